package org.egovindex.treat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;

class TransformsTest {
    private static final List<Transform> ALL = List.of(
            Transforms.LOG,
            Transforms.LOG10,
            Transforms.power(0.5),
            Transforms.power(3),
            Transforms.cap(60),
            Transforms.floor(120),
            Transforms.clip(0, 60),
            Transforms.multiply(0.01),
            Transforms.add(1));

    @Test
    void workedLinesOfOneHundred() {
        assertThat(Transforms.LOG.apply(100)).isCloseTo(4.60517, within(1e-5));
        assertThat(Transforms.LOG10.apply(100)).isEqualTo(2);
        assertThat(Transforms.power(0.5).apply(100)).isEqualTo(10);
        assertThat(Transforms.cap(60).apply(100)).isEqualTo(60);
        assertThat(Transforms.floor(120).apply(100)).isEqualTo(120);
        assertThat(Transforms.clip(0, 60).apply(100)).isEqualTo(60);
        assertThat(Transforms.clip(0, 60).apply(-5)).isZero();
        assertThat(Transforms.multiply(0.01).apply(100)).isEqualTo(1);
        assertThat(Transforms.add(1).apply(100)).isEqualTo(101);
        assertThat(Transforms.chain(List.of(Transforms.add(1), Transforms.LOG10))
                        .applyAsDouble(99))
                .isEqualTo(2);
        assertThat(Transforms.chain(List.of()).applyAsDouble(99)).isEqualTo(99);
    }

    @Property
    void everyTransformKeepsTheOrder(
            @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(9) double one,
            @ForAll @DoubleRange(min = 1e-6, max = 1e6) @Scale(9) double other) {
        for (Transform transform : ALL) {
            double lower = transform.apply(Math.min(one, other));
            assertThat(lower).as("%s", transform).isLessThanOrEqualTo(transform.apply(Math.max(one, other)));
        }
    }

    @Test
    void whatIsNotDefinedIsNotFinite() {
        assertThat(Transforms.LOG.apply(0)).isInfinite();
        assertThat(Transforms.LOG10.apply(-1)).isNaN();
        assertThat(Transforms.power(2).apply(-3)).isNaN(); // a square would turn the order round
        assertThat(Transforms.power(0.5).apply(0)).isZero();
    }

    @Test
    void refusesWhatWouldNotKeepTheOrder() {
        Stream<ThrowingCallable> wrong = Stream.of(
                () -> Transforms.power(0),
                () -> Transforms.power(-1),
                () -> Transforms.multiply(0),
                () -> Transforms.multiply(-2),
                () -> Transforms.clip(2, 1),
                () -> Transforms.clip(1, Double.NaN),
                () -> Transforms.cap(Double.POSITIVE_INFINITY),
                () -> Transforms.floor(Double.NaN),
                () -> Transforms.add(Double.NEGATIVE_INFINITY));
        wrong.forEach(call -> assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be finite")
                .hasMessageContaining("\nMaybe"));
    }

    @Test
    void transformsAreToldApartByTheirSettings() {
        assertThat(Transforms.power(2)).isEqualTo(Transforms.power(2)).hasSameHashCodeAs(Transforms.power(2));
        assertThat(Transforms.power(2)).isNotEqualTo(Transforms.power(3)).isNotEqualTo(Transforms.multiply(2));
        assertThat(Transforms.power(2)).isNotEqualTo("power");
        assertThat(Transforms.LOG).hasToString("log");
    }

    /** 27 schools for 9,000 people, times 1,000: 3 per thousand. */
    @Test
    void dividesByADenominator() {
        Values schools = Values.gaps(4);
        schools.set(0, 27);
        schools.set(1, 5);
        schools.set(3, 8);
        Values people = Values.gaps(4);
        people.set(0, 9_000);
        people.set(2, 1_000);
        people.set(3, 2_000);
        Denominator perThousand = new Denominator("people", 1_000);
        assertThat(perThousand.fault(people)).isEmpty();
        perThousand.divide(schools, people);
        assertThat(schools.get(0)).isCloseTo(3, within(1e-12));
        assertThat(schools.isGap(1)).isTrue(); // no denominator, no value
        assertThat(schools.isGap(2)).isTrue();
        assertThat(schools.get(3)).isCloseTo(4, within(1e-12));
        assertThat(Denominator.of("people").times()).isEqualTo(1);
    }

    @Test
    void refusesDenominatorsOfZeroOrLess() {
        assertThat(Denominator.of("people").fault(Values.of(3, 0)).orElseThrow())
                .contains("the denominator people must be above 0, not 0")
                .contains("\nMaybe a missing number was written as 0");
        assertThat(Denominator.of("people").fault(Values.of(-2.5)).orElseThrow())
                .contains("not -2.5");
        for (double times : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Denominator("people", times)).hasMessageContaining("not " + times);
        }
    }
}
