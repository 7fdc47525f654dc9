package org.egovindex.compare;

import java.util.Locale;

/** In which of two waves a unit was. */
public enum Presence {
    /** In both. */
    STAYED,
    /** In the second only. */
    ENTERED,
    /** In the first only. */
    LEFT,
    /** Not in the sources of one of them, which do not name all units. */
    UNKNOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
