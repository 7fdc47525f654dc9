package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;

class ResampledTest {
    private static Resampled of(double level, double... values) {
        Resampled resampled = new Resampled(values.length, level);
        Quotient worked = new Quotient();
        for (int i = 0; i < values.length; i++) {
            worked.set(values[i], Double.isNaN(values[i]) ? 0 : 1, "none");
            resampled.put(i, worked);
        }
        return resampled;
    }

    /** Of 5, 1, 4, 2, 3 the quantile of 0.25 is 2 and that of 0.75 is 4. */
    @Test
    void endsAreQuantilesOfResamples() {
        Interval interval = of(0.5, 5, 1, 4, 2, 3).interval().orElseThrow();
        assertThat(interval.lower()).isEqualTo(2);
        assertThat(interval.upper()).isEqualTo(4);
        assertThat(interval.undefined()).isZero();
    }

    @Test
    void theyAreThoseThatSortingGives() {
        Draws draws = Draws.of(3);
        for (int size = 1; size < 300; size++) {
            draws.at(size, 0);
            double[] values = new double[size];
            for (int i = 0; i < size; i++) {
                values[i] = draws.below(1 + size / 3);
            }
            Interval interval = of(0.9, values).interval().orElseThrow();
            Arrays.sort(values);
            assertThat(interval.lower()).isEqualTo(quantile(values, (1 - 0.9) / 2));
            assertThat(interval.upper()).isEqualTo(quantile(values, (1 + 0.9) / 2));
        }
    }

    private static double quantile(double[] sorted, double probability) {
        double place = (sorted.length - 1) * probability;
        int lower = (int) Math.floor(place);
        int upper = Math.min(lower + 1, sorted.length - 1);
        return sorted[lower] + (place - lower) * (sorted[upper] - sorted[lower]);
    }

    @Test
    void halfOfThemMayBeUndefinedAndNoMore() {
        assertThat(of(0.5, Double.NaN, 1, Double.NaN, 2)
                        .interval()
                        .orElseThrow()
                        .undefined())
                .isEqualTo(2);
        assertThat(of(0.5, Double.NaN, 1, Double.NaN).interval()).isEmpty();
        assertThat(of(0.5).interval()).isEmpty();
    }
}
