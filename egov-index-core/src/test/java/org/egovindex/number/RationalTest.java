package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Exact ratios, and the one rounding at the end. */
class RationalTest {
    /** From oracle 20_rounding, case literals: the columns decimal_HALF_UP and decimal_HALF_EVEN. */
    @ParameterizedTest(name = "{0} to {1} decimals: {2} half-up, {3} half-even")
    @CsvSource(textBlock = """
            0.005, 2, 0.01, 0.00
            0.015, 2, 0.02, 0.02
            0.025, 2, 0.03, 0.02
            0.285, 2, 0.29, 0.28
            0.335, 2, 0.34, 0.34
            0.445, 2, 0.45, 0.44
            0.565, 2, 0.57, 0.56
            1.005, 2, 1.01, 1.00
            1.015, 2, 1.02, 1.02
            1.115, 2, 1.12, 1.12
            2.675, 2, 2.68, 2.68
            8.345, 2, 8.35, 8.34
            10.235, 2, 10.24, 10.24
            72.345, 2, 72.35, 72.34
            72.355, 2, 72.36, 72.36
            50.125, 2, 50.13, 50.12
            0.125, 2, 0.13, 0.12
            0.375, 2, 0.38, 0.38
            -0.005, 2, -0.01, -0.00
            -2.675, 2, -2.68, -2.68
            99.995, 2, 100.00, 100.00
            0.5, 0, 1, 0
            1.5, 0, 2, 2
            2.5, 0, 3, 2
            """)
    void aHalfIsAHalf(BigDecimal number, int decimals, BigDecimal up, BigDecimal even) {
        Rational exact = Rational.of(number);
        assertThat(exact.rounded(Rounding.halfUp(decimals))).isEqualTo(up);
        assertThat(exact.rounded(Rounding.halfEven(decimals))).isEqualTo(even);
        assertThat(Rounding.halfUp(decimals).apply(exact)).isEqualTo(up);
    }

    @Test
    void roundingTwiceIsNotRoundingOnce() {
        Rational score = Rational.of(new BigDecimal("71.5449"));
        assertThat(score.rounded(Rounding.halfUp(2))).isEqualTo(new BigDecimal("71.54"));
        Rational first = Rational.of(score.rounded(Rounding.halfUp(3)));
        assertThat(first.rounded(Rounding.halfUp(2)))
                .as("71.5449 to 71.545 to 71.55: the oracle's case double_rounding")
                .isEqualTo(new BigDecimal("71.55"));
    }

    @Test
    void roundingToThousands() {
        assertThat(Rational.of(12_500).rounded(Rounding.halfUp(-3)).toPlainString())
                .isEqualTo("13000");
        assertThat(Rational.of(12_500).rounded(Rounding.halfEven(-3)).toPlainString())
                .isEqualTo("12000");
    }

    @Test
    void theWorkedLineOfTheDocumentation() {
        assertThat(Rational.of(43, 2).times(Rational.of(20)).dividedBy(Rational.of(25)))
                .as("43/2 = 21.5; 21.5 x 20 = 430; 430 / 25 = 17.2")
                .isEqualTo(Rational.of(172, 10))
                .hasToString("17.2");
    }

    @Test
    void tenTenthsAreOneInAnyOrder() {
        Rational sum = Rational.ZERO;
        for (int i = 0; i < 10; i++) {
            sum = sum.plus(Rational.of(new BigDecimal("0.1")));
        }
        assertThat(sum).isEqualTo(Rational.ONE).hasSameHashCodeAs(Rational.ONE);
    }

    @Test
    void aRatioIsKeptInLowestTermsWithItsSignAbove() {
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2)).hasToString("1.5");
        assertThat(Rational.of(6, -9)).isEqualTo(Rational.of(-2, 3)).hasToString("-2/3");
        assertThat(Rational.of(0, -7)).isEqualTo(Rational.ZERO).hasToString("0");
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(1, Long.MIN_VALUE)).hasToString("-1/9223372036854775808");
    }

    @ParameterizedTest
    @CsvSource({
        "427, 60, 427/60, 7.1166666666666667",
        "1, 3, 1/3, 0.33333333333333333",
        "2, 3, 2/3, 0.66666666666666667",
        "1, 8, 0.125, 0.125",
        "100, 1, 100, 100",
        "-5, 2, -2.5, -2.5",
        "0, 1, 0, 0"
    })
    void itPrintsAsDecimalWhereThatIsExact(long numerator, long denominator, String text, String decimal) {
        Rational ratio = Rational.of(numerator, denominator);
        assertThat(ratio).hasToString(text);
        assertThat(ratio.toDecimal().toPlainString()).isEqualTo(decimal);
        assertThat(ratio.doubleValue()).isEqualTo((double) numerator / denominator);
    }

    @Test
    void aDecimalOfNegativeScaleIsAWholeNumber() {
        assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1_000));
        assertThat(Rational.of(new BigDecimal("0E-5"))).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"1E+1001", "1E-1001", "1E+300000000", "1E-300000000"})
    void anExponentThatWouldFillTheMemoryIsRefused(BigDecimal bomb) {
        assertThatThrownBy(() -> Rational.of(bomb))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must lie within 1000");
        assertThat(Rational.of(new BigDecimal("1E-1000")).signum()).isEqualTo(1);
    }

    @Test
    void nothingIsDividedByNought() {
        assertThatThrownBy(() -> Rational.of(7, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("7/0");
        assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.ONE.timesRatio(Rational.ONE, Rational.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Rational.of(BigInteger.TEN.pow(30), BigInteger.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void itDiffersFromEverythingElse() {
        assertThat(Rational.ONE)
                .isNotEqualTo(Rational.of(1, 2))
                .isNotEqualTo(Rational.of(2))
                .isNotEqualTo(1);
        assertThat(Rational.of(1, 3)).isNotEqualTo(Rational.of(1, 2));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"HALF_UP", "HALF_EVEN"})
    void onlyTwoModesAreMethods(RoundingMode mode) {
        assertThatThrownBy(() -> new Rounding(2, mode))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(mode.toString());
    }

    @ParameterizedTest
    @CsvSource({"341", "-341", "2147483647", "-2147483647"})
    void decimalsHaveBounds(int decimals) {
        assertThatThrownBy(() -> Rounding.halfUp(decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not " + decimals);
    }

    @Test
    void aRoundingSaysWhatItDoes() {
        assertThat(Rounding.halfUp(2)).hasToString("half-up to 2 decimals");
        assertThat(Rounding.halfEven(0)).hasToString("half-even to 0 decimals");
        assertThat(Rounding.halfUp(-30).decimals()).isEqualTo(-30);
    }
}
