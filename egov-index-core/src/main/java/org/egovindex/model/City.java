package org.egovindex.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A city whose official website is evaluated; its key is name and country.
 *
 * <p>Both texts are kept in canonical form (see {@link Naming}): São Paulo typed with one or with two code points is one
 * city, Birmingham of the United Kingdom and Birmingham of the United States are two.
 *
 * @param name the city's name
 * @param country its country, by name or code, as the survey has it
 * @param attributes what groups it belongs to, such as {@code region} or {@code oecd}; empty if nothing is known
 */
public record City(String name, String country, Map<String, String> attributes) implements Unit, Comparable<City> {
    private static final Comparator<City> BY_KEY =
            Comparator.comparing(City::name).thenComparing(City::country);

    /** Brings the texts into canonical form and refuses names that could deceive. */
    public City {
        name = Naming.require("name of a city", name);
        country = Naming.require("country of " + name, country);
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
    }

    /** A city of which only name and country are known. */
    public static City of(String name, String country) {
        return new City(name, country, Map.of());
    }

    /** This city with one attribute more, or another value of it. */
    public City with(String attribute, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new City(name, country, more);
    }

    /** This city with what the other knows of it too; of two values of one attribute the one that sorts first. */
    City knowing(City other) {
        if (attributes.equals(other.attributes)) {
            return this;
        }
        Map<String, String> all = new TreeMap<>(attributes);
        other.attributes.forEach((name, value) -> all.merge(name, value, (a, b) -> a.compareTo(b) <= 0 ? a : b));
        return new City(name, country, all);
    }

    @Override
    public String label() {
        return name + ", " + country;
    }

    /** Whether both are the same city, whatever else is known of them. */
    public boolean sameAs(City other) {
        return name.equals(other.name) && country.equals(other.country);
    }

    /** By name, then country, in the order of the characters' numbers: the same on every machine. */
    @Override
    public int compareTo(City other) {
        return BY_KEY.compare(this, other);
    }

    @Override
    public String toString() {
        return attributes.isEmpty() ? label() : label() + " " + attributes;
    }
}
