package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.egovindex.model.Score;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;

class GridProperties {
    private static final int MOST_DIGITS = 17;

    @Property
    void aDecimalReadsBackAsTheSameDoubleAndHasAtMostSeventeenDigits(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            BigDecimal decimal = Decimals.of(number);
            assertThat(decimal.doubleValue() == number).isTrue();
            assertThat(decimal.stripTrailingZeros().precision()).isLessThanOrEqualTo(MOST_DIGITS);
            assertThat(decimal.scale()).isNotNegative();
            assertThat(new BigDecimal(Decimals.text(number)).doubleValue() == number)
                    .isTrue();
        }
    }

    @Property
    void keysKeepTheOrder(
            @ForAll @DoubleRange(min = -999, max = 999) @Scale(13) double one,
            @ForAll @DoubleRange(min = -999, max = 999) @Scale(13) double other,
            @ForAll @IntRange(min = -300, max = 300) int exponent) {
        double scale = StrictMath.pow(10, exponent);
        Grid grid = Grid.of(Math.max(Math.abs(one), Math.abs(other)) * scale);
        long lower = grid.key(Math.min(one, other) * scale);
        long upper = grid.key(Math.max(one, other) * scale);
        assertThat(lower).isLessThanOrEqualTo(upper);
    }

    @Property
    void keysKeepTheOrderOfNeighbours(@ForAll @DoubleRange(min = -999, max = 999) @Scale(13) double score) {
        Grid grid = Grid.of(999.0);
        assertThat(grid.key(Math.nextDown(score))).isLessThanOrEqualTo(grid.key(score));
        assertThat(grid.key(score + 1e-9) - grid.key(score)).isBetween(0L, 2L);
    }

    /** A score on the grid chooses the same grid again, so that ranks of snapped scores are those of the scores. */
    @Property
    void theGridOfAGridPointIsThatGrid(
            @ForAll @DoubleRange(min = 0.01, max = 1) @Scale(16) double digits,
            @ForAll @IntRange(min = -20, max = 20) int exponent) {
        double score = digits * StrictMath.pow(10, exponent);
        Grid grid = Grid.of(score);
        assertThat(Grid.of(grid.snap(score))).isEqualTo(grid);
    }

    /**
     * Fractions with denominators up to 99 lie at least 1 / (2e9 x 99) = 5e-12 from a half of the grid, or on it: there the two steps
     * of the grid and the one of exact ranking say the same.
     */
    @Property
    void exactFractionsTieAsTheirDoublesDo(
            @ForAll @IntRange(min = 0, max = 9_999) int numerator,
            @ForAll @IntRange(min = 1, max = 99) int denominator,
            @ForAll @IntRange(min = 0, max = 9_999) int otherNumerator,
            @ForAll @IntRange(min = 1, max = 99) int otherDenominator) {
        Rational one = Rational.of(numerator, denominator);
        Rational other = Rational.of(otherNumerator, otherDenominator);
        Grid grid = Grid.of(Math.max(one.doubleValue(), other.doubleValue()));
        Ranking exact = Ranking.of(
                List.of(
                        new Scored(TableUnit.of("one"), Score.of(one)),
                        new Scored(TableUnit.of("other"), Score.of(other))),
                RankingRule.onUnrounded(TiesStrategy.STANDARD),
                Rounding.halfUp(2));
        int byKey = Long.compare(grid.key(one.doubleValue()), grid.key(other.doubleValue()));
        int byRank = exact.of("other").rank().compareTo(exact.of("one").rank());
        assertThat(Integer.signum(byRank)).isEqualTo(byKey);
    }

    @Property
    void aDoubleIsRoundedAsItsShortDecimal(
            @ForAll @IntRange(min = -9_999_999, max = 9_999_999) int digits,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        BigDecimal decimal = BigDecimal.valueOf(digits, 5);
        for (Rounding rounding : List.of(Rounding.halfUp(decimals), Rounding.halfEven(decimals))) {
            assertThat(rounding.round(decimal.doubleValue()))
                    .isEqualTo(rounding.round(decimal).doubleValue());
            assertThat(rounding.apply(Rational.of(decimal))).isEqualByComparingTo(rounding.round(decimal));
        }
    }
}
