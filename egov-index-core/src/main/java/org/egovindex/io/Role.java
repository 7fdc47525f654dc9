package org.egovindex.io;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a marks file; keys of the same names in JSON. */
enum Role {
    CITY("city", true),
    COUNTRY("country", true),
    CRITERION("criterion", true),
    EVALUATOR("evaluator", true),
    SCORE("score", true),
    WAVE("wave", false),
    NOTE("note", false),
    URL("url", false),
    SEEN_AT("seen_at", false);

    static final List<Role> ALL = List.of(values());

    private final String column;
    private final boolean required;

    Role(String column, boolean required) {
        this.column = column;
        this.required = required;
    }

    String column() {
        return column;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<Role> of(String column) {
        return Arrays.stream(values())
                .filter(role -> role.column.equals(column))
                .findFirst();
    }

    static List<String> columns() {
        return Arrays.stream(values()).map(Role::column).toList();
    }
}
