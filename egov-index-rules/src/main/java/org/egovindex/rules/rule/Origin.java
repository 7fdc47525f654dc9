package org.egovindex.rules.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a rule comes from. */
public enum Origin {
    /** From the published source. */
    SOURCE,
    /** Ours; the source does not have it. */
    OURS;

    /** As it is written in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one written {@code id}. */
    public static Optional<Origin> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
