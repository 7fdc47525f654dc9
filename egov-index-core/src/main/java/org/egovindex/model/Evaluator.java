package org.egovindex.model;

/**
 * A person, or a programme, that marks websites.
 *
 * @param name the name or code under which the marks were filed
 */
public record Evaluator(String name) implements Comparable<Evaluator> {
    /** Brings the name into canonical form. */
    public Evaluator {
        name = Naming.require("name of an evaluator", name);
    }

    /** The evaluator of this name. */
    public static Evaluator of(String name) {
        return new Evaluator(name);
    }

    @Override
    public int compareTo(Evaluator other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
