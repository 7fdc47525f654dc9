package org.egovindex.egov.report;

import java.util.Optional;
import org.egovindex.publish.Cell;

/**
 * One part of one unit beside all others.
 *
 * @param part which
 * @param score its own
 * @param mean of all units that have a score there
 * @param rank there, if it has one
 * @param share of the way from nothing to the most, or from the least to the most of any unit: 0 to 1, for a bar
 */
record PartScore(Part part, Cell score, Cell mean, Optional<String> rank, double share) {}
