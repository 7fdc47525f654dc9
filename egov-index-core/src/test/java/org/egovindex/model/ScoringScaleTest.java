package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks that a criterion allows, and the scales that are none. */
class ScoringScaleTest {
    private static List<String> labels(ScoringScale scale) {
        return IntStream.range(0, scale.size()).mapToObj(scale::label).toList();
    }

    private static List<Answer> answers(String... labelled) {
        return List.of(labelled).stream()
                .map(pair -> new Answer(pair.split("=")[0], new BigDecimal(pair.split("=")[1])))
                .toList();
    }

    @Test
    void fourPoints() {
        ScoringScale scale = ScoringScale.fourPoint();
        assertThat(labels(scale)).containsExactly("0", "1", "2", "3");
        assertThat(scale.lowest()).isEqualTo("0");
        assertThat(scale.highest()).isEqualTo("3");
        assertThat(scale.isNumeric()).isTrue();
        assertThat(scale.decimals()).isZero();
        assertThat(scale).hasToString("0, 1, 2, 3").isEqualTo(ScoringScale.of(0, 1, 2, 3));
    }

    @Test
    void twoPointsNeedNotBeNoughtAndOne() {
        ScoringScale scale = ScoringScale.dichotomous(3);
        assertThat(labels(scale)).containsExactly("0", "3");
        assertThat(scale.find(new BigDecimal("3.0"))).hasValue(1);
        assertThat(scale.find(BigDecimal.ONE)).isEmpty();
        assertThat(scale).isNotEqualTo(ScoringScale.dichotomous(1));
    }

    @Test
    void wordsHavePointsButAreNoNumbers() {
        ScoringScale scale = ScoringScale.answers(answers("Yes=2.5", "No=0", "Unsure=0"));
        assertThat(scale.isNumeric()).isFalse();
        assertThat(scale.find("Unsure")).hasValue(2);
        assertThat(scale.find("yes")).as("as written").isEmpty();
        assertThat(scale.find(new BigDecimal("2.5"))).isEmpty();
        assertThat(scale.points(0)).isEqualTo("2.5");
        assertThat(scale.decimals()).isEqualTo(1);
        assertThat(scale).hasToString("Yes = 2.5, No = 0, Unsure = 0");
    }

    @Test
    void aRangeHasAnAnswerForEveryStep() {
        ScoringScale scale = ScoringScale.range(new BigDecimal("0.5"), new BigDecimal("2"), 1);
        assertThat(labels(scale))
                .as("from 0.5 to 2 in tenths: (2 - 0.5) x 10 + 1 = 16 answers")
                .hasSize(16)
                .startsWith("0.5", "0.6")
                .endsWith("1.9", "2");
        assertThat(scale.find(new BigDecimal("0.50"))).hasValue(0);
        assertThat(scale.find(new BigDecimal("1.7"))).hasValue(12);
        assertThat(scale.find(new BigDecimal("0.49"))).isEmpty();
        assertThat(scale.find(new BigDecimal("0.4"))).isEmpty();
        assertThat(scale.find(new BigDecimal("2.1"))).isEmpty();
        assertThat(scale.find("1.7")).as("found as a number").isEmpty();
        assertThat(scale.isNumeric()).isTrue();
        assertThat(scale).hasToString("0.5 to 2, 1 decimals");
        assertThat(ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 0)).hasToString("0 to 10, whole");
    }

    @Test
    void everyAnswerOfARangeIsFoundAgain() {
        ScoringScale scale = ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 2);
        for (int answer = 0; answer < scale.size(); answer++) {
            assertThat(scale.find(scale.points(answer))).hasValue(answer);
            assertThat(scale.find(new BigDecimal(scale.label(answer)))).hasValue(answer);
        }
        assertThat(scale.label(0)).isEqualTo("0");
    }

    @Test
    void equalScalesAreEqualHoweverTheirNumbersAreWritten() {
        ScoringScale range = ScoringScale.range(new BigDecimal("0.0"), new BigDecimal("1E+1"), 2);
        assertThat(range)
                .isEqualTo(ScoringScale.range(BigDecimal.ZERO, new BigDecimal("10"), 2))
                .hasSameHashCodeAs(ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 2));
        assertThat(ScoringScale.answers(List.of(Answer.of(new BigDecimal("0.00")), Answer.of(new BigDecimal("1.50")))))
                .isEqualTo(ScoringScale.answers(answers("0=0", "1.5=1.5")));
    }

    @Test
    void aScaleHasTwoAnswersOrMoreAllDifferentlyCalled() {
        assertThatThrownBy(() -> ScoringScale.of(1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 32000 answers, not 1")
                .hasMessageContaining("Maybe a range is meant");
        assertThatThrownBy(() -> ScoringScale.answers(List.of())).hasMessageContaining("not 0");
        List<Answer> many = IntStream.rangeClosed(0, 32_000)
                .mapToObj(BigDecimal::valueOf)
                .map(Answer::of)
                .toList();
        assertThatThrownBy(() -> ScoringScale.answers(many)).hasMessageContaining("not 32001");
        assertThat(ScoringScale.answers(many.subList(0, 32_000)).size()).isEqualTo(32_000);
        assertThatThrownBy(() -> ScoringScale.answers(answers("Yes=1", "Yes=0")))
                .hasMessageContaining("The answer Yes must stand once");
        assertThatThrownBy(() -> ScoringScale.answers(answers("Yes=1", "No=1")))
                .hasMessageContaining("must not all be worth 1");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 'lowest mark (1) must be below the highest (1)'",
        "2, 1, 0, 'lowest mark (2) must be below the highest (1)'",
        "0, 1.5, 0, 'those of its bounds (0 and 1.5), not 0'",
        "0, 1, 5, 'at most 4'",
        "0, 1, -1, 'not -1'",
        "0, 32000, 0, '0 to 32000 with 0 decimals has more'",
        "0, 3.2, 4, 'at most 32000 marks'",
        "-1, 1, 0, 'not -1'",
        "0, 1000001, 0, 'not 1000001'"
    })
    void aRangeThatIsNoneIsRefused(BigDecimal lowest, BigDecimal highest, int decimals, String words) {
        assertThatThrownBy(() -> ScoringScale.range(lowest, highest, decimals))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void theLargestRangeHasThirtyTwoThousandMarks() {
        assertThat(ScoringScale.range(BigDecimal.ZERO, BigDecimal.valueOf(31_999), 0)
                        .size())
                .isEqualTo(32_000);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 'not -0.1'",
        "0.00001, 'not 0.00001'",
        "1000000.1, 'not 1000000.1'",
        "1E+400, 'not a number so long'",
        "1E-400, 'not a number so long'"
    })
    void pointsThatAreNoneAreRefused(BigDecimal points, String words) {
        assertThatThrownBy(() -> Answer.of(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
        assertThatThrownBy(() -> new Answer(" ", BigDecimal.ONE)).hasMessageContaining("label of an answer is empty");
    }

    @Test
    void anAnswerIsWorthItsPoints() {
        assertThat(Answer.of(new BigDecimal("2.50")))
                .hasToString("2.5")
                .isEqualTo(new Answer("2.5", new BigDecimal("2.5")));
        assertThat(Answer.of(new BigDecimal("1E+6")).points().toPlainString()).isEqualTo("1000000");
        assertThat(new Answer("Yes", BigDecimal.TEN)).hasToString("Yes = 10");
    }
}
