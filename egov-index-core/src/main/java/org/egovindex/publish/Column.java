package org.egovindex.publish;

/**
 * One column of a table.
 *
 * @param key its name in CSV and JSON: lower case, words joined by {@code _}
 * @param heading its name for readers
 */
public record Column(String key, String heading) {
    /** A column whose heading is its key with spaces. */
    public static Column of(String key) {
        return new Column(key, key.replace('_', ' '));
    }
}
