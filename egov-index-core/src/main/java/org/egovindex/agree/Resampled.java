package org.egovindex.agree;

import java.util.Arrays;
import java.util.Optional;

/** The interval between percentiles of resamples. Resamples without the coefficient are counted and left out; with more than half of them there is no interval. */
final class Resampled {
    private final double[] values;
    private final double level;

    Resampled(int resamples, double level) {
        this.values = new double[resamples];
        this.level = level;
    }

    /** The coefficient of one resample, worked out. */
    void put(int resample, Quotient worked) {
        values[resample] = worked.isKnown() ? worked.value() : Double.NaN;
    }

    /** Efron's percentiles: quantiles of type 7 of the resamples. */
    Optional<Interval> interval() {
        Arrays.sort(values);
        int known = values.length;
        while (known > 0 && Double.isNaN(values[known - 1])) {
            known--;
        }
        if (known == 0 || 2 * known < values.length) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                quantile((1 - level) / 2, known),
                quantile((1 + level) / 2, known),
                level,
                "bootstrap, " + values.length + " resamples",
                values.length - known));
    }

    private double quantile(double probability, int known) {
        double place = (known - 1) * probability;
        int lower = (int) Math.floor(place);
        int upper = Math.min(lower + 1, known - 1);
        return values[lower] + (place - lower) * (values[upper] - values[lower]);
    }
}
