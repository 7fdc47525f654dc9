package org.egovindex.agree;

import java.util.Locale;

/** How far two values are from each other, for Krippendorff's alpha; squared. */
public enum Metric {
    /** 0 for the same, else 1. For words too. */
    NOMINAL,
    /** The number of ratings that lie between both, counting half of those at either. Of the order only. */
    ORDINAL,
    /** The difference. */
    INTERVAL,
    /** The difference divided by the sum; for numbers from 0. */
    RATIO;

    /** What is wrong with a scale for this metric, if anything. */
    String fault(RatingScale scale) {
        if (this == NOMINAL) {
            return "";
        }
        if (!scale.isOrdered()) {
            return "the categories are words without an order";
        }
        if (this != ORDINAL && !scale.isNumeric()) {
            return "the categories are words, not numbers";
        }
        if (this == RATIO && scale.point(0) < 0) {
            return "there are numbers below 0, and ratios of those mean nothing";
        }
        return this == RATIO ? scale.tooManyForPairs() : "";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
