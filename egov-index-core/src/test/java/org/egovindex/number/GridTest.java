package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
    /** 9 decimals from 0.1 to below 1,000; one fewer for every power of ten above, one more for every one below. */
    @ParameterizedTest
    @CsvSource({
        "0, 9",
        "0.1, 9",
        "1, 9",
        "100, 9",
        "999.9, 9",
        "1000, 8",
        "9999, 8",
        "10000, 7",
        "1e9, 2",
        "1e12, -1",
        "0.09, 10",
        "0.01, 10",
        "0.001, 11",
        "-100, 9",
        "-5000, 8",
        "1e300, -289",
        "1e-300, 308",
        "4.9e-324, 332",
        "1.7e308, -297"
    })
    void theGridMovesWithTheLargestScore(double largest, int decimals) {
        assertThat(Grid.of(largest)).isEqualTo(new Grid(decimals));
        assertThat(Grid.of(new BigDecimal(largest).abs())).isEqualTo(new Grid(decimals));
    }

    @Test
    void theLastBitsDoNotChooseTheGrid() {
        assertThat(Grid.of(Math.nextDown(1_000.0))).isEqualTo(Grid.of(1_000));
        assertThat(Grid.of(Math.nextDown(0.1))).isEqualTo(Grid.of(0.1));
        assertThat(Grid.of(Math.nextDown(0.01))).isEqualTo(Grid.of(0.01));
        assertThat(Grid.of(999.999999998)).isEqualTo(new Grid(9));
    }

    @Test
    void whatDiffersInTheLastBitsHasOneKey() {
        Grid grid = Grid.of(1);
        assertThat(grid.key(0.1 + 0.2)).isEqualTo(300_000_000);
        assertThat(grid.key(0.3)).isEqualTo(300_000_000);
        assertThat(grid.key(-0.0)).isZero();
        assertThat(grid.key(0.0)).isZero();
        assertThat(grid.key(-(0.1 + 0.2))).isEqualTo(-300_000_000);
    }

    /** 2^-10 = 0.0009765625 lies exactly between 0.000976562 and 0.000976563; half-up goes away from zero. */
    @Test
    void anExactHalfGoesUpAwayFromZero() {
        Grid grid = Grid.of(1);
        assertThat(grid.key(0.0009765625)).isEqualTo(976_563);
        assertThat(grid.key(-0.0009765625)).isEqualTo(-976_563);
        assertThat(grid.key(Math.nextDown(0.0009765625))).isEqualTo(976_563);
        assertThat(grid.key(0.00097656249)).isEqualTo(976_562);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 3e-100, 1e-31, 0.5, 99.5, 12_345.678, 1e15, 4e31, 7e200, 1e300})
    void scoresOfAnySizeHaveKeysOfNineToTwelveDigits(double score) {
        Grid grid = Grid.of(score);
        assertThat(grid.key(score)).isBetween(99_999_999L, 999_999_999_999L);
        assertThat(grid.key(-score)).isEqualTo(-grid.key(score));
        assertThat(grid.key(score * 1.001)).isGreaterThan(grid.key(score));
        assertThat(grid.snap(score).doubleValue())
                .isCloseTo(score, org.assertj.core.api.Assertions.withinPercentage(1e-6));
    }

    @Test
    void roundsADoubleAsTheDecimalItStandsFor() {
        assertThat(Rounding.halfUp(2).round(1.005)).isEqualTo(1.01); // the double is 1.00499999999999989...
        assertThat(Rounding.halfEven(2).round(1.005)).isEqualTo(1.0);
        assertThat(Rounding.halfUp(2).round(7.015)).isEqualTo(7.02);
        assertThat(Rounding.halfUp(2).round(-1.005)).isEqualTo(-1.01);
        assertThat(Rounding.halfUp(0).round(2.5)).isEqualTo(3);
        assertThat(Rounding.halfEven(0).round(2.5)).isEqualTo(2);
        assertThat(Rounding.halfUp(-3).round(1_500)).isEqualTo(2_000);
        assertThat(Rounding.halfUp(1).round(0.1 + 0.2)).isEqualTo(0.3);
        assertThat(Rounding.halfUp(2).round(-0.0)).isZero();
        assertThat(Rounding.halfUp(3).round(1e-300)).isZero();
        assertThat(Rounding.halfUp(3).round(1e300)).isEqualTo(1e300);
    }

    @Test
    void refusesRoundingThatNobodyPublishesBy() {
        assertThatThrownBy(() -> Rounding.halfUp(341))
                .hasMessageContaining("not 341")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.DOWN)).hasMessageContaining("not DOWN");
    }
}
