package org.egovindex.rules.fieldwork;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of an evidence file; keys of the same names in JSON. */
enum EvidenceColumn {
    CITY("city", true),
    COUNTRY("country", true),
    SLOT("slot", true),
    VALUE("value", false),
    ABSENT("absent", false),
    EVALUATOR("evaluator", false),
    SEEN_AT("seen_at", false),
    URL("url", false),
    ADDRESS("address", false),
    WAVE("wave", false);

    private final String key;
    private final boolean required;

    EvidenceColumn(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** As it is written in files. */
    String key() {
        return key;
    }

    /** As it is told to people. */
    String words() {
        return key.replace('_', ' ');
    }

    /** Whether every row must have it. */
    boolean isRequired() {
        return required;
    }

    static Optional<EvidenceColumn> find(String key) {
        return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(EvidenceColumn::key).toList();
    }
}
