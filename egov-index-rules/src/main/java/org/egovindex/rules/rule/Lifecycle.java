package org.egovindex.rules.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How settled a rule is. */
public enum Lifecycle {
    /** Not to change its meaning any more. */
    STABLE,
    /** Being tried. */
    EXPERIMENTAL,
    /** To be dropped in a coming edition. */
    DEPRECATED;

    /** As it is written in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one written {@code id}. */
    public static Optional<Lifecycle> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
