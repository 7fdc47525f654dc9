package org.egovindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.publish.Explanation;
import org.junit.jupiter.api.Test;

/**
 * The example of {@link MissingMarksPolicies}: an area of 4 points with maxima 3 and 1; the first criterion has the marks 3 and
 * 2, the second 1 and nothing.
 */
class MissingMarksTest {
    private static final Area AREA = new Area(
            "a",
            "A",
            BigDecimal.valueOf(4),
            List.of(
                    Criterion.of("q1", "First?", ScoringScale.fourPoint()),
                    Criterion.of("q2", "Second?", ScoringScale.dichotomous(1))));
    private static final Checklist CHECKLIST =
            Checklist.of(ChecklistId.of("example", "Example"), BigDecimal.valueOf(4), List.of(AREA));
    private static final City CITY = City.of("Town", "Land");

    private static SurveyIndex index(MissingMarks policy, ScoreSheet... sheets) {
        Survey survey = Survey.of(Wave.of("2009"), CHECKLIST, List.of(sheets));
        return ScoringMethods.areasAndPoints().withMissing(policy).compute(survey);
    }

    private static CityScore score(MissingMarks policy, ScoreSheet... sheets) {
        return index(policy, sheets).scores().get(0);
    }

    private static ScoreSheet ann() {
        return ScoreSheet.draft(CHECKLIST).award(0, 3).award(1, 1).by(Evaluator.of("ann"), CITY);
    }

    private static ScoreSheet benWithAGap() {
        return ScoreSheet.draft(CHECKLIST).award(0, 2).by(Evaluator.of("ben"), CITY);
    }

    private static ScoreSheet sheet(MissingReason first, MissingReason second) {
        return ScoreSheet.draft(CHECKLIST)
                .leaveOut(0, first)
                .leaveOut(1, second)
                .by(Evaluator.of("ben"), CITY);
    }

    private static Score points(long numerator, long denominator) {
        return Score.of(Rational.of(numerator, denominator));
    }

    @Test
    void strictSaysThatTheScoreIsIncomplete() {
        CityScore score = score(MissingMarksPolicies.STRICT, ann(), benWithAGap());
        assertThat(score.score()).isEqualTo(Score.missing(MissingReason.INCOMPLETE));
        assertThat(score.area("a").score()).isEqualTo(Score.missing(MissingReason.INCOMPLETE));
        assertThat(score.coverage()).isEqualTo(new Coverage(3, 4));
    }

    @Test
    void zeroCountsTheMissingMarkAsNothing() {
        // 4 points x ((3 + 2) / 2 + (1 + 0) / 2) / (3 + 1) = 3
        assertThat(score(MissingMarksPolicies.ZERO, ann(), benWithAGap()).score())
                .isEqualTo(points(3, 1));
    }

    @Test
    void excludeTakesTheMeanOfTheMarksThatAreThere() {
        // 4 points x ((3 + 2) / 2 + 1) / (3 + 1) = 3.5
        assertThat(score(MissingMarksPolicies.EXCLUDE, ann(), benWithAGap()).score())
                .isEqualTo(points(7, 2));
    }

    @Test
    void prorateDoesSoWhileFewCriteriaLackMarks() {
        assertThat(score(MissingMarksPolicies.prorate(1), ann(), benWithAGap()).score())
                .isEqualTo(points(7, 2));
        assertThat(score(MissingMarksPolicies.prorate(0), ann(), benWithAGap()).score())
                .isEqualTo(Score.missing(MissingReason.INCOMPLETE));
    }

    @Test
    void boundsGiveTheLowestAndTheHighestScoreAndTheirRanks() {
        SurveyIndex index = index(MissingMarksPolicies.BOUNDS, ann(), benWithAGap());
        CityScore score = index.scores().get(0);
        assertThat(score.score()).isEqualTo(Score.missing(MissingReason.INCOMPLETE));
        // the gap is 0 or 1: (3 + 2) / 2 + (1 + 0) / 2 = 3, (3 + 2) / 2 + (1 + 1) / 2 = 3.5
        assertThat(score.bounds()).isEqualTo(new Bounds(Rational.of(3), Rational.of(7, 2)));
        assertThat(index.rankRange(score.city())).isPresent();
        assertThat(index.text()).contains("3.00").contains("3.50").contains("worst");
    }

    @Test
    void aCriterionWithoutAnyMarkIsLeftOutByExclude() {
        // 4 points x 2 / 3, but 4 points x (2 + 0) / 4 with zero
        assertThat(score(MissingMarksPolicies.EXCLUDE, benWithAGap()).score()).isEqualTo(points(8, 3));
        assertThat(score(MissingMarksPolicies.ZERO, benWithAGap()).score()).isEqualTo(points(2, 1));
    }

    @Test
    void aCriterionThatDoesNotApplyCountsNeitherInThePointsNorInTheMaximum() {
        ScoreSheet sheet = ScoreSheet.draft(CHECKLIST)
                .award(0, 2)
                .leaveOut(1, MissingReason.NOT_APPLICABLE)
                .by(Evaluator.of("ann"), CITY);
        for (MissingMarks policy : List.of(MissingMarksPolicies.STRICT, MissingMarksPolicies.ZERO)) {
            assertThat(score(policy, sheet).score()).isEqualTo(points(8, 3));
            assertThat(score(policy, sheet).coverage()).isEqualTo(new Coverage(1, 1));
        }
    }

    @Test
    void evaluatorsWhoDisagreeWhetherItAppliesLeaveAMarkMissing() {
        ScoreSheet ben = ScoreSheet.draft(CHECKLIST)
                .award(0, 2)
                .leaveOut(1, MissingReason.NOT_APPLICABLE)
                .by(Evaluator.of("ben"), CITY);
        assertThat(score(MissingMarksPolicies.STRICT, ann(), ben).score())
                .isEqualTo(Score.missing(MissingReason.INCOMPLETE));
        assertThat(score(MissingMarksPolicies.EXCLUDE, ann(), ben).score()).isEqualTo(points(7, 2));
    }

    @Test
    void nothingThatAppliesIsNotApplicable() {
        ScoreSheet none = sheet(MissingReason.NOT_APPLICABLE, MissingReason.NOT_APPLICABLE);
        for (MissingMarks policy : List.of(MissingMarksPolicies.STRICT, MissingMarksPolicies.EXCLUDE)) {
            assertThat(score(policy, none).score()).isEqualTo(Score.missing(MissingReason.NOT_APPLICABLE));
        }
    }

    @Test
    void noMarkAtAllIsIncompleteAndZeroOnlyUnderZero() {
        ScoreSheet blank = sheet(MissingReason.NOT_ASSESSED, MissingReason.EVIDENCE_UNAVAILABLE);
        assertThat(score(MissingMarksPolicies.EXCLUDE, blank).score())
                .isEqualTo(Score.missing(MissingReason.INCOMPLETE));
        assertThat(score(MissingMarksPolicies.ZERO, blank).score()).isEqualTo(points(0, 1));
        assertThat(score(MissingMarksPolicies.STRICT, blank).bounds())
                .isEqualTo(new Bounds(Rational.ZERO, Rational.of(4)));
    }

    @Test
    void policiesAreFoundByTheirIds() {
        for (String id : List.of("strict", "zero", "exclude", "bounds", "prorate(3)", "prorate(17)")) {
            assertThat(MissingMarksPolicies.find(id).orElseThrow().id()).isEqualTo(id);
        }
        assertThat(MissingMarksPolicies.find("prorate")).contains(MissingMarksPolicies.PRORATE);
        assertThat(MissingMarksPolicies.find("mean")).isEmpty();
        assertThatThrownBy(() -> MissingMarksPolicies.prorate(-1)).hasMessageContaining("Maybe");
    }

    /** Under zero the second criterion counts (1 + 0) / 2 of 1: what is explained is what was added up, not the mean of the marks. */
    @Test
    void anExplanationShowsWhatWasCounted() {
        Explanation area = index(MissingMarksPolicies.ZERO, ann(), benWithAGap())
                .explain("Town")
                .parts()
                .get(0);
        assertThat(area.how()).startsWith("4 x 3 / 4");
        assertThat(area.parts().get(0).how()).startsWith("2.5 of 3");
        assertThat(area.parts().get(1).how()).isEqualTo("0.5 of 1: ann 1, ben not assessed");
    }
}
