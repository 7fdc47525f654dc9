package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The double of a ratio against a division to 800 digits, which is far slower. */
class NearestDoubleProperties {
    private static double slowly(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), new MathContext(800))
                .doubleValue();
    }

    @Property(tries = 2000)
    void aRatioOfLongNumbersIsRoundedOnce(@ForAll long seed) {
        Random random = new Random(seed);
        BigInteger numerator = new BigInteger(1 + random.nextInt(1_200), random);
        BigInteger denominator = new BigInteger(1 + random.nextInt(1_200), random).add(BigInteger.ONE);
        BigInteger signed = random.nextBoolean() ? numerator : numerator.negate();
        assertThat(Rational.of(signed, denominator).doubleValue()).isEqualTo(slowly(signed, denominator) + 0.0);
    }

    /** Halves between two doubles, and what lies a little off them. */
    @Property(tries = 500)
    void soIsWhatLiesBetweenTwoDoubles(@ForAll long seed) {
        Random random = new Random(seed);
        BigInteger odd = BigInteger.valueOf((1L << 53) + random.nextInt(1 << 30))
                .shiftLeft(1)
                .add(BigInteger.ONE);
        BigInteger numerator = odd.shiftLeft(200).add(BigInteger.valueOf(random.nextInt(3) - 1));
        BigInteger denominator = BigInteger.ONE.shiftLeft(random.nextInt(400));
        assertThat(Rational.of(numerator, denominator).doubleValue()).isEqualTo(slowly(numerator, denominator));
    }

    @Example
    void theSmallestAndTheLargest() {
        BigInteger long1100 = BigInteger.ONE.shiftLeft(1_100).add(BigInteger.ONE);
        assertThat(Rational.of(long1100, BigInteger.ONE).doubleValue()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Rational.of(BigInteger.ONE, long1100).doubleValue()).isZero();
        assertThat(Rational.of(BigInteger.valueOf(3), BigInteger.ONE.shiftLeft(1_074))
                        .doubleValue())
                .isEqualTo(3 * Double.MIN_VALUE);
    }
}
