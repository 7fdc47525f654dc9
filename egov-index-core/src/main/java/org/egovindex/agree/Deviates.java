package org.egovindex.agree;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Intervals of the usual distributions. */
final class Deviates {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    private Deviates() {}

    /** By Student's t; the upper end is cut at 1. */
    static Interval student(double value, double error, double freedom, double level) {
        double away = error * new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2);
        return Interval.of(value - away, Math.min(1, value + away), level, "linearised variance, Gwet 2008");
    }

    /** By the normal distribution; the upper end is cut at 1. */
    static Interval normal(double value, double error, double level, String method) {
        double away = error * NORMAL.inverseCumulativeProbability((1 + level) / 2);
        return Interval.of(value - away, Math.min(1, value + away), level, method);
    }

    /** Wilson's interval of a share of {@code count}. */
    static Interval wilson(double share, double count, double level) {
        double z = NORMAL.inverseCumulativeProbability((1 + level) / 2);
        double middle = (share + z * z / (2 * count)) / (1 + z * z / count);
        double away = z / (1 + z * z / count) * Math.sqrt(share * (1 - share) / count + z * z / (4 * count * count));
        return Interval.of(Math.max(0, middle - away), Math.min(1, middle + away), level, "Wilson 1927");
    }

    /** The quantile of Fisher's F that is exceeded half of what the level leaves. */
    static double f(double above, double below, double level) {
        return new FDistribution(above, below).inverseCumulativeProbability((1 + level) / 2);
    }
}
