package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class RationalEdgesTest {
    @Test
    void roundingUpBeyondTheLargestLongKeepsItsSign() {
        Rational half = Rational.of(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE), BigInteger.valueOf(20));
        assertThat(half.rounded(Rounding.halfUp(1))).isEqualTo(new BigDecimal("922337203685477580.8"));
    }

    @Test
    void noNumberOfDecimalsIsTooFewToBeRefused() {
        assertThatThrownBy(() -> Rounding.halfUp(Integer.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRatioCanBePrinted() {
        assertThatCode(() ->
                        Rational.of(BigInteger.TEN.pow(1_100), BigInteger.ONE).toString())
                .doesNotThrowAnyException();
        assertThatCode(() ->
                        Rational.of(BigInteger.ONE, BigInteger.TEN.pow(1_100)).toString())
                .doesNotThrowAnyException();
    }

    @Test
    void theDoubleIsTheNearest() {
        BigInteger above = BigInteger.ONE.shiftLeft(53).add(BigInteger.ONE);
        BigInteger below = BigInteger.ONE.shiftLeft(63);
        assertThat(Rational.of(above, below).doubleValue())
                .isEqualTo(BigFraction.of(above, below).doubleValue());
    }
}
