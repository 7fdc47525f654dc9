package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;

class FactorialTest {
    private static final List<String> ABC = List.of("x1", "x2", "x3");

    /** x1 + 2 x2 + 3 x1 x2 + x3 over 000, 001, 010, ... 111. */
    private static final Factorial EIGHT =
            Factorial.ofNumbers(ABC, List.of(2, 2, 2), List.of(0.0, 1.0, 2.0, 3.0, 1.0, 2.0, 6.0, 7.0));

    private static void assertOracle(Factorial factorial, List<String> names, String id) throws IOException {
        JsonNode expected = SobolOracle.read(id).get("expected");
        assertThat(factorial.mean()).isEqualTo(SobolOracle.fraction(expected.get("mean")));
        assertThat(factorial.variance()).isEqualTo(SobolOracle.fraction(expected.get("variance")));
        for (int i = 0; i < names.size(); i++) {
            assertThat(factorial.firstOrder(names.get(i)))
                    .contains(SobolOracle.fraction(expected.get("S1").get(i)));
            assertThat(factorial.total(names.get(i)))
                    .contains(SobolOracle.fraction(expected.get("ST").get(i)));
        }
        expected.get("closed_pairs").properties().forEach(pair -> {
            List<String> both = new ArrayList<>();
            for (String place : pair.getKey().split(",")) {
                both.add(names.get(Integer.parseInt(place)));
            }
            assertThat(factorial.closed(both)).contains(SobolOracle.fraction(pair.getValue()));
        });
    }

    @Test
    void theFactorialOfTwoByTwoByTwoIsExact() throws IOException {
        assertOracle(EIGHT, ABC, "factorial_2x2x2");
    }

    /** x1 x2 + x1 with x1 of 0, 1, 2 and x2 of 0, 1. */
    @Test
    void theFactorialOfThreeByTwoIsExact() throws IOException {
        Factorial six = Factorial.ofNumbers(List.of("x1", "x2"), List.of(3, 2), List.of(0.0, 0.0, 1.0, 2.0, 2.0, 4.0));
        assertOracle(six, List.of("x1", "x2"), "factorial_3x2");
    }

    @Test
    void theIndicesSayWhoInteracts() {
        SobolIndices indices = EIGHT.indices("y");
        assertThat(indices.of("x1").verdict()).isEqualTo("acts by itself and in interaction with others");
        assertThat(indices.of("x3").verdict()).isEqualTo("acts by itself");
        assertThat(indices.text()).contains("exact: all 8 combinations, each as likely as any other");
        assertThat(indices.of("x3").first().orElseThrow().value()).isEqualTo(4 / 87.0);
        assertThat(indices.origin()).isEmpty();
        assertThat(indices.runs()).isZero();
    }

    /** Exclusive or: neither does anything alone; a third does nothing at all. */
    @Test
    void whatActsOnlyTogetherIsToldFromWhatDoesNothing() {
        SobolIndices indices = Factorial.ofNumbers(
                        ABC, List.of(2, 2, 2), List.of(0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0))
                .indices("y");
        assertThat(indices.of("x1").verdict()).isEqualTo("acts in interaction with others only");
        assertThat(indices.of("x3").verdict()).isEqualTo("no effect");
    }

    @Test
    void aConstantOutputHasNoIndices() {
        Factorial same = Factorial.ofNumbers(List.of("a"), List.of(3), List.of(0.3, 0.3, 0.3));
        assertThat(same.firstOrder("a")).isEmpty();
        assertThat(same.total("a")).isEmpty();
        assertThat(same.indices("y").of("a").verdict()).isEqualTo("undefined, the output does not vary");
    }

    @Test
    void whatIsNoFactorialIsRefused() {
        List<Rational> two = List.of(Rational.ZERO, Rational.ONE);
        assertThatThrownBy(() -> Factorial.of(List.of(), List.of(), List.of())).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Factorial.of(List.of("a"), List.of(2, 1), two)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Factorial.of(List.of("a", "a"), List.of(2, 1), two))
                .hasMessageContaining("different names");
        assertThatThrownBy(() -> Factorial.of(List.of("a"), List.of(3), two))
                .hasMessageContaining("one for each combination, not 2");
        assertThatThrownBy(() -> Factorial.of(List.of("a", "b"), List.of(2, 0), two))
                .hasMessageContaining("combination");
        assertThatThrownBy(() -> Factorial.of(List.of("a"), List.of(2), two).firstOrder("b"))
                .hasMessageContaining("There is no factor b");
    }
}
