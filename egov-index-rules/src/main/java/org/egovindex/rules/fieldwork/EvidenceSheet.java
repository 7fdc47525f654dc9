package org.egovindex.rules.fieldwork;

import java.util.Optional;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.evidence.Evidence;

/**
 * What one evaluator saw of one city, and what crawlers saw of it.
 *
 * @param evaluator who; nobody if the file names none, or if only slots of crawlers were filled
 * @param evidence what
 */
public record EvidenceSheet(Optional<Evaluator> evaluator, Evidence evidence) {}
