package org.egovindex.sensitivity;

import java.util.Locale;

/**
 * The variance by which indices are divided: that of the outputs of A and B together. For 0, 2 of A and 4, 6 of B, with mean 3, the
 * squares add up to 20.
 */
public enum PooledVariance {
    /** Divided by 2N: 20 / 4 = 5. The usual one here: with it the estimators are the textbook's ratios of means. */
    POPULATION,
    /** Divided by 2N - 1: 20 / 3 = 6.6667. Without bias if rows are independent. */
    SAMPLE;

    double of(double squares, int count) {
        return squares / (this == POPULATION ? count : count - 1);
    }

    @Override
    public String toString() {
        return "variance of A and B together, " + name().toLowerCase(Locale.ROOT);
    }
}
