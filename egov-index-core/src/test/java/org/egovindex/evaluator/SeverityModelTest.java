package org.egovindex.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

/** Effects of the additive model, worked out by hand. */
class SeverityModelTest {
    private static final int NONE = Fieldwork.NONE;

    private static Effect effect(SeverityModel severity, String evaluator) {
        return severity.of(evaluator).overall().orElseThrow();
    }

    @Test
    void twoEvaluatorsLieHalfTheirMeanDifferenceToEitherSide() {
        Survey survey = Fieldwork.small(
                Fieldwork.small("Riga", "Anna", 3, 2, 1, NONE), Fieldwork.small("Riga", "Bela", 2, 2, 0, NONE));
        SeverityModel severity = SeverityModel.of(survey);
        Effect anna = effect(severity, "Anna");
        assertThat(anna.value()).as("(1/3 + 0 + 1/3) / 3 / 2").isEqualTo(1.0 / 9, within(1e-12));
        assertThat(effect(severity, "Bela").value()).isEqualTo(-1.0 / 9, within(1e-12));
        assertThat(anna.marks()).isEqualTo(3);
        assertThat(anna.degreesOfFreedom()).as("6 marks - 3 cells - 1 effect").isEqualTo(2);
        assertThat(anna.standardError().orElseThrow())
                .as("residual 1/27 over 2, times 1/6 of the pseudo-inverse: 1/324")
                .isEqualTo(1.0 / 18, within(1e-12));
        assertThat(anna.p().orElseThrow())
                .as("t = 2 on 2 degrees of freedom: 1 - 2 / sqrt(2 + 4)")
                .isEqualTo(1 - 2 / Math.sqrt(6), within(1e-12));
        assertThat(severity.of("Anna").holm().orElseThrow())
                .as("the smaller of two, twice; the other is no smaller")
                .isEqualTo(2 * (1 - 2 / Math.sqrt(6)), within(1e-12));
    }

    @Test
    void effectsGoThroughOthersWhereTwoNeverMeet() {
        SeverityModel severity = SeverityModel.of(Fieldwork.small(
                Fieldwork.small("Oslo", "Anna", 3, 3, 3, 3),
                Fieldwork.small("Oslo", "Bela", 2, 2, 2, 2),
                Fieldwork.small("Riga", "Bela", 1, 1, 1, 1),
                Fieldwork.small("Riga", "Cleo", 0, 0, 0, 0)));
        assertThat(severity.groups()).isEqualTo(1);
        assertThat(effect(severity, "Anna").value()).as("a third above Bela").isEqualTo(1.0 / 3, within(1e-12));
        assertThat(effect(severity, "Bela").value()).isZero();
        assertThat(effect(severity, "Cleo").value()).isEqualTo(-1.0 / 3, within(1e-12));
        assertThat(effect(severity, "Anna").standardError())
                .as("the model fits exactly")
                .hasValue(0);
        assertThat(effect(severity, "Anna").p()).hasValue(0);
        assertThat(effect(severity, "Bela").p()).hasValue(1);
    }

    @Test
    void effectsOfGroupsThatShareNoCityEachSumToNothing() {
        SeverityModel severity = SeverityModel.of(Fieldwork.small(
                Fieldwork.small("Oslo", "Anna", 3, 3, 3, 3),
                Fieldwork.small("Oslo", "Bela", 2, 3, 2, 3),
                Fieldwork.small("Riga", "Cleo", 1, 1, 1, 1),
                Fieldwork.small("Riga", "Dora", 0, 1, 1, 1),
                Fieldwork.small("Bern", "Emil", 0, 0, 0, 0)));
        assertThat(severity.groups()).isEqualTo(2);
        assertThat(effect(severity, "Anna").value()).isEqualTo(1.0 / 12, within(1e-12));
        assertThat(effect(severity, "Cleo").value()).isEqualTo(1.0 / 24, within(1e-12));
        assertThat(severity.of("Emil").overall()).as("nobody else saw Bern").isEmpty();
        assertThat(severity.of("Emil").holm()).isEmpty();
        assertThat(severity.of("Anna").group()).isNotEqualTo(severity.of("Cleo").group());
        assertThat(severity.text())
                .contains(
                        "groups of evaluators who share cities: 2",
                        "with anybody, so that their severity is unknown: 1",
                        "shares no mark")
                .contains("errors are a guide");
        assertThatThrownBy(() -> severity.of("Nobody")).hasMessageContaining("There is no evaluator Nobody");
    }

    @Test
    void areasHaveEffectsOfTheirOwn() {
        SeverityModel severity = SeverityModel.of(Fieldwork.small(
                Fieldwork.small("Oslo", "Anna", 3, 3, 1, NONE), Fieldwork.small("Oslo", "Bela", 1, 1, 1, NONE)));
        EvaluatorSeverity anna = severity.of("Anna");
        assertThat(anna.areas().get(0).orElseThrow().value()).isEqualTo(1.0 / 3, within(1e-12));
        assertThat(anna.areas().get(1).orElseThrow().value()).isZero();
        assertThat(anna.areas().get(1).orElseThrow().standardError())
                .as("2 marks - 1 cell - 1 effect leave nothing")
                .isEmpty();
        assertThat(anna.areas().get(1).orElseThrow().p()).isEmpty();
    }

    @Test
    void threeSheetsOfACityShareItsMean() {
        SeverityModel severity = SeverityModel.of(Fieldwork.small(
                Fieldwork.small("Oslo", "Anna", 3, 3, 3, 3),
                Fieldwork.small("Oslo", "Bela", 0, 0, 0, 0),
                Fieldwork.small("Oslo", "Cleo", 3, 3, 3, 3)));
        assertThat(effect(severity, "Bela").value()).as("0 - 2/3").isEqualTo(-2.0 / 3, within(1e-12));
        assertThat(effect(severity, "Cleo").value()).isEqualTo(1.0 / 3, within(1e-12));
    }

    /** Shrout and Fleiss, Intraclass correlations, Psychological Bulletin 86 (1979), table 2: six targets, four judges, ratings up to 10. */
    @Test
    void ofCompleteDesignsEffectsAreMeansOfJudgesAsInShroutAndFleiss() {
        int[][] ratings = {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
        Checklist form = Checklist.of(
                ChecklistId.of("rating", "Rating"),
                BigDecimal.TEN,
                List.of(new Area(
                        "a",
                        "A",
                        BigDecimal.TEN,
                        List.of(Criterion.of("q", "?", ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 0))))));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int target = 0; target < ratings.length; target++) {
            for (int judge = 0; judge < 4; judge++) {
                sheets.add(
                        Fieldwork.sheet(form, "t" + target, Evaluator.of("J" + (judge + 1)), ratings[target][judge]));
            }
        }
        SeverityModel severity = SeverityModel.of(Survey.of(Wave.of("1"), form, sheets));
        double grand = 127.0 / 24;
        assertThat(effect(severity, "J1").value() * 10).as("46 / 6").isEqualTo(46.0 / 6 - grand, within(1e-9));
        assertThat(effect(severity, "J2").value() * 10).as("15 / 6").isEqualTo(15.0 / 6 - grand, within(1e-9));
        double between = severity.evaluators().stream()
                .mapToDouble(one -> one.overall().orElseThrow().value() * 10)
                .map(value -> 6 * value * value / 3)
                .sum();
        assertThat(between).as("published mean square between judges").isEqualTo(32.49, within(0.005));
        Effect first = effect(severity, "J1");
        assertThat(first.degreesOfFreedom()).isEqualTo(15);
        double error = 10 * first.standardError().orElseThrow();
        assertThat(error * error / (1.0 / 6 - 1.0 / 24))
                .as("published residual mean square")
                .isEqualTo(1.02, within(0.005));
    }

    @Test
    void aRingOfFiveHundredIsSolvedWithoutAMatrix() {
        int size = 500;
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < size; city++) {
            int next = (city + 1) % size;
            sheets.add(sheet(city, city, city));
            sheets.add(sheet(city, next, city));
            int far = (city * 7 + 3) % size;
            if (far != city && far != next) {
                sheets.add(sheet(city, far, city));
            }
        }
        SeverityModel severity = SeverityModel.of(Survey.of(Wave.of("1"), Fieldwork.SMALL, sheets));
        assertThat(severity.lacksErrors()).isTrue();
        assertThat(effect(severity, Fieldwork.evaluator(0)).standardError()).isEmpty();
        assertThat(severity.of(Fieldwork.evaluator(0)).holm()).isEmpty();
        assertThat(severity.text()).contains("no standard errors");
        double mean =
                IntStream.range(0, size).mapToDouble(SeverityModelTest::planted).sum() / size;
        for (int i = 0; i < size; i++) {
            assertThat(effect(severity, Fieldwork.evaluator(i)).value())
                    .as("the marks are exactly additive, so the effects are what was planted")
                    .isEqualTo(planted(i) - mean, within(1e-9));
        }
    }

    private static double planted(int evaluator) {
        return evaluator % 3 == 0 ? 1.0 / 3 : 0;
    }

    private static ScoreSheet sheet(int city, int evaluator, int quality) {
        int answer = quality % 3 + (evaluator % 3 == 0 ? 1 : 0);
        return Fieldwork.sheet(
                Fieldwork.SMALL,
                Fieldwork.city(city),
                Evaluator.of(Fieldwork.evaluator(evaluator)),
                answer,
                answer,
                answer,
                answer);
    }

    @Test
    void anAdjustedIndexStandsBesideTheUnadjusted() {
        Survey survey = Fieldwork.small(
                Fieldwork.small("Oslo", "Anna", 2, 2, 2, 2),
                Fieldwork.small("Oslo", "Bela", 1, 1, 2, 2),
                Fieldwork.small("Riga", "Anna", 2, 2, 1, 1),
                Fieldwork.small("Bern", "Emil", 0, 0, 0, 3));
        SeverityAdjustedIndex index =
                SeverityAdjustedIndex.of(ScoringMethods.areasAndPoints().compute(survey));
        assertThat(index.of("Oslo").score())
                .as("Anna 1/6 above and Bela 1/6 below in area a cancel: 60 x 1/2 + 40 x 2/3")
                .hasValueCloseTo(56 + 2.0 / 3, within(1e-9));
        assertThat(index.of("Riga").areas().get(0).getAsDouble())
                .as("60 x 2/3 - 60 x 1/6")
                .isEqualTo(30, within(1e-9));
        assertThat(index.of("Riga").score()).hasValueCloseTo(30 + 40.0 / 3, within(1e-9));
        assertThat(index.of("Bern").unknown()).as("Emil in two areas").isEqualTo(2);
        assertThat(index.of("Bern").score()).hasValueCloseTo(20.0, within(1e-9));
        assertThat(index.ranking().rows()).hasSize(3);
        assertThat(index.text())
                .contains("adjusted for severity (additive model)", "53.33", "43.33")
                .contains("whose effect is not known in some area and counts as 0: 1");
        assertThat(index.unadjusted().survey()).isEqualTo(survey);
        assertThat(index.severity().groups()).isEqualTo(1);
    }

    @Test
    void anAdjustedAreaStaysWithinItsPoints() {
        SeverityAdjustedIndex index = SeverityAdjustedIndex.of(ScoringMethods.areasAndPoints()
                .compute(Fieldwork.small(
                        Fieldwork.small("Oslo", "Anna", 3, 3, 2, 2),
                        Fieldwork.small("Oslo", "Bela", 1, 1, 2, 2),
                        Fieldwork.small("Riga", "Bela", 3, 3, 1, 1),
                        Fieldwork.small("Rome", "Bela", 3, 3, 1, NONE))));
        assertThat(index.of("Riga").isClipped()).as("60 + 60 x 1/3").isTrue();
        assertThat(index.of("Riga").areas().get(0)).hasValue(60);
        assertThat(index.of("Oslo").isClipped()).isFalse();
        assertThat(index.of("Rome").score())
                .as("a mark is missing and the policy is strict")
                .isEmpty();
        assertThat(index.of("Rome").areas().get(1)).isEmpty();
        assertThat(index.text()).contains("from 0 to its points: 2");
    }
}
