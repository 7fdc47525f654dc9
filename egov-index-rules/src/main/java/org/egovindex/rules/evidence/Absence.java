package org.egovindex.rules.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why there is no value. The list is closed; "nobody looked" is one of them and never a finding. */
public enum Absence {
    /** Nobody looked, or nothing was written down. */
    NOT_LOOKED("nobody looked"),
    /** Somebody looked, and it was not there. */
    NOT_FOUND("looked for and not found"),
    /** The site kept the observer out: a login, a robots file, a wall. */
    BLOCKED("blocked"),
    /** The observation failed: a broken page, a crawler that crashed. */
    ERROR("the observation failed"),
    /** Observers saw different things, and nobody has decided between them. */
    CONFLICT("observers disagree"),
    /** Seen too long ago to count. */
    STALE("too old to count"),
    /** Known, but not to be told. */
    WITHHELD("withheld");

    private final String words;

    Absence(String words) {
        this.words = words;
    }

    /** As it is written in files, such as {@code not-looked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it is told to people. */
    public String words() {
        return words;
    }

    /** The reason written {@code id}. */
    public static Optional<Absence> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
