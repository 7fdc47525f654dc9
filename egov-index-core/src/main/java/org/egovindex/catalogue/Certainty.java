package org.egovindex.catalogue;

import java.util.Locale;

/** How surely a fact is known. */
public enum Certainty {
    /** The text of a source was seen. */
    VERIFIED,
    /** It follows by arithmetic from verified figures. */
    DERIVED,
    /** It was made to fit what is known. */
    RECONSTRUCTED;

    static Certainty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
