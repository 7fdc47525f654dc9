package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.egovindex.number.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every normalisation keeps to. */
class NormalisationContractTest {
    private static final double[] X = {3.3, 0.1, 9.7, 3.3, 5.2, 0.1 + 0.2, 0.3, 12.5, 7, 0.9, 4.4};

    static Stream<Normalisation> all() {
        return Methods.all();
    }

    static Stream<Normalisation> symmetric() {
        return Methods.symmetric();
    }

    private static Values outcome(Normalisation method, Values values, Direction direction) {
        Sample sample = Sample.of(values, direction, List.of(), x -> x);
        assertThat(method.fault(sample)).isEmpty();
        Values out = Values.gaps(values.size());
        method.normalise(sample, out);
        return out;
    }

    @Test
    void everyNameIsTried() {
        assertThat(Methods.all().map(Normalisation::id).distinct())
                .containsExactlyInAnyOrderElementsOf(Normalisations.ids());
    }

    @ParameterizedTest
    @MethodSource("all")
    void gapsStayGapsAndChangeNothing(Normalisation method) {
        for (Direction direction : Direction.values()) {
            Values without = outcome(method, Values.of(X), direction);
            Values gaps = Values.gaps(X.length + 3);
            for (int i = 0; i < X.length; i++) {
                gaps.set(i + (i < 4 ? 1 : 2), X[i]);
            }
            Values out = Values.gaps(gaps.size());
            for (int i = 0; i < out.size(); i++) {
                out.set(i, 7);
            }
            method.normalise(Sample.of(gaps, direction, List.of(), x -> x), out);
            for (int i = 0; i < X.length; i++) {
                assertThat(out.get(i + (i < 4 ? 1 : 2))).isEqualTo(without.get(i));
            }
            assertThat(List.of(out.isGap(0), out.isGap(5), out.isGap(X.length + 2)))
                    .containsOnly(true);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theOrderOfUnitsMakesNoDifferenceToTheLastBit(Normalisation method) {
        for (Direction direction : Direction.values()) {
            Values straight = outcome(method, Values.of(X), direction);
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < X.length; i++) {
                order.add(i);
            }
            for (int seed = 0; seed < 20; seed++) {
                Collections.shuffle(order, new Random(seed));
                Values shuffled = Values.gaps(X.length);
                for (int i = 0; i < X.length; i++) {
                    shuffled.set(i, X[order.get(i)]);
                }
                Values out = outcome(method, shuffled, direction);
                for (int i = 0; i < X.length; i++) {
                    assertThat(Double.doubleToRawLongBits(out.get(i)))
                            .isEqualTo(Double.doubleToRawLongBits(straight.get(order.get(i))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("symmetric")
    void turningSignsAndDirectionTurnsNothing(Normalisation method) {
        double[] negative = new double[X.length];
        for (int i = 0; i < X.length; i++) {
            negative[i] = -X[i];
        }
        assertThat(outcome(method, Values.of(negative), Direction.LOWER_IS_BETTER))
                .isEqualTo(outcome(method, Values.of(X), Direction.HIGHER_IS_BETTER));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theBetterNeverGetsLessAndBoundsHold(Normalisation method) {
        for (Direction direction : Direction.values()) {
            double sign = direction == Direction.HIGHER_IS_BETTER ? 1 : -1;
            Values out = outcome(method, Values.of(X), direction);
            for (int a = 0; a < X.length; a++) {
                for (int b = 0; b < X.length; b++) {
                    if (sign * X[a] >= sign * X[b]) {
                        assertThat(out.get(a)).isGreaterThanOrEqualTo(out.get(b));
                    }
                }
                List<Double> bounds = method.bounds().orElse(List.of(-1e9, 1e9));
                assertThat(out.get(a)).isBetween(bounds.get(0), bounds.get(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aConstantColumnIsRefusedInPlainWordsOrComesOutConstant(Normalisation method) {
        for (double number : new double[] {5, 0.1, 1e-9}) {
            for (int count : new int[] {1, 3, 7}) {
                Values same = Values.gaps(count + 1);
                for (int i = 0; i < count; i++) {
                    same.set(i, number);
                }
                Sample sample = Sample.of(same, Direction.HIGHER_IS_BETTER, List.of(), x -> x);
                if (method.fault(sample).isPresent()) {
                    assertThat(method.fault(sample).get()).contains("the value ", "\nMaybe ");
                } else {
                    Values out = outcome(method, same, Direction.HIGHER_IS_BETTER);
                    assertThat(out.present()).isEqualTo(count);
                    assertThat(out.minimum()).isEqualTo(out.maximum());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noNumberAtAllIsAFaultOnlyIfTheSampleDecides(Normalisation method) {
        Sample empty = Sample.of(Values.gaps(3), Direction.HIGHER_IS_BETTER, List.of(), x -> x);
        assertThat(method.fault(empty).isPresent()).isEqualTo(method.dependsOnSample());
        if (!method.dependsOnSample()) {
            assertThat(outcome(method, Values.gaps(3), Direction.LOWER_IS_BETTER)
                            .present())
                    .isZero();
        }
        method.fault(empty)
                .ifPresent(fault ->
                        assertThat(fault).contains("no unit has a number").contains("\nMaybe "));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whoeverDoesNotDependOnTheSampleDoesNotSeeANewcomer(Normalisation method) {
        boolean changed = false;
        for (Direction direction : Direction.values()) {
            Values before = outcome(method, Values.of(X), direction);
            double[] more = java.util.Arrays.copyOf(X, X.length + 3);
            more[X.length] = 0.01;
            more[X.length + 1] = 77;
            more[X.length + 2] = 78;
            Values after = outcome(method, Values.of(more), direction);
            for (int i = 0; i < X.length; i++) {
                changed |= before.get(i) != after.get(i);
            }
        }
        assertThat(changed).isEqualTo(method.dependsOnSample());
    }

    @ParameterizedTest
    @MethodSource("all")
    void extremeNumbersAreRefusedOrComeOutAsNumbers(Normalisation method) {
        double[][] extremes = {
            {1e308, -1e308}, {1e-320, 0}, {1e-170, 3e-170, 2e-170}, {1e300, 1, 1e-300}, {1e150, 1e-150}, {-5, 0, 5}
        };
        for (double[] numbers : extremes) {
            for (Direction direction : Direction.values()) {
                Sample sample = Sample.of(numbers).in(direction);
                if (method.fault(sample).isEmpty()) {
                    Values out = Values.gaps(numbers.length);
                    method.normalise(sample, out);
                    assertThat(out.present()).isEqualTo(numbers.length);
                    assertThat(Double.isFinite(out.minimum()) && Double.isFinite(out.maximum()))
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesAndSettingsAreWordsOfDocuments(Normalisation method) {
        assertThat(method.id())
                .matches("[a-z]+(-[a-z]+)*")
                .isEqualTo(method.id().toLowerCase(Locale.ROOT));
        assertThat(method.toString()).startsWith(method.id());
        assertThat(method.settings().values())
                .allSatisfy(value -> assertThat(value)
                        .isInstanceOfAny(String.class, Number.class, Boolean.class, List.class, java.util.Map.class));
    }
}
