package org.egovindex.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact number: a ratio of two integers in lowest terms.
 *
 * <p>Marks are decimals, their means and shares are ratios; kept exact, a score does not depend on the order in which it
 * was added up, equal scores are equal, and a half is rounded as a half. A double does none of the three: 0.1 + 0.2 is
 * not 0.3, and 1.005 rounds down.
 *
 * <p>Worked line: {@code Rational.of(43, 2).times(Rational.of(20)).dividedBy(Rational.of(25))} is {@code 17.2}.
 *
 * <p>Immutable. Each operation costs about a microsecond; hot loops add up integers first and make one ratio at the end.
 */
public final class Rational implements Comparable<Rational> {
    /** Nought. */
    public static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    /** One. */
    public static final Rational ONE = new Rational(BigInteger.ONE, BigInteger.ONE);

    /** Whole numbers of so many bits are exact in a double. */
    private static final int QUOTIENT_BITS = 66;

    private static final int EXACT_BITS = 53;

    private static final int LARGEST_SCALE = 1_000;
    private static final MathContext FULL_PRECISION = new MathContext(17, RoundingMode.HALF_UP);
    /** Enough digits for every number that lies half-way between two doubles. */
    private static final MathContext BEYOND_DOUBLE = new MathContext(1_100, RoundingMode.HALF_EVEN);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** The integer {@code value}. */
    public static Rational of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * The ratio {@code numerator / denominator}.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public static Rational of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The ratio {@code numerator / denominator}, of any size. */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("The denominator of " + numerator + "/0 must not be 0.\n"
                    + "Maybe a share was taken of something that has no maximum.");
        }
        if (numerator.bitLength() < Long.SIZE - 1 && denominator.bitLength() < Long.SIZE - 1) {
            return ofSmall(numerator.longValue(), denominator.longValue());
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger sign = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new Rational(numerator.divide(sign), denominator.divide(sign));
    }

    /** The same where both fit in 64 bits, as they nearly always do; ten times as fast. */
    private static Rational ofSmall(long numerator, long denominator) {
        long divisor = greatestCommonDivisor(numerator, denominator);
        long sign = denominator < 0 ? -divisor : divisor;
        return new Rational(BigInteger.valueOf(numerator / sign), BigInteger.valueOf(denominator / sign));
    }

    private static long greatestCommonDivisor(long a, long b) {
        long x = Math.abs(a);
        long y = Math.abs(b);
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /** The decimal {@code value}, exactly. */
    public static Rational of(BigDecimal value) {
        if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("The exponent of a number must lie within " + LARGEST_SCALE + ", not "
                    + -(long) value.scale() + ".\nMaybe the text was not a mark but an attack.");
        }
        return ofAnyScale(value);
    }

    private static Rational ofAnyScale(BigDecimal value) {
        return value.scale() <= 0
                ? new Rational(value.toBigIntegerExact(), BigInteger.ONE)
                : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /** This plus {@code other}. */
    public Rational plus(Rational other) {
        if (denominator.equals(other.denominator) && denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator.add(other.numerator), BigInteger.ONE);
        }
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This minus {@code other}. */
    public Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    /** This times {@code other}. */
    public Rational times(Rational other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This divided by {@code other}, which must not be 0. */
    public Rational dividedBy(Rational other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This times {@code numerator}, divided by {@code denominator}, which must not be 0. */
    public Rational timesRatio(Rational numerator, Rational denominator) {
        return of(
                this.numerator.multiply(numerator.numerator).multiply(denominator.denominator),
                this.denominator.multiply(numerator.denominator).multiply(denominator.numerator));
    }

    /** What stands above the line, in lowest terms. */
    public BigInteger numerator() {
        return numerator;
    }

    /** What stands below the line, in lowest terms; above 0. */
    public BigInteger denominator() {
        return denominator;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The nearest decimal as {@code rounding} says: one rounding, of the exact value. */
    public BigDecimal rounded(Rounding rounding) {
        int decimals = rounding.decimals();
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimals));
        BigInteger divisor = decimals < 0 ? denominator.multiply(power) : denominator;
        BigInteger[] whole = (decimals < 0 ? numerator : numerator.multiply(power)).divideAndRemainder(divisor);
        int half = whole[1].abs().shiftLeft(1).compareTo(divisor);
        boolean away = half > 0 || (half == 0 && (rounding.mode() == RoundingMode.HALF_UP || whole[0].testBit(0)));
        BigInteger digits = away ? whole[0].add(BigInteger.valueOf(signum())) : whole[0];
        return new BigDecimal(digits, decimals);
    }

    /** The exact decimal if it has at most 17 significant digits, else the nearest one that has 17; no trailing zeros. */
    public BigDecimal toDecimal() {
        BigDecimal decimal = new BigDecimal(numerator).divide(new BigDecimal(denominator), FULL_PRECISION);
        return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** The nearest double; for statistics and charts, never for ranks. */
    public double doubleValue() {
        if (numerator.bitLength() <= EXACT_BITS && denominator.bitLength() <= EXACT_BITS) {
            return numerator.doubleValue() / denominator.doubleValue(); // both exact, so rounded once
        }
        int shift = QUOTIENT_BITS + denominator.bitLength() - numerator.bitLength();
        BigInteger[] quotient =
                numerator.shiftLeft(Math.max(0, shift)).divideAndRemainder(denominator.shiftLeft(Math.max(0, -shift)));
        BigInteger bits = quotient[0].shiftLeft(1).add(BigInteger.valueOf(quotient[1].signum()));
        double nearest =
                Math.scalb(bits.doubleValue(), -shift - 1); // one bit more says what was cut off, so rounded once
        if (Math.abs(nearest) >= 2 * Double.MIN_NORMAL) {
            return nearest;
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), BEYOND_DOUBLE)
                .doubleValue();
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator);
    }

    /** The decimal where there is an exact one of at most 17 digits, as in {@code 17.2}, else the ratio, as in {@code 427/60}. */
    @Override
    public String toString() {
        BigDecimal decimal = toDecimal();
        return ofAnyScale(decimal).equals(this) ? decimal.toPlainString() : numerator + "/" + denominator;
    }
}
