package org.egovindex.rules.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who can fill a slot. */
public enum SlotSource {
    /** A person who looks. */
    OBSERVER,
    /** A programme that looks. */
    CRAWLER,
    /** Either. */
    BOTH;

    /** As it is written in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The source written {@code id}. */
    public static Optional<SlotSource> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
