package org.egovindex.rules.syntax;

/** A criterion that has only an id so far: it must be put into an area. */
public sealed interface Placing permits CriterionId {
    /** It counts in this area. */
    Scaling in(NamedArea area);
}
