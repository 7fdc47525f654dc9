package org.egovindex.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.egovindex.number.Decimals;

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
        String all = settings().entrySet().stream()
                .map(setting -> words(setting.getKey(), setting.getValue()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? id() : id() + " (" + all + ")";
    }

    private static String words(String key, Object value) {
        if (Boolean.TRUE.equals(value)) {
            return key;
        }
        return key.isEmpty() ? plain(value) : key + " " + plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof Double number) {
            return Decimals.text(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Documented::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + plain(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }
}
