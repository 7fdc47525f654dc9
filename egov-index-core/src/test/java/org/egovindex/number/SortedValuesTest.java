package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedValuesTest {
    private static SortedValues sorted(double... numbers) {
        SortedValues sorted = new SortedValues(numbers.length);
        sorted.sort(Values.of(numbers));
        return sorted;
    }

    @Test
    void countsWhatLiesBelowAndNotAbove() {
        SortedValues sorted = sorted(40, 10, 20, 100, 20);
        assertThat(sorted.size()).isEqualTo(5);
        assertThat(sorted.below(20)).isEqualTo(1);
        assertThat(sorted.notAbove(20)).isEqualTo(3);
        assertThat(sorted.below(5)).isZero();
        assertThat(sorted.notAbove(5)).isZero();
        assertThat(sorted.below(1_000)).isEqualTo(5);
        assertThat(sorted.notAbove(1_000)).isEqualTo(5);
        assertThat(sorted.get(0)).isEqualTo(10);
        assertThat(sorted.get(4)).isEqualTo(100);
    }

    @Test
    void leavesGapsOutAndKeepsEqualNumbersOnce() {
        Values values = Values.gaps(5);
        values.set(1, 3);
        values.set(3, -0.0);
        values.set(4, 3);
        SortedValues sorted = new SortedValues(5);
        sorted.sort(values);
        assertThat(sorted.size()).isEqualTo(3);
        sorted.sortDifferent(values);
        assertThat(sorted.size()).isEqualTo(2);
        assertThat(sorted.get(0)).isZero();
        assertThat(sorted.get(1)).isEqualTo(3);
        assertThatThrownBy(() -> sorted.get(2))
                .hasMessageContaining("none at place 2")
                .hasMessageContaining("Maybe");
    }

    /** Type 7 of Hyndman and Fan (1996) for 2.3, 4.1, 4.1, 5.9, 7.7, 8.2, 9.9; values of R 4.2.2, quantile(type = 7). */
    @ParameterizedTest
    @CsvSource({
        "0.05, 2.84",
        "0.1, 3.38",
        "0.25, 4.1",
        "0.5, 5.9",
        "0.75, 7.95",
        "0.9, 8.88",
        "0.95, 9.39",
        "0, 2.3",
        "1, 9.9"
    })
    void quantilesAreThoseOfTypeSeven(double probability, double quantile) {
        assertThat(sorted(9.9, 4.1, 2.3, 5.9, 7.7, 8.2, 4.1).quantile(probability))
                .isCloseTo(quantile, within(1e-12));
    }

    @Test
    void refusesQuantilesOfNothing() {
        assertThatThrownBy(() -> sorted().quantile(0.5))
                .hasMessageContaining("0.5 of 0")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> sorted(1).quantile(-0.1)).hasMessageContaining("not -0.1 of 1");
        assertThatThrownBy(() -> sorted(1).quantile(95)).hasMessageContaining("not 95.0 of 1");
        assertThat(sorted(7).quantile(0.3)).isEqualTo(7);
    }

    @Test
    void aRowRefusesWhatIsNoNumberAndSaysWhereTheGapIs() {
        Values values = Values.of(1, 2);
        assertThatThrownBy(() -> values.set(1, Double.NaN))
                .hasMessageContaining("place 1")
                .hasMessageContaining("Maybe");
        values.setDefined(0, Double.POSITIVE_INFINITY);
        assertThat(values.isGap(0)).isTrue();
        assertThatThrownBy(() -> values.get(0)).hasMessageContaining("place 0");
        values.clear();
        assertThatThrownBy(values::minimum).hasMessageContaining("no number");
        assertThatThrownBy(values::maximum).hasMessageContaining("no number");
        assertThatThrownBy(values::mean).hasMessageContaining("no number");
        assertThatThrownBy(values::median).hasMessageContaining("no number");
        assertThat(values).hasToString("[-, -]").isNotEqualTo(Values.of(1, 2)).hasSameHashCodeAs(Values.gaps(2));
    }

    @Test
    void whatIsTooLargeBecomesAGap() {
        for (int size = 1; size <= 4; size++) {
            Values values = Values.of(new double[size]);
            values.set(size - 1, Double.MAX_VALUE);
            assertThat(values.clearInfinite()).isFalse();
            values.addDifference(1, values, Values.of(new double[size]));
            assertThat(values.clearInfinite()).isTrue();
            assertThat(values.present()).isEqualTo(size - 1);
        }
    }
}
