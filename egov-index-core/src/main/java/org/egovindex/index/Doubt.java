package org.egovindex.index;

/**
 * Something in a methodology that can be computed but that somebody should look at.
 *
 * @param kind of doubt
 * @param finding where and what, with advice on a second line
 */
public record Doubt(Kind kind, Finding finding) {
    /** What kinds of doubt there are. */
    public enum Kind {
        /** Scores of all change when a unit joins or leaves. */
        SAMPLE_DEPENDENT,
        /** A mean that is not defined at 0, or that one 0 wipes out, over children that can be 0 or less. */
        ZERO_UNDER_MEAN,
        /** Weights do not sum to what their publisher says they do. */
        WEIGHTS_TOTAL,
        /** Weights are neither all equal nor do they sum to 1 or 100. */
        WEIGHTS_SUM,
        /** Weights differ under an aggregation that takes no notice of them. */
        WEIGHTS_IGNORED,
        /** A weight of 0. */
        ZERO_WEIGHT,
        /** A column counts at several places. */
        REPEATED_INDICATOR,
        /** A parent with one child. */
        ONE_CHILD,
        /** A method is chosen where it does nothing. */
        NO_EFFECT,
        /** Gaps are filled with numbers that nobody observed. */
        IMPUTATION,
        /** Numbers that were observed are changed because they lie far from the others. */
        OUTLIERS,
        /** Source or edition is not said. */
        NO_SOURCE,
        /** Ranks are those of coarsely rounded scores. */
        COARSE_RANKS,
        /** Scores below the last class have none. */
        NO_LOWEST_CLASS
    }

    static Doubt of(Kind kind, String pointer, String node, String message) {
        return new Doubt(kind, new Finding(pointer, node, message));
    }

    @Override
    public String toString() {
        return finding.toString();
    }
}
