package org.egovindex.rules.evidence;

/** The refusal to compare what has no order. */
final class Unordered {
    private Unordered() {}

    static IllegalArgumentException of(Domain domain) {
        return new IllegalArgumentException("Values of type " + domain.type()
                + " have no order, so that none is less than another.\nMaybe == or in is meant.");
    }
}
