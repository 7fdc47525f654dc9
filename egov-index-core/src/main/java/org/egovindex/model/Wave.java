package org.egovindex.model;

/**
 * One round of a survey.
 *
 * @param id the year or years, such as {@code 2009} or {@code 2011-12}
 */
public record Wave(String id) implements Comparable<Wave> {
    /** Checks the id. */
    public Wave {
        Identifier.require("a wave", id);
    }

    /** The wave of this id. */
    public static Wave of(String id) {
        return new Wave(id);
    }

    /** In the order of the ids, which for years is the order of time. */
    @Override
    public int compareTo(Wave other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
