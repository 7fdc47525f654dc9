package org.egovindex.rules.edition;

import java.util.List;

/**
 * What a change does to what.
 *
 * @param verb such as {@code add}
 * @param kind slots, scales, areas or criteria; as documents call them
 * @param name of the slot or scale, id of the area or criterion; empty for the book itself
 */
public record Target(String verb, String kind, String name) {
    /** The slots of a book. */
    public static final String SLOTS = "slots";

    /** The scales of a book. */
    public static final String SCALES = "scales";

    /** The areas of a book. */
    public static final String AREAS = "areas";

    /** The criteria of a book. */
    public static final String CRITERIA = "criteria";

    /** The book itself. */
    public static final String BOOK = "book";

    /** The keys that lead to the change in a document; areas that are added stand in an array there, not under their ids. */
    public List<String> path() {
        return switch (verb) {
            case "add", "replace", "remove" -> List.of(verb, kind, name);
            case "points" -> List.of(verb);
            default -> List.of(verb, name);
        };
    }

    /** One of the kind, such as {@code criterion PS-01}. */
    public String words() {
        String one = switch (kind) {
            case SLOTS -> "slot";
            case SCALES -> "scale";
            case AREAS -> "area";
            case CRITERIA -> "criterion";
            default -> "book";
        };
        return name.isEmpty() ? one : one + " " + name;
    }

    @Override
    public String toString() {
        return verb + " " + words();
    }
}
