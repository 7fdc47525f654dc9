package org.egovindex.agree;

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
        int known = known();
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

    /** Brings the resamples that have the coefficient to the front. */
    private int known() {
        int known = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                values[known++] = value;
            }
        }
        return known;
    }

    private double quantile(double probability, int known) {
        double place = (known - 1) * probability;
        int lower = (int) Math.floor(place);
        int upper = Math.min(lower + 1, known - 1);
        select(lower, 0, known - 1);
        select(upper, lower, known - 1);
        return values[lower] + (place - lower) * (values[upper] - values[lower]);
    }

    /** Hoare's FIND (1961): puts the number that sorting would put at a place there, smaller ones before it and larger ones behind. Cheaper than sorting: a few are asked for. */
    private void select(int place, int from, int to) {
        int left = from;
        int right = to;
        while (left < right) {
            double pivot = values[place];
            int i = left;
            int j = right;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (pivot < values[j]) {
                    j--;
                }
                if (i <= j) {
                    double kept = values[i];
                    values[i++] = values[j];
                    values[j--] = kept;
                }
            }
            left = j < place ? i : left;
            right = place < i ? j : right;
        }
    }
}
