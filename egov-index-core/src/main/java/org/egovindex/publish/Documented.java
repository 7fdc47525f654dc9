package org.egovindex.publish;

import java.util.Map;

/**
 * A method that can write itself into a document: its name, and the settings that are not what they usually are.
 *
 * <p>What cannot be named cannot be reported, compared or computed again.
 */
public interface Documented {
    /** The name in documents: lower case, words joined by {@code -}. */
    String id();

    /** The settings in the order in which they are written: texts, {@link Number}s, booleans, and lists and maps of those. */
    default Map<String, Object> settings() {
        return Map.of();
    }

    /** The name with its settings, for people. */
    default String described() {
        return settings().isEmpty() ? id() : id() + " " + settings();
    }
}
