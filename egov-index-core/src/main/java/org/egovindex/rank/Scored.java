package org.egovindex.rank;

import org.egovindex.model.Score;
import org.egovindex.model.Unit;

/**
 * A unit and the number by which it is ranked.
 *
 * @param unit what is ranked
 * @param score its points, or why it has none
 */
public record Scored(Unit unit, Score score) {}
