package org.egovindex.normalise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What equal numbers get when they are counted from below; 10, 20, 20, 40 show it. */
public enum RankTies {
    /** 1, 2, 2, 4: the numbers below, and 1. */
    STANDARD,
    /** 1, 3, 3, 4: the numbers not above. */
    MODIFIED,
    /** 1, 2, 2, 3: the different numbers below, and 1. */
    DENSE,
    /** 1, 2.5, 2.5, 4: the mean of the places they share. */
    FRACTIONAL;

    /** The rule written {@code id}. */
    public static Optional<RankTies> find(String id) {
        return Arrays.stream(values()).filter(ties -> ties.id().equals(id)).findFirst();
    }

    /** The name in documents. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place of one of those that leave {@code worse} behind and have {@code notBetter} not before them, itself counted. */
    double place(int worse, int notBetter) {
        return switch (this) {
            case STANDARD, DENSE -> worse + 1.0;
            case MODIFIED -> notBetter;
            case FRACTIONAL -> (worse + 1.0 + notBetter) / 2;
        };
    }

    @Override
    public String toString() {
        return id();
    }
}
