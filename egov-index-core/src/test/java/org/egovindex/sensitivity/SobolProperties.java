package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.random.Draws;

/** Metamorphic relations of Sobol indices. */
class SobolProperties {
    private static final SobolAnalysis PLAIN = SobolAnalysis.USUAL.withResamples(20);

    private static List<List<Double>> draw(long seed, int factors, int rows) {
        Draws draws = Draws.of(seed);
        draws.at(0, 0);
        List<List<Double>> blocks = new ArrayList<>();
        for (int block = 0; block < factors + 2; block++) {
            List<Double> numbers = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                numbers.add(draws.uniform() * 10 - 3);
            }
            blocks.add(numbers);
        }
        return blocks;
    }

    @Property(tries = 50)
    void swappingTwoFactorsSwapsTheirIndices(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int rows) {
        List<List<Double>> blocks = draw(seed, 3, rows);
        SobolIndices straight = PLAIN.of("y", DesignOf.of(blocks));
        SobolIndices swapped = PLAIN.of(
                "y", DesignOf.of(List.of(blocks.get(0), blocks.get(1), blocks.get(4), blocks.get(3), blocks.get(2))));
        assertThat(swapped.of("x1").total()).isEqualTo(straight.of("x3").total());
        assertThat(swapped.of("x3").first()).isEqualTo(straight.of("x1").first());
        assertThat(swapped.of("x2")).isEqualTo(straight.of("x2"));
    }

    @Property(tries = 50)
    void scalingAndShiftingTheOutputChangesNothing(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale,
            @ForAll @DoubleRange(min = -1_000, max = 1_000) double shift) {
        List<List<Double>> blocks = draw(seed, 2, 30);
        List<List<Double>> moved = blocks.stream()
                .map(block -> block.stream().map(y -> shift - scale * y).toList())
                .toList();
        SobolIndices before = PLAIN.of("y", DesignOf.of(blocks));
        SobolIndices after = PLAIN.of("y", DesignOf.of(moved));
        for (int i = 0; i < 2; i++) {
            FactorIndices one = before.factors().get(i);
            FactorIndices other = after.factors().get(i);
            assertThat(other.first().orElseThrow().value())
                    .isCloseTo(one.first().orElseThrow().value(), within(1e-6));
            assertThat(other.total().orElseThrow().value())
                    .isCloseTo(one.total().orElseThrow().value(), within(1e-6));
            assertThat(other.total().orElseThrow().interval().orElseThrow().high())
                    .isCloseTo(
                            one.total().orElseThrow().interval().orElseThrow().high(), within(1e-6));
        }
    }

    @Property(tries = 50)
    void theTotalOfJansenIsNeverBelow0(@ForAll long seed) {
        SobolIndices indices = PLAIN.of("y", DesignOf.of(draw(seed, 3, 5)));
        indices.factors()
                .forEach(line -> assertThat(line.total().orElseThrow().value()).isNotNegative());
    }

    @Property(tries = 50)
    void firstAndTotalOfAFactorialPartWithTheVariance(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int two) {
        Draws draws = Draws.of(seed);
        draws.at(0, 0);
        List<Double> outputs = new ArrayList<>();
        for (int i = 0; i < one * two; i++) {
            outputs.add((double) draws.below(10));
        }
        Factorial factorial = Factorial.ofNumbers(List.of("a", "b"), List.of(one, two), outputs);
        Assume.that(factorial.variance().signum() > 0);
        assertThat(factorial
                        .firstOrder("a")
                        .orElseThrow()
                        .plus(factorial.total("b").orElseThrow()))
                .isEqualTo(org.egovindex.number.Rational.ONE);
        assertThat(factorial.closed(List.of("a", "b"))).contains(org.egovindex.number.Rational.ONE);
    }
}
