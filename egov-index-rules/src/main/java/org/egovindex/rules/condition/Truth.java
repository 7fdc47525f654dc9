package org.egovindex.rules.condition;

/**
 * The three answers, from the least to the most: and is the least of its parts, or the most.
 *
 * <p>S. C. Kleene, Introduction to Metamathematics (1952), section 64, the strong tables. More evidence turns UNKNOWN into one of the
 * others, and never one of the others into anything else.
 */
public enum Truth {
    /** It is not so, whatever else may be seen. */
    FALSE,
    /** What was seen does not say. */
    UNKNOWN,
    /** It is so, whatever else may be seen. */
    TRUE;

    /** True or false. */
    public static Truth of(boolean is) {
        return is ? TRUE : FALSE;
    }

    /** The lesser of the two. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of the two. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The opposite; that of UNKNOWN is UNKNOWN. */
    public Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }

    /** As it is written in traces. */
    public String id() {
        return this == TRUE ? "true" : this == FALSE ? "false" : "unknown";
    }
}
