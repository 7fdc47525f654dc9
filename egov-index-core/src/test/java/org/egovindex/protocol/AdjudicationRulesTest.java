package org.egovindex.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.evaluator.Fieldwork;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

/** When two sheets lie too far apart, worked out by hand. */
class AdjudicationRulesTest {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final ScoringMethod METHOD = ScoringMethods.areasAndPoints();

    /** One criterion of 0 to 100 points, so that a mark is a score. */
    private static final Checklist HUNDRED = Checklist.of(
            ChecklistId.of("hundred", "Hundred"),
            BigDecimal.valueOf(100),
            List.of(new Area(
                    "a",
                    "A",
                    BigDecimal.valueOf(100),
                    List.of(Criterion.of("q", "?", ScoringScale.range(BigDecimal.ZERO, BigDecimal.valueOf(100), 1))))));

    private static Disagreement scores(AdjudicationRule rule, int tenths, int otherTenths) {
        return rule.between(hundred("Anna", tenths), hundred("Bela", otherTenths));
    }

    private static ScoreSheet hundred(String evaluator, int tenths) {
        return Fieldwork.sheet(HUNDRED, "Riga", Evaluator.of(evaluator), tenths);
    }

    private static boolean isTooFar(Disagreement disagreement) {
        return disagreement.verdict() == Disagreement.Verdict.TOO_FAR_APART;
    }

    @Test
    void adjustedScoresAreComparedWithTheirMean() {
        AdjudicationRule rule = AdjudicationRules.hundredCities(HUNDRED);
        assertThat(isTooFar(scores(rule, 400, 442)))
                .as("40 and 44.2 differ by 4.2 of 4.21")
                .isFalse();
        Disagreement far = scores(rule, 443, 400);
        assertThat(isTooFar(far)).as("40 and 44.3 differ by 4.3 of 4.215").isTrue();
        assertThat(far.difference()).contains(Rational.of(43, 10));
        assertThat(far.threshold()).contains(Rational.of(4215, 1000));
        assertThat(far.sentence())
                .isEqualTo(
                        "scores Anna 44.30 and Bela 40.00 differ by 4.30, more than 4.22, 10 % of the mean of the two");
        assertThat(rule.description()).contains("10 % of the mean of the two", "not seen in a source");
    }

    @Test
    void moreThanIsStrictAndNothingDiffersFromNothing() {
        AdjudicationRule rule = AdjudicationRules.hundredCities(HUNDRED);
        assertThat(isTooFar(scores(rule, 380, 420)))
                .as("4 is a tenth of 40, not more")
                .isFalse();
        assertThat(isTooFar(scores(rule, 0, 0))).isFalse();
        assertThat(isTooFar(scores(rule, 0, 1))).as("0.1 of 0.005").isTrue();
    }

    @Test
    void ofTheMaximumLowScoresMayDifferMore() {
        AdjudicationRule rule = AdjudicationRules.adjustedScore(TENTH, ThresholdBase.MAXIMUM, METHOD);
        assertThat(isTooFar(scores(rule, 300, 400))).as("10 of 10").isFalse();
        assertThat(isTooFar(scores(rule, 300, 401))).isTrue();
        assertThat(rule.description()).contains("10 % of the maximum");
    }

    @Test
    void aSheetWithoutAScoreIsNotDecided() {
        ScoreSheet whole = Fieldwork.small("Riga", "Anna", 3, 3, 3, 3);
        ScoreSheet gap = Fieldwork.small("Riga", "Bela", 3, 3, 3, Fieldwork.NONE);
        AdjudicationRule strict = AdjudicationRules.adjustedScore(TENTH, ThresholdBase.MAXIMUM, METHOD);
        Disagreement disagreement = strict.between(whole, gap);
        assertThat(disagreement.verdict()).isEqualTo(Disagreement.Verdict.UNDECIDED);
        assertThat(disagreement.difference()).isEmpty();
        assertThat(disagreement.sentence()).contains("the sheet of Bela has no score", "strict");
        assertThat(strict.between(gap, whole).sentence()).contains("Bela");
        AdjudicationRule excluding = AdjudicationRules.adjustedScore(
                TENTH, ThresholdBase.MAXIMUM, METHOD.withMissing(MissingMarksPolicies.EXCLUDE));
        assertThat(excluding.between(whole, gap).verdict()).isEqualTo(Disagreement.Verdict.AGREED);
    }

    @Test
    void rawScoresAreSumsOfMarksThatBothGave() {
        AdjudicationRule rule = AdjudicationRules.rawScore(TENTH, ThresholdBase.MEAN_OF_THE_TWO);
        Disagreement far = rule.between(
                Fieldwork.small("Riga", "Anna", 3, 3, 3, 0), Fieldwork.small("Riga", "Bela", 3, 3, 2, Fieldwork.NONE));
        assertThat(far.difference()).as("9 and 8 over three criteria").contains(Rational.ONE);
        assertThat(far.threshold()).contains(Rational.of(85, 100));
        assertThat(isTooFar(far)).isTrue();
        Disagreement near = AdjudicationRules.rawScore(TENTH, ThresholdBase.MAXIMUM)
                .between(Fieldwork.small("Riga", "Anna", 3, 3, 3, 0), Fieldwork.small("Riga", "Bela", 3, 3, 2, 0));
        assertThat(near.threshold()).as("a tenth of 12").contains(Rational.of(12, 10));
        assertThat(isTooFar(near)).isFalse();
        assertThat(rule.description()).contains("wording of the report of 2003", "gives no figure");
    }

    @Test
    void criteriaAreCountedWhoseMarksLieStepsApart() {
        ScoreSheet anna = Fieldwork.small("Riga", "Anna", 0, 1, 3, 0);
        ScoreSheet bela = Fieldwork.small("Riga", "Bela", 2, 3, 3, 1);
        Disagreement two = AdjudicationRules.perCriterion(2, 3).between(anna, bela);
        assertThat(two.difference()).as("0-2 and 1-3").contains(Rational.of(2));
        assertThat(isTooFar(two)).isFalse();
        assertThat(isTooFar(AdjudicationRules.perCriterion(2, 2).between(anna, bela)))
                .isTrue();
        assertThat(isTooFar(
                        AdjudicationRules.perCriterion(2, new BigDecimal("0.5")).between(anna, bela)))
                .as("2 of 4 is not more than half")
                .isFalse();
        assertThat(isTooFar(
                        AdjudicationRules.perCriterion(1, new BigDecimal("0.5")).between(anna, bela)))
                .as("3 of 4 lie a step apart")
                .isTrue();
        assertThat(AdjudicationRules.perCriterion(2, 3).description()).contains("at least 3 criteria", "2 or more");
        assertThat(AdjudicationRules.perCriterion(2, TENTH).description()).contains("more than 10 % of the criteria");
    }

    @Test
    void aStepLeadsToTheNextNumberOfPointsThatTheScaleHas() {
        Checklist form = Checklist.of(
                ChecklistId.of("steps", "Steps"),
                BigDecimal.TEN,
                List.of(new Area(
                        "a",
                        "A",
                        BigDecimal.TEN,
                        List.of(
                                Criterion.of("yes", "?", ScoringScale.dichotomous(3)),
                                Criterion.of(
                                        "words",
                                        "?",
                                        ScoringScale.answers(List.of(
                                                new Answer("Yes", BigDecimal.TEN),
                                                new Answer("No", BigDecimal.ZERO),
                                                new Answer("Unsure", BigDecimal.ZERO))))))));
        ScoreSheet anna = Fieldwork.sheet(form, "Riga", Evaluator.of("Anna"), 0, 1);
        ScoreSheet bela = Fieldwork.sheet(form, "Riga", Evaluator.of("Bela"), 1, 2);
        assertThat(AdjudicationRules.perCriterion(1, 1).between(anna, bela).difference())
                .as("0 and 3 lie a step apart; No and Unsure are worth the same")
                .contains(Rational.ONE);
        assertThat(AdjudicationRules.perCriterion(2, 1).between(anna, bela).difference())
                .contains(Rational.ZERO);
    }

    @Test
    void withoutACommonCriterionNothingIsDecided() {
        ScoreSheet anna = Fieldwork.small("Riga", "Anna", 3);
        ScoreSheet bela = Fieldwork.small("Riga", "Bela", Fieldwork.NONE, 3);
        assertThat(AdjudicationRules.rawScore(TENTH, ThresholdBase.MAXIMUM)
                        .between(anna, bela)
                        .verdict())
                .isEqualTo(Disagreement.Verdict.UNDECIDED);
        assertThat(AdjudicationRules.perCriterion(1, 1).between(anna, bela).verdict())
                .isEqualTo(Disagreement.Verdict.UNDECIDED);
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> AdjudicationRules.rawScore(BigDecimal.TEN, ThresholdBase.MAXIMUM))
                .hasMessageContaining("above 0 and at most 1, not 10")
                .hasMessageContaining("Maybe a percentage");
        assertThatThrownBy(() -> AdjudicationRules.rawScore(BigDecimal.ZERO, ThresholdBase.MAXIMUM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AdjudicationRules.perCriterion(0, 1)).hasMessageContaining("not 0 and 1");
        assertThatThrownBy(() -> AdjudicationRules.perCriterion(1, 0)).hasMessageContaining("not 1 and 0");
        assertThatThrownBy(() -> AdjudicationRules.perCriterion(0, TENTH)).hasMessageContaining("not 0");
    }
}
