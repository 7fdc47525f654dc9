package org.egovindex.sensitivity;

import java.util.Locale;

/**
 * What it means that children count alike, or in given proportions, in the score {@code y} of their parent. Worked lines: children of
 * variance 1 and 4 that do not correlate, with target 1/2 and 1/2.
 */
public enum ImportanceMeasure {
    /**
     * {@code w cov(x, y) / var(y)}; adds up to 1. There is exactly one set of weights for any target, unless children offset one another:
     * 2/3 and 1/3. Found one child at a time, as the least of a convex function (Griveau-Billion, Richard and Roncalli,
     * 2013, for portfolios).
     */
    VARIANCE_SHARE,
    /**
     * Correlation with the parent, as shares of their sum: the measure of COINr. Linear equations: 2/3 and 1/3. Often out of reach with
     * weights of 0 or more.
     */
    CORRELATION,
    /** Squared correlation with the parent, as shares of their sum, correlations being positive: that of Paruolo et al. 2/3 and 1/3. */
    SQUARED_CORRELATION;

    /** What correlations are proportional to, for a target. */
    double root(double target) {
        return this == SQUARED_CORRELATION ? Math.sqrt(target) : target;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
