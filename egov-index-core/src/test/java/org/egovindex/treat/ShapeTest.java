package org.egovindex.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    private static Shape shape(double... numbers) {
        return Shape.of(Values.of(numbers)).orElseThrow();
    }

    @Test
    void skewnessAndKurtosisAreThoseWorkedByHand() {
        // Mean 20 / 5 = 4; distances -3, -2, -1, 0, 6; S2 = 50, S3 = 180, S4 = 1394.
        Shape shape = shape(1, 2, 3, 4, 10);
        // sqrt(5) x 180 / (50 sqrt(50)) x sqrt(5 x 4) / 3 = 10 x 180 / (150 sqrt(50)) = 12 / sqrt(50)
        assertThat(shape.skewness()).isCloseTo(12 / Math.sqrt(50), within(1e-14));
        // 5 x 1394 / 2500 = 2.788; (6 x (2.788 - 3) + 6) x 4 / (3 x 2) = 4.728 x 4 / 6
        assertThat(shape.kurtosis()).isCloseTo(3.152, within(1e-14));
    }

    /** The examples of SKEW and KURT in Microsoft's documentation of Excel: 0.359543 and -0.151799637. */
    @Test
    void theyAreThoseOfSpreadsheets() {
        Shape shape = shape(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
        assertThat(shape.skewness()).isCloseTo(0.359543, within(5e-7));
        assertThat(shape.kurtosis()).isCloseTo(-0.151799637, within(5e-10));
    }

    /** One number that differs from n - 1 equal ones has the skewness sqrt(n) and the kurtosis n. */
    @Test
    void oneThatDiffersFromAllOthers() {
        assertThat(shape(1, 1, 1, 1, 1, 1, 1, 1, 5)).satisfies(shape -> {
            assertThat(shape.skewness()).isCloseTo(3, within(1e-13));
            assertThat(shape.kurtosis()).isCloseTo(9, within(1e-13));
            assertThat(shape.leansHigh()).isTrue();
            assertThat(shape.leansLow()).isFalse();
            assertThat(shape.isBeyond(3, 9)).as("not decided by the last bits").isTrue();
            assertThat(shape.isBeyond(3.00001, 9)).isFalse();
            assertThat(shape.isBeyond(3, 9.00001)).isFalse();
        });
        assertThat(shape(5, 5, 5, 1)).satisfies(shape -> {
            assertThat(shape.skewness()).isCloseTo(-2, within(1e-13));
            assertThat(shape.kurtosis()).isCloseTo(4, within(1e-13));
            assertThat(shape.leansLow()).isTrue();
            assertThat(shape.isBeyond(2, 4)).isTrue();
        });
    }

    @Test
    void thereIsNoneForFewNumbersOrEqualOnesAndGapsDoNotCount() {
        assertThat(Shape.of(Values.gaps(9))).isEmpty();
        assertThat(Shape.of(Values.of(1, 2, 9))).isEmpty();
        assertThat(Shape.of(Values.of(7, 7, 7, 7, 7))).isEmpty();
        assertThat(Shape.of(Values.of(0, 0, 0, 0))).isEmpty();
        Values gappy = Values.gaps(7);
        double[] numbers = {1, 2, 3, 4, 10};
        for (int i = 0; i < numbers.length; i++) {
            gappy.set(i + 1, numbers[i]);
        }
        assertThat(Shape.of(gappy)).contains(shape(numbers));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1040, 0x1p-500, 0x1p1000, -0x1p1000, 0x1p1019})
    void theUnitMakesNoDifference(double unit) {
        Shape plain = shape(1, 2, 3, 4, 10);
        Shape scaled = shape(unit, 2 * unit, 3 * unit, 4 * unit, 10 * unit);
        assertThat(Math.abs(scaled.skewness())).isEqualTo(plain.skewness());
        assertThat(scaled.kurtosis()).isEqualTo(plain.kurtosis());
        assertThat(scaled.leansLow()).isEqualTo(unit < 0);
    }

    @Property
    void theOrderMakesNoDifferenceToTheLastBit(
            @ForAll @Size(min = 4, max = 20) List<@IntRange(min = -50, max = 50) Integer> numbers) {
        double[] there = numbers.stream().mapToDouble(x -> x / 7.0).toArray();
        double[] back = new double[there.length];
        for (int i = 0; i < there.length; i++) {
            back[there.length - 1 - i] = there[i];
        }
        assertThat(Shape.of(Values.of(back))).isEqualTo(Shape.of(Values.of(there)));
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> new Shape(Double.NaN, 0)).hasMessageContaining("must be finite, not NaN and 0.0");
        assertThatThrownBy(() -> new Shape(0, Double.POSITIVE_INFINITY)).hasMessageContaining("Maybe");
    }
}
