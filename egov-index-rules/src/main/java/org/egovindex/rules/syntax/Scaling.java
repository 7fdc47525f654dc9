package org.egovindex.rules.syntax;

/** A criterion that needs a scale. */
public sealed interface Scaling permits CriterionPlace {
    /** It is marked on this scale. */
    Deciding on(NamedScale scale);
}
