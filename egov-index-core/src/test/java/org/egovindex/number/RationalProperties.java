package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

/** The same numbers as another library's: Apache Commons Numbers, BigFraction. */
class RationalProperties {
    /** Numerator and denominator as they are given, not yet in lowest terms. */
    record Ratio(BigInteger above, BigInteger below) {
        Rational ours() {
            return Rational.of(above, below);
        }

        BigFraction theirs() {
            return BigFraction.of(above, below);
        }
    }

    private static void assertSame(Rational ours, BigFraction theirs) {
        assertThat(ours).isEqualTo(Rational.of(theirs.getNumerator(), theirs.getDenominator()));
        assertThat(ours.signum()).isEqualTo(theirs.signum());
    }

    /** Far more digits than a double has. */
    private static BigDecimal nearest(BigFraction fraction) {
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), new MathContext(60, RoundingMode.HALF_EVEN));
    }

    @Property
    void fourOperations(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertSame(a.ours().plus(b.ours()), a.theirs().add(b.theirs()));
        assertSame(a.ours().minus(b.ours()), a.theirs().subtract(b.theirs()));
        assertSame(a.ours().times(b.ours()), a.theirs().multiply(b.theirs()));
        Assume.that(b.above().signum() != 0);
        assertSame(a.ours().dividedBy(b.ours()), a.theirs().divide(b.theirs()));
    }

    @Property
    void timesARatioIsTimesAndDivided(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        Assume.that(c.above().signum() != 0);
        assertSame(
                a.ours().timesRatio(b.ours(), c.ours()),
                a.theirs().multiply(b.theirs()).divide(c.theirs()));
    }

    @Property
    void order(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.ours().compareTo(b.ours())))
                .isEqualTo(Integer.signum(a.theirs().compareTo(b.theirs())));
        assertThat(a.ours().equals(b.ours())).isEqualTo(a.ours().compareTo(b.ours()) == 0);
    }

    @Property
    void equalRatiosAreEqualHoweverTheyAreGiven(@ForAll("ratios") Ratio a, @ForAll("whole") BigInteger factor) {
        Assume.that(factor.signum() != 0);
        Rational widened = Rational.of(a.above().multiply(factor), a.below().multiply(factor));
        assertThat(widened).isEqualTo(a.ours()).hasSameHashCodeAs(a.ours());
        assertThat(widened).hasToString(a.ours().toString());
    }

    @Property
    void rounding(@ForAll("ratios") Ratio a, @ForAll @IntRange(min = -30, max = 30) int decimals) {
        assertThat(a.ours().rounded(Rounding.halfUp(decimals)))
                .isEqualTo(a.theirs().bigDecimalValue(decimals, RoundingMode.HALF_UP));
        assertThat(a.ours().rounded(Rounding.halfEven(decimals)))
                .isEqualTo(a.theirs().bigDecimalValue(decimals, RoundingMode.HALF_EVEN));
    }

    /** A whole number and a half, so that every try is a tie: 2k + 1 over 2 times ten to the decimals. */
    @Property
    void ties(@ForAll("wholeBelowTenToTheSixteenth") BigInteger k, @ForAll @IntRange(min = 0, max = 30) int decimals) {
        BigInteger ten = BigInteger.TEN.pow(decimals);
        Rational half = Rational.of(k.add(k).add(BigInteger.ONE), ten.add(ten));
        BigInteger away = k.signum() < 0 ? k : k.add(BigInteger.ONE);
        BigInteger even = k.testBit(0) ? k.add(BigInteger.ONE) : k;
        assertThat(half.rounded(Rounding.halfUp(decimals))).isEqualTo(new BigDecimal(away, decimals));
        assertThat(half.rounded(Rounding.halfEven(decimals))).isEqualTo(new BigDecimal(even, decimals));
    }

    @Property
    void theDecimalOfSeventeenDigitsIsTheNearest(@ForAll("ratios") Ratio a) {
        BigDecimal decimal = a.ours().toDecimal();
        assertThat(decimal.precision()).isLessThanOrEqualTo(17);
        assertThat(decimal).isEqualTo(decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros());
        BigFraction error = a.theirs().subtract(fraction(decimal)).abs();
        BigDecimal first = nearest(a.theirs());
        BigDecimal halfOfTheLastDigit = new BigDecimal(BigInteger.valueOf(5), first.scale() - first.precision() + 18);
        assertThat(error.compareTo(fraction(halfOfTheLastDigit))).isLessThanOrEqualTo(0);
    }

    private static BigFraction fraction(BigDecimal decimal) {
        return decimal.scale() >= 0
                ? BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : BigFraction.of(decimal.toBigIntegerExact());
    }

    @Property
    void aDecimalIsItsOwnRatio(@ForAll("whole") BigInteger digits, @ForAll @IntRange(min = -40, max = 40) int scale) {
        BigDecimal decimal = new BigDecimal(digits, scale);
        assertSame(Rational.of(decimal), fraction(decimal));
    }

    @Provide
    Arbitrary<BigInteger> whole() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-12, 12).map(BigInteger::valueOf),
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.of(
                        BigInteger.valueOf(Long.MAX_VALUE),
                        BigInteger.valueOf(Long.MIN_VALUE),
                        BigInteger.ONE.shiftLeft(62),
                        BigInteger.ONE.shiftLeft(62).negate(),
                        BigInteger.ONE.shiftLeft(64)),
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)));
    }

    @Provide
    Arbitrary<BigInteger> wholeBelowTenToTheSixteenth() {
        BigInteger most = BigInteger.TEN.pow(16);
        return Arbitraries.bigIntegers().between(most.negate(), most);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(whole(), whole().filter(below -> below.signum() != 0))
                .as(Ratio::new);
    }
}
