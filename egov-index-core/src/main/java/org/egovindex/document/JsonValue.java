package org.egovindex.document;

import java.util.List;
import java.util.Map;

/** What a place of a JSON document holds. */
sealed interface JsonValue {
    /** An object. */
    record Members(Map<String, JsonTree> byKey) implements JsonValue {}

    /** An array. */
    record Elements(List<JsonTree> list) implements JsonValue {}

    /** A string. */
    record Text(String text) implements JsonValue {}

    /** A number, as it was written. */
    record Digits(String digits) implements JsonValue {}

    /** true, false or null. */
    record Other(String word) implements JsonValue {}
}
