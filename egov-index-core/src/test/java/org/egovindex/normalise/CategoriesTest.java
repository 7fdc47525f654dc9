package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.egovindex.normalise.Categories.On;
import org.egovindex.normalise.Categories.Threshold;
import org.junit.jupiter.api.Test;

/** Categories of the running example 10, 20, 20, 40, 100. */
class CategoriesTest {
    private static final double[] X = {10, 20, 20, 40, 100};

    @Test
    void categoriesGoByValueByPercentileRankOrByQuantile() {
        List<Threshold> values = List.of(Threshold.from(100, 3), Threshold.from(20, 2), Threshold.rest(0));
        assertThat(Outcome.of(Normalisations.categories(On.VALUE, values), X)).containsExactly(0.0, 2.0, 2.0, 2.0, 3.0);
        List<Threshold> rising = List.of(Threshold.from(10, 3), Threshold.from(20, 2), Threshold.rest(0));
        assertThat(Outcome.lowerIsBetter(Normalisations.categories(On.VALUE, rising), X))
                .containsExactly(3.0, 2.0, 2.0, 0.0, 0.0);
        List<Threshold> percent = List.of(Threshold.from(80, 2), Threshold.from(40, 1), Threshold.rest(0));
        assertThat(Outcome.of(Normalisations.categories(On.PERCENTILE_RANK, percent), X))
                .containsExactly(0.0, 1.0, 1.0, 2.0, 2.0);
        List<Threshold> quantiles = List.of(Threshold.from(0.75, 2), Threshold.from(0.5, 1), Threshold.rest(0));
        assertThat(Outcome.of(Normalisations.categories(On.QUANTILE, quantiles), X))
                .containsExactly(0.0, 1.0, 1.0, 2.0, 2.0);
        // less is better: the quarter with the least is up to 20, half is up to 20 as well
        assertThat(Outcome.lowerIsBetter(Normalisations.categories(On.QUANTILE, quantiles), X))
                .containsExactly(2.0, 2.0, 2.0, 0.0, 0.0);
    }

    /**
     * Type 7 of 2.3, 4.1, 4.1, 5.9, 7.7, 8.2, 9.9 at 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95 is 2.84, 3.38, 4.1, 5.9, 7.95, 8.88, 9.39.
     * Source: Hyndman and Fan (1996), R 4.2.2 quantile. At 0.75, 8.2 reaches the cut and 7.7 does not.
     */
    @Test
    void quantilesAreOfTypeSeven() {
        double[] x = {2.3, 4.1, 4.1, 5.9, 7.7, 8.2, 9.9};
        double[] probabilities = {0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95};
        double[] cuts = {2.84, 3.38, 4.1, 5.9, 7.95, 8.88, 9.39};
        for (int i = 0; i < cuts.length; i++) {
            Categories two = Normalisations.categories(
                    On.QUANTILE, List.of(Threshold.from(probabilities[i], 1), Threshold.rest(0)));
            List<Double> scores = Outcome.of(two, x);
            for (int unit = 0; unit < x.length; unit++) {
                assertThat(scores.get(unit)).isEqualTo(x[unit] >= cuts[i] ? 1.0 : 0.0);
            }
        }
    }

    /** 10 x 0.7 is 7.000000000000001 or 6.999999999999999 to some: the cut is the eighth number of eleven all the same. */
    @Test
    void aQuantileThatIsANumberOfTheSampleIsReachedByIt() {
        double[] tenths = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
        for (int i = 1; i < 10; i++) {
            Categories two =
                    Normalisations.categories(On.QUANTILE, List.of(Threshold.from(i / 10.0, 1), Threshold.rest(0)));
            assertThat(Outcome.of(two, tenths).stream().filter(score -> score == 1))
                    .hasSize(11 - i);
            assertThat(Outcome.lowerIsBetter(two, tenths).stream().filter(score -> score == 1))
                    .hasSize(11 - i);
        }
    }
}
