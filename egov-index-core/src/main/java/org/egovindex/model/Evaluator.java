package org.egovindex.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A person, or a programme, that marks websites; its key is the name.
 *
 * @param name the name or code under which the marks were filed
 * @param attributes what is known of them, such as {@code language}, {@code panel} or {@code role}; empty if nothing is
 */
public record Evaluator(String name, Map<String, String> attributes) implements Comparable<Evaluator> {
    /** Brings the name into canonical form. */
    public Evaluator {
        name = Naming.require("name of an evaluator", name);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** An evaluator of whom only the name is known. */
    public static Evaluator of(String name) {
        return new Evaluator(name, Map.of());
    }

    /** This evaluator with one attribute more, or another value of it. */
    public Evaluator with(String attribute, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new Evaluator(name, more);
    }

    /** The value of one attribute, if it is known. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** Whether both are the same evaluator, whatever else is known of them. */
    public boolean sameAs(Evaluator other) {
        return name.equals(other.name);
    }

    /** This evaluator with what the other knows of them too; of two values of one attribute the one that sorts first. */
    Evaluator knowing(Evaluator other) {
        if (attributes.equals(other.attributes)) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(attributes);
        other.attributes.forEach((key, value) -> all.merge(key, value, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new Evaluator(name, all);
    }

    /** By name, in the order of the characters' numbers: the same on every machine. */
    @Override
    public int compareTo(Evaluator other) {
        return name.compareTo(other.name);
    }

    /** The name alone, as it stands beside a mark. */
    @Override
    public String toString() {
        return name;
    }
}
