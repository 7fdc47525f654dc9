package org.egovindex.protocol;

import org.egovindex.model.ScoreSheet;

/**
 * When two evaluators differ so much that a third has to look.
 *
 * <p>A rule of one's own implements this; those built in are made by {@link AdjudicationRules}.
 */
public interface AdjudicationRule {
    /** The rule in words with its figures, its source, and how sure it is that the source has it so. */
    String description();

    /** How far two sheets of one city lie apart, and whether that is too far. */
    Disagreement between(ScoreSheet one, ScoreSheet other);
}
