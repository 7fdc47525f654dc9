package org.egovindex.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Means, medians and squares against exact decimals, in any order. */
class OrderFreeSumProperties {
    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(x -> x).toArray();
    }

    @Property
    void theOrderMakesNoDifferenceToTheLastBit(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> numbers,
            @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, new Random(seed));
        Values straight = Values.of(array(numbers));
        Values other = Values.of(array(shuffled));
        assertThat(other.mean()).isEqualTo(straight.mean());
        assertThat(other.powers(straight.mean(), 2)).isEqualTo(straight.powers(straight.mean(), 2));
        for (int exponent = 1; exponent <= 4; exponent++) {
            assertThat(other.powers(1.5, exponent)).isEqualTo(straight.powers(1.5, exponent));
        }
    }

    @Property
    void theMeanIsThatOfExactDecimals(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e6, max = 1e6) Double> numbers) {
        BigDecimal sum = numbers.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        double exact = sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128)
                .doubleValue();
        assertThat(Math.abs(Values.of(array(numbers)).mean() - exact)).isLessThanOrEqualTo(Math.ulp(exact));
    }

    @Example
    void smallNumbersBetweenLargeOnesAreNotLost() {
        double small = 0x1p-60;
        assertThat(OrderFreeSum.of(new double[] {1, small, -1}, 1)).isEqualTo(small);
        assertThat(OrderFreeSum.of(new double[] {small, 1, Double.NaN, -1}, 1)).isEqualTo(small);
        assertThat(OrderFreeSum.of(new double[] {0, 0}, 0)).isZero();
    }

    @Example
    void powersKeepTheSignOfTheDistanceAndGapsDoNotCount() {
        Values values = Values.gaps(6);
        values.copy(Values.of(1, 2, 3, 4, 10, 0));
        values.clear(5);
        assertThat(values.powers(4, 1)).isZero(); // -3 - 2 - 1 + 0 + 6
        assertThat(values.powers(4, 2)).isEqualTo(values.powers(4, 2)).isEqualTo(50); // 9 + 4 + 1 + 0 + 36
        assertThat(values.powers(4, 3)).isEqualTo(180); // -27 - 8 - 1 + 0 + 216
        assertThat(values.powers(4, 4)).isEqualTo(1394); // 81 + 16 + 1 + 0 + 1296
    }

    @Example
    void theMeanOfEqualNumbersIsThatNumberAndGapsDoNotCount() {
        Values values = Values.gaps(5);
        values.set(1, 0.1);
        values.set(2, 0.1);
        values.set(4, 0.1);
        assertThat(values.mean()).isEqualTo(0.1);
        assertThat(values.median()).isEqualTo(0.1);
        assertThat(values.powers(0.1, 2)).isZero();
        assertThat(Values.of(5, 1, 3, 9).median()).isEqualTo(4); // (3 + 5) / 2
    }
}
