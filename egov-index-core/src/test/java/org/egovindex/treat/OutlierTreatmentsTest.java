package org.egovindex.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of COINr 1.1.14 (MIT): R/treat.R. */
class OutlierTreatmentsTest {
    private static final double[] ONE_HIGH = {1, 2, 3, 4, 5, 6, 7, 8, 100};
    private static final double[] TWO_HIGH = {1, 2, 3, 4, 5, 6, 7, 90, 100};
    private static final Winsorising LOW_THRESHOLDS =
            OutlierTreatments.winsorise(5).beyond(1, 0.5);

    private static List<Double> treated(OutlierTreatment treatment, double... numbers) {
        Values values = Values.of(numbers);
        Values after = Values.of(numbers);
        treatment.remedy(values).ifPresent(remedy -> after.map(values, remedy.change()::apply));
        assertThat(values).as("only looked at").isEqualTo(Values.of(numbers));
        List<Double> result = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            result.add(after.get(i));
        }
        return result;
    }

    private static double[] negative(double... numbers) {
        double[] result = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            result[i] = -numbers[i];
        }
        return result;
    }

    @Test
    void theLargestBecomesTheNextLargest() {
        // Skewness 2.97 and kurtosis 8.87 before, -0.18 and -1.38 after.
        OutlierTreatment treatment = OutlierTreatments.winsorise(5);
        assertThat(treated(treatment, ONE_HIGH)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 8.0);
        OutlierRemedy remedy = treatment.remedy(Values.of(ONE_HIGH)).orElseThrow();
        assertThat(remedy.rule()).isEqualTo("winsorised");
        assertThat(remedy.change()).isEqualTo(Transforms.clip(1, 8));
        assertThat(remedy.point(100)).as("goalposts stay").isEqualTo(100);
    }

    @Test
    void theSmallestBecomesTheNextSmallestWhereTheTailIsThere() {
        assertThat(treated(OutlierTreatments.winsorise(5), negative(ONE_HIGH)))
                .containsExactly(-1.0, -2.0, -3.0, -4.0, -5.0, -6.0, -7.0, -8.0, -8.0);
    }

    @Test
    void bothThresholdsMustBeReached() {
        // Skewness 1.63 and kurtosis 0.83.
        assertThat(OutlierTreatments.winsorise(5).remedy(Values.of(TWO_HIGH))).isEmpty();
        assertThat(OutlierTreatments.winsorise(5).beyond(1, 0.9).remedy(Values.of(TWO_HIGH)))
                .isEmpty();
        assertThat(OutlierTreatments.winsorise(5).beyond(1.7, 0.5).remedy(Values.of(TWO_HIGH)))
                .isEmpty();
        assertThat(treated(LOW_THRESHOLDS, TWO_HIGH)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 7.0, 7.0);
    }

    @Test
    void theLimitStopsItAndEqualNumbersMoveTogether() {
        Winsorising one = OutlierTreatments.winsorise(1).beyond(1, 0.5);
        assertThat(treated(one, TWO_HIGH)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 90.0, 90.0);
        assertThat(treated(one, 1, 2, 3, 4, 5, 6, 7, 90, 90))
                .as("not the same when treated again")
                .containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 7.0, 7.0);
    }

    @Test
    void bothEndsCanBeDrawnIn() {
        // To a limit of 5 with thresholds always reached: high, then by the sign of what is left.
        Winsorising always = OutlierTreatments.winsorise(2).beyond(0, -1000);
        List<Double> result = treated(always, -30, 1, 2, 3, 4, 5, 40);
        assertThat(result).containsExactly(1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 5.0);
    }

    @Test
    void aLogarithmIsTakenOfTheNumbersAsTheyWereWhereTheLimitIsNotEnough() {
        Winsorising one = OutlierTreatments.winsorise(1).beyond(1, 0.5).thenLog();
        double plus = 0.99; // 0.01 x (100 - 1)
        List<Double> result = treated(one, TWO_HIGH);
        for (int i = 0; i < TWO_HIGH.length; i++) {
            assertThat(result.get(i)).isCloseTo(StrictMath.log(TWO_HIGH[i] - 1 + plus), within(1e-14));
        }
        OutlierRemedy remedy = one.remedy(Values.of(TWO_HIGH)).orElseThrow();
        assertThat(remedy.rule()).isEqualTo("taken as logarithm");
        assertThat(remedy.point(1)).isEqualTo(StrictMath.log(plus));
        assertThat(remedy.point(0)).as("not defined there").isNaN();
        assertThat(remedy.change()).hasToString("tail-log (above 1)");
        assertThat(treated(LOW_THRESHOLDS.thenLog(), TWO_HIGH))
                .as("not needed")
                .isEqualTo(treated(LOW_THRESHOLDS, TWO_HIGH));
    }

    @Test
    void aLogarithmByTailDrawsInTheSmallNumbers() {
        double[] low = negative(ONE_HIGH);
        Winsorising treatment = OutlierTreatments.winsorise(0);
        List<Double> mirrored = treated(treatment.thenLogByTail(), low);
        List<Double> plain = treated(treatment.thenLog(), ONE_HIGH);
        for (int i = 0; i < low.length; i++) {
            assertThat(mirrored.get(i)).isCloseTo(-plain.get(i), within(1e-14));
        }
        assertThat(treated(treatment.thenLogByTail(), ONE_HIGH)).isEqualTo(plain);
        assertThat(treated(treatment.thenLog(), low)).isNotEqualTo(mirrored);
        assertThat(treatment
                        .thenLogByTail()
                        .remedy(Values.of(low))
                        .orElseThrow()
                        .change())
                .hasToString("tail-log (below -1)");
    }

    @Test
    void whatHasNoShapeStaysAsItIs() {
        Winsorising always = OutlierTreatments.winsorise(9).beyond(0, -1000).thenLog();
        for (double[] numbers : List.of(new double[] {}, new double[] {1, 2, 9}, new double[] {3, 3, 3, 3, 3})) {
            assertThat(always.remedy(Values.of(numbers))).isEmpty();
        }
        assertThat(OutlierTreatments.winsorise(5).thenLog().remedy(Values.of(1, 1, 1, 1, 1, 1, 1, 1, 5)))
                .as("a single number would be left")
                .isEmpty();
        assertThat(always.remedy(Values.of(1, 2, 3, 4, 5)))
                .as("everything winsorised")
                .isEmpty();
    }

    @Test
    void aRangeThatIsTooWideOrTooNarrowForADoubleStaysAsItIs() {
        Winsorising log = OutlierTreatments.winsorise(0).thenLog();
        double huge = Double.MAX_VALUE;
        assertThat(log.remedy(Values.of(-huge, -huge, -huge, -huge, -huge, -huge, huge)))
                .isEmpty();
        double tiny = Double.MIN_VALUE;
        assertThat(log.remedy(Values.of(0, 0, 0, 0, 0, 0, tiny))).isEmpty();
        assertThat(OutlierTreatments.clampAtQuantiles(0.2, 0.9).remedy(Values.of(-huge, huge)))
                .isEmpty();
    }

    @Test
    void numbersAreClampedAtQuantilesOfTypeSeven() {
        // Places 8 x 0.1 = 0.8 and 8 x 0.9 = 7.2: 1 + 0.8 x (2 - 1), and 8 + 0.2 x (100 - 8).
        List<Double> result = treated(OutlierTreatments.clampAtQuantiles(0.1, 0.9), ONE_HIGH);
        assertThat(result.get(0)).isEqualTo(1.8);
        assertThat(result.get(8)).isCloseTo(26.4, within(1e-12));
        assertThat(result.subList(1, 8)).containsExactly(2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);
        assertThat(treated(OutlierTreatments.clampAtQuantiles(0.125, 1), ONE_HIGH)
                        .get(0))
                .isEqualTo(2);
        assertThat(OutlierTreatments.clampAtQuantiles(0, 1).remedy(Values.of(ONE_HIGH)))
                .isEmpty();
        assertThat(OutlierTreatments.clampAtQuantiles(0, 0.5).remedy(Values.of(3, 3, 3, 3, 9)))
                .as("a single number would be left")
                .isEmpty();
        assertThat(OutlierTreatments.clampAtQuantiles(0, 0.5).remedy(Values.gaps(3)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0.9", "0.9, 0.1", "0.5, 0.5", "0, 1.1", "NaN, 1", "5, 95"})
    void badQuantilesAreRefused(double lower, double upper) {
        assertThatThrownBy(() -> OutlierTreatments.clampAtQuantiles(lower, upper))
                .hasMessageContaining("The quantiles of a clamp must")
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3.5", "NaN, 3.5", "2, NaN", "1e7, 3.5", "2, 1e7", "2, -1e7"})
    void badThresholdsAreRefused(double skewness, double kurtosis) {
        assertThatThrownBy(() -> OutlierTreatments.winsorise(5).beyond(skewness, kurtosis))
                .hasMessageContaining("The thresholds of winsorising must")
                .hasMessageContaining("Maybe 2 and 3.5");
    }

    @Test
    void aNegativeLimitIsRefused() {
        assertThatThrownBy(() -> OutlierTreatments.winsorise(-1)).hasMessageContaining("must be 0 or more, not -1");
    }

    @Test
    void treatmentsWriteThemselves() {
        assertThat(OutlierTreatments.ids()).containsExactly("none", "winsorise", "clamp");
        assertThat(OutlierTreatments.NONE).hasToString("none");
        assertThat(OutlierTreatments.NONE.dependsOnSample()).isFalse();
        assertThat(OutlierTreatments.NONE.remedy(Values.of(ONE_HIGH))).isEmpty();
        assertThat(OutlierTreatments.winsorise(5)).hasToString("winsorise (most 5, skewness 2, kurtosis 3.5)");
        assertThat(OutlierTreatments.winsorise(3).thenLogByTail().beyond(1, 2))
                .hasToString("winsorise (most 3, skewness 1, kurtosis 2, otherwise log-by-tail)");
        assertThat(OutlierTreatments.clampAtQuantiles(0.05, 0.95))
                .hasToString("clamp (quantiles [0.05, 0.95])")
                .isEqualTo(OutlierTreatments.clampAtQuantiles(0.05, 0.95));
        assertThat(OutlierTreatments.clampAtQuantiles(0.05, 0.95).dependsOnSample())
                .isTrue();
        assertThat(OutlierTreatments.winsorise(0).dependsOnSample()).isFalse();
        assertThat(OutlierTreatments.winsorise(1).dependsOnSample()).isTrue();
        assertThat(OutlierTreatments.winsorise(0).thenLog().dependsOnSample()).isTrue();
        assertThat(Winsorising.Otherwise.find("log")).contains(Winsorising.Otherwise.LOG);
        assertThat(Winsorising.Otherwise.find("boxcox")).isEmpty();
    }
}
