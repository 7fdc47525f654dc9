package org.egovindex.range;

import java.util.Locale;

/** How two units compare over all admissible weights. */
public enum Domination {
    /** The first is above under all. */
    ABOVE,
    /** The first is above under some and level under others, never below. */
    NEVER_BELOW,
    /** Both have the same score under all. */
    TIED,
    /** The first is below under some and level under others, never above. */
    NEVER_ABOVE,
    /** The first is below under all. */
    BELOW,
    /** Each is above under some. */
    OPEN;

    /** By the least and the most that the first is ahead, of which so little is nothing. */
    static Domination of(double least, double most, double nothing) {
        if (least > nothing) {
            return ABOVE;
        }
        if (most < -nothing) {
            return BELOW;
        }
        if (least >= -nothing) {
            return most > nothing ? NEVER_BELOW : TIED;
        }
        return most > nothing ? OPEN : NEVER_ABOVE;
    }

    /** Whether the first has no worse score under any weights, and a better one under some. */
    public boolean isNecessary() {
        return this == ABOVE || this == NEVER_BELOW;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
