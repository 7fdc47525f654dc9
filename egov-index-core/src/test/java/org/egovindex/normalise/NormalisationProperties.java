package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;

/** Relations that hold for every sample: metamorphic relations of composite indices. */
class NormalisationProperties {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    @Provide
    Arbitrary<Normalisation> any() {
        return Arbitraries.of(Methods.all().toList());
    }

    @Provide
    Arbitrary<Normalisation> symmetric() {
        return Arbitraries.of(Methods.symmetric().toList());
    }

    private static double[] numbers(List<Integer> tenths) {
        Assume.that(tenths.stream().distinct().count() > 1);
        return tenths.stream().mapToDouble(tenth -> tenth / 10.0).toArray();
    }

    private static void assertNear(List<Double> actual, List<Double> expected) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(actual.get(i)).isCloseTo(expected.get(i), NEAR);
        }
    }

    private static double[] affine(double[] numbers, double factor, double shift) {
        double[] other = new double[numbers.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = numbers[i] * factor + shift;
        }
        return other;
    }

    @Property
    void aChangeOfUnitChangesNeitherMinMaxNorZScore(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -500, max = 500) Integer> tenths,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(min = -1000, max = 1000) double shift) {
        double[] x = numbers(tenths);
        for (Normalisation method :
                List.of(Normalisations.minMax(), Normalisations.zScore(), Normalisations.distance(Reference.BEST))) {
            assertNear(Outcome.of(method, affine(x, factor, shift)), Outcome.of(method, x));
            assertNear(Outcome.lowerIsBetter(method, affine(x, -factor, shift)), Outcome.of(method, x));
        }
    }

    @Property
    void minMaxOfZScoresIsMinMax(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -500, max = 500) Integer> tenths) {
        double[] x = numbers(tenths);
        double[] z = Outcome.of(Normalisations.zScore(), x).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        assertNear(Outcome.of(Normalisations.minMax(), z), Outcome.of(Normalisations.minMax(), x));
    }

    @Property
    void zScoresHaveTheMeanAndDeviationAskedFor(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -500, max = 500) Integer> tenths) {
        List<Double> z = Outcome.of(Normalisations.zScore().to(100, 10), numbers(tenths));
        double mean = z.stream().mapToDouble(x -> x).average().orElseThrow();
        double squares = z.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum();
        assertThat(mean).isCloseTo(100, NEAR);
        assertThat(Math.sqrt(squares / (z.size() - 1))).isCloseTo(10, NEAR);
    }

    @Property
    void turningTheDirectionTwiceTurnsNothing(
            @ForAll("any") Normalisation method,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 500) Integer> tenths) {
        Sample sample = Sample.of(numbers(tenths));
        assertThat(Outcome.of(method, sample.in(Direction.LOWER_IS_BETTER).in(Direction.HIGHER_IS_BETTER)))
                .isEqualTo(Outcome.of(method, sample));
    }

    @Property
    void turningSignsAndDirectionTurnsNothing(
            @ForAll("symmetric") Normalisation method,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 500) Integer> tenths) {
        double[] x = numbers(tenths);
        assertThat(Outcome.lowerIsBetter(method, affine(x, -1, 0))).isEqualTo(Outcome.of(method, x));
    }

    @Property
    void theOrderOfUnitsMakesNoDifferenceToTheLastBit(
            @ForAll("any") Normalisation method,
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1, max = 500) Integer> tenths,
            @ForAll boolean up,
            @ForAll long seed) {
        double[] x = numbers(tenths);
        Direction direction = up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        double[] shuffled = order.stream().mapToDouble(i -> x[i]).toArray();
        List<Double> straight = Outcome.of(method, Sample.of(x).in(direction));
        assertThat(Outcome.of(method, Sample.of(shuffled).in(direction)))
                .isEqualTo(order.stream().map(straight::get).toList());
    }

    @Property
    void aCopyTiesAndUnderGoalpostsNobodyElseChanges(
            @ForAll("any") Normalisation method,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 500) Integer> tenths) {
        double[] x = numbers(tenths);
        double[] more = java.util.Arrays.copyOf(x, x.length + 1);
        more[x.length] = x[0];
        List<Double> after = Outcome.of(method, more);
        assertThat(after.get(x.length)).isEqualTo(after.get(0));
        if (!method.dependsOnSample()) {
            assertThat(after.subList(0, x.length)).isEqualTo(Outcome.of(method, x));
        }
    }

    @Property
    void theBetterNeverGetsLess(
            @ForAll("any") Normalisation method,
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 500) Integer> tenths,
            @ForAll boolean up) {
        double[] x = numbers(tenths);
        List<Double> out =
                Outcome.of(method, Sample.of(x).in(up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER));
        for (int i = 1; i < x.length; i++) {
            double gain = (up ? 1 : -1) * (x[i] - x[i - 1]) * (out.get(i) - out.get(i - 1));
            assertThat(gain).isGreaterThanOrEqualTo(0);
        }
    }

    @Property
    void endsOfAnyRangeComeOutExactly(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(min = -500, max = 500) Integer> tenths,
            @ForAll @DoubleRange(min = -1000, max = 1000) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double width,
            @ForAll boolean up) {
        double[] x = numbers(tenths);
        double high = low + width;
        List<Double> out = Outcome.of(
                Normalisations.minMax().within(low, high),
                Sample.of(x).in(up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER));
        assertThat(Collections.min(out)).isEqualTo(low == 0 ? 0.0 : low);
        assertThat(Collections.max(out)).isEqualTo(high);
    }
}
