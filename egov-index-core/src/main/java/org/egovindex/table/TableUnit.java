package org.egovindex.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.egovindex.model.Unit;

/**
 * What one row of a table is about: a country, a city, a ministry, a school.
 *
 * @param name unique in its table and wave
 * @param attributes what else is known of it, by column: groups, codes, descriptions
 */
public record TableUnit(String name, Map<String, String> attributes) implements Unit {
    /** Copies the attributes, in the order of their names. */
    public TableUnit {
        SortedMap<String, String> sorted = new TreeMap<>(attributes);
        attributes = Collections.unmodifiableSortedMap(sorted);
    }

    /** A unit of which only the name is known. */
    public static TableUnit of(String name) {
        return new TableUnit(name, Map.of());
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
