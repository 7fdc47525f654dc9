package org.egovindex.document;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The row or file it speaks of was not taken. */
    ERROR,
    /** The row was taken, but somebody should look. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
