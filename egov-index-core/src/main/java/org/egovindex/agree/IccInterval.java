package org.egovindex.agree;

import java.util.Optional;

/** Intervals of intraclass correlations of one rating, and from them those of the mean of k. */
record IccInterval(double n, int k, double level) {
    private static final double LEAST_FREEDOM = 0.01;
    private static final String METHOD = "F, Shrout and Fleiss 1979";

    /** Of the forms 1 and 3: {@code F / F'} and {@code F F''} in the place of the ratio of mean squares. */
    Interval ofRatio(double f, double freedom) {
        double lower = f / Deviates.f(n - 1, freedom, level);
        double upper = f * Deviates.f(freedom, n - 1, level);
        return Interval.of((lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1), level, METHOD);
    }

    /** Of form 2, with Satterthwaite's degrees of freedom; nothing where there are none. */
    Optional<Interval> ofSampledRaters(double between, double raters, double rest) {
        double rho = (between - rest) / (between + (k - 1) * rest + k * (raters - rest) / n);
        double fj = raters / rest;
        double own = n * (1 + (k - 1) * rho) - k * rho;
        double sum = k * rho * fj + own;
        double freedom = (k - 1) * (n - 1) * sum * sum / ((n - 1) * k * k * rho * rho * fj * fj + own * own);
        double spread = k * raters + (k * n - k - n) * rest;
        if (!(freedom > LEAST_FREEDOM)) {
            return Optional.empty();
        }
        double below = Deviates.f(n - 1, freedom, level);
        double above = Deviates.f(freedom, n - 1, level);
        return Optional.of(Interval.of(
                n * (between - below * rest) / (below * spread + n * between),
                n * (above * between - rest) / (spread + n * above * between),
                level,
                METHOD));
    }

    /** Spearman and Brown: {@code k r / (1 + (k - 1) r)}. */
    Interval ofMeans(Interval single) {
        return Interval.of(mean(single.lower()), mean(single.upper()), level, METHOD);
    }

    private double mean(double r) {
        return k * r / (1 + (k - 1) * r);
    }
}
