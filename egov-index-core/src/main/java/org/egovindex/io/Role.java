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
    SEEN_AT("seen_at", false),
    /** A column that means nothing here. */
    UNREAD("", false);

    static final List<Role> ALL =
            Arrays.stream(values()).filter(role -> !role.column.isEmpty()).toList();

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
        return ALL.stream().filter(role -> role.column.equals(column)).findFirst();
    }

    static List<String> columns() {
        return ALL.stream().map(Role::column).toList();
    }
}
