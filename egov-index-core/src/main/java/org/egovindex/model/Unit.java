package org.egovindex.model;

import java.util.Map;
import java.util.Optional;

/** What is scored and ranked: a city, and in other indices a country, a ministry or a school. */
public interface Unit {
    /** The short name, unique or not. */
    String name();

    /** The name with what makes it unique, as in {@code Birmingham, GB}. */
    String label();

    /** What else is known of the unit, by name: region, size class, membership; in the order of the names. */
    Map<String, String> attributes();

    /** The value of one attribute, if it is known. */
    default Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes().get(name));
    }

    /** Whether {@code text} means this unit: its label or its name. */
    default boolean isCalled(String text) {
        return text.equals(label()) || text.equals(name());
    }
}
