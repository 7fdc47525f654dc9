package org.egovindex.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.publish.Format;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

class SurveyAgreementTest {
    private static final AgreementCoefficient INTERVAL = AgreementCoefficients.krippendorff(Metric.INTERVAL);
    private static final AgreementCoefficient NOMINAL = AgreementCoefficients.krippendorff(Metric.NOMINAL);

    /** Two areas, of 0/1 0-3 0-3 and of 0/1 0-3; evaluators differ from city to city. */
    private static final Survey WRITTEN = MarkedSurveys.written(
            MarkedSurveys.small(),
            List.of(
                    List.of("ann 13210", "bob 13300"),
                    List.of("ann 02011", "bob 03-n1"),
                    List.of("bob 10202", "eve 10212"),
                    List.of("ann 11113", "eve 01113")));

    private static final EvaluatorAgreement FOUND = SurveyAgreement.of(WRITTEN)
            .coefficients(List.of(AgreementCoefficients.PERCENT, INTERVAL, NOMINAL))
            .resamples(50)
            .run();

    private static void assertSame(Agreement found, Agreement expected) {
        assertThat(found.value().orElseThrow()).isEqualTo(expected.value().orElseThrow(), within(1e-12));
        assertThat(found.basis()).isEqualTo(expected.basis());
    }

    /** The second criterion: 3 3, 2 3, 0 0, 1 1. */
    @Test
    void aCriterionIsRatedByTheEvaluatorsOfEachCity() {
        Ratings second = PublishedAgreementTest.text("3 3", "2 3", "0 0", "1 1");
        assertSame(FOUND.criteria().get(1).of(INTERVAL), INTERVAL.of(second));
        assertSame(FOUND.criteria().get(1).of(AgreementCoefficients.PERCENT), AgreementCoefficients.PERCENT.of(second));
        assertThat(FOUND.criteria().get(1).id()).isEqualTo("a0-1");
    }

    /** The third: 2 3, 0 -, 2 2, 1 1: a missing mark leaves three cities. */
    @Test
    void aMissingMarkIsAGap() {
        Agreement third = FOUND.criteria().get(2).of(INTERVAL);
        assertThat(third.basis()).isEqualTo(new Basis(3, 6, 3, 1));
        assertSame(third, INTERVAL.of(PublishedAgreementTest.text("2 3", "0 NA", "2 2", "1 1")));
    }

    /** The fourth, of 0 and 1: 1 0, 1 n, 0 1, 1 1: a mark of a criterion that does not apply is a gap too. */
    @Test
    void whatDoesNotApplyIsAGap() {
        assertSame(
                FOUND.criteria().get(3).of(NOMINAL),
                NOMINAL.of(PublishedAgreementTest.text("1 0", "1 NA", "0 1", "1 1")));
    }

    /** City 0 in shares of maxima, in thirds: 3 3, 3 3, 2 3, 3 0, 0 0. */
    @Test
    void aCityIsRatedOnItsCriteriaAsSharesOfTheirMaxima() {
        Ratings city = PublishedAgreementTest.text("3 3", "3 3", "2 3", "3 0", "0 0");
        assertSame(FOUND.cities().get(0).of(INTERVAL), INTERVAL.of(city));
        assertThat(FOUND.cities().get(0).id()).isEqualTo("City 0, X");
    }

    /** The second area in thirds: 3 0, 3 -, 0 3, 3 3 of the first criterion and 0 0, 1 1, 2 2, 3 3 of the second. */
    @Test
    void anAreaPoolsItsCriteria() {
        Ratings area = PublishedAgreementTest.text("3 0", "3 NA", "0 3", "3 3", "0 0", "1 1", "2 2", "3 3");
        assertSame(FOUND.areas().get(1).of(INTERVAL), INTERVAL.of(area));
        assertThat(FOUND.whole().of(INTERVAL).basis().subjects()).isEqualTo(18);
    }

    /**
     * The first criterion of the area has D_o = (1 + 1 + 0) / 3 = 2/3 and, of the marks 1 0 0 1 1 1, D_e = 4 x 2 / (6 x 5 / 2) = 8/15; the second D_o = 0 and, of 0 0 1 1 2 2 3 3,
     * D_e = 6 x 4 / 28 = 6/7. By subjects: 1 - (3 x 2/3) / (3 x 8/15 + 4 x 6/7) = 1 - 2 / (8/5 + 24/7).
     */
    @Test
    void criteriaApartAddUpDisagreementsNotMarks() {
        double apart = FOUND.areas().get(1).apart(NOMINAL).orElseThrow().value().orElseThrow();
        assertThat(apart).isEqualTo(1 - 2 / (8.0 / 5 + 24.0 / 7), within(1e-12));
        assertThat(FOUND.criteria().get(0).apart(NOMINAL)).isEmpty();
    }

    /** Ann and Bob share cities 0 and 1, Bob and Eve city 2, Ann and Eve city 3. */
    @Test
    void pairsOfEvaluatorsHaveCohensKappaAndItsMean() {
        assertThat(FOUND.pairs())
                .extracting(pair -> pair.first() + " " + pair.second() + " " + pair.cities())
                .containsExactly("ann bob 2", "ann eve 1", "bob eve 1");
        Ratings annAndEve = PublishedAgreementTest.text("3 0", "1 1", "1 1", "3 3", "3 3");
        AgreementCoefficient kappa = AgreementCoefficients.COHEN;
        assertSame(FOUND.pairs().get(1).of(kappa), kappa.of(annAndEve));
        double sum = 0;
        double subjects = 0;
        for (EvaluatorPair pair : FOUND.pairs()) {
            sum += pair.of(kappa).value().orElseThrow() * pair.of(kappa).basis().subjects();
            subjects += pair.of(kappa).basis().subjects();
        }
        assertThat(FOUND.meanOfPairs(kappa).value().orElseThrow()).isEqualTo(sum / subjects, within(1e-12));
        assertThat(subjects).isEqualTo(18);
    }

    /** The first area has 7 points at most; both evaluators' own scores are 20 / 7 of 6 7, 2 -, 3 3, 3 2: city 1 is left out. */
    @Test
    void scoresAreThoseOfEachEvaluatorAlone() {
        Agreement area = FOUND.scores().get(0).of(AgreementCoefficients.icc(IccForm.ICC_1_1));
        Ratings own = PublishedAgreementTest.text("6 7", "3 3", "3 2");
        assertThat(area.value().orElseThrow())
                .isEqualTo(
                        AgreementCoefficients.icc(IccForm.ICC_1_1)
                                .of(own)
                                .value()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(area.basis()).isEqualTo(new Basis(3, 6, 3, 1));
        assertThat(FOUND.scores()).extracting(SurveyFigure::id).containsExactly("a0", "a1", "index");
    }

    @Test
    void theHardestCriterionComesFirstAndUndefinedOnesLast() {
        Survey alike = MarkedSurveys.written(
                MarkedSurveys.small(),
                List.of(List.of("a 13210", "b 12210"), List.of("a 10213", "b 11213"), List.of("a 12213", "b 13213")));
        EvaluatorAgreement found = SurveyAgreement.of(alike).resamples(0).run();
        assertThat(found.hardest())
                .extracting(SurveyFigure::id)
                .containsExactly("a0-1", "a1-1", "a0-0", "a0-2", "a1-0");
        assertThat(found.criteria()
                        .get(0)
                        .of(AgreementCoefficients.GWET_AC1)
                        .reason()
                        .orElseThrow())
                .contains("all ratings are of one category");
        assertThat(found.criteria().get(0).of(AgreementCoefficients.PERCENT).value())
                .hasValue(1);
        assertThat(found.hardestTable().text()).contains("undefined").doesNotContain("NaN");
    }

    private static Survey renamed(Survey survey) {
        List<ScoreSheet> sheets = new ArrayList<>(survey.panels().stream()
                .map(Panel::sheets)
                .flatMap(List::stream)
                .toList());
        Collections.reverse(sheets);
        List<ScoreSheet> others = new ArrayList<>();
        for (ScoreSheet sheet : sheets) {
            ScoreSheet.Draft draft = ScoreSheet.draft(survey.checklist());
            for (int place = 0; place < survey.checklist().criteria().size(); place++) {
                int at = place;
                sheet.answer(survey.checklist().criteria().get(place).id())
                        .ifPresent(answer -> draft.award(at, answer));
            }
            String turned =
                    new StringBuilder(sheet.evaluator().name()).reverse().toString();
            others.add(draft.by(org.egovindex.model.Evaluator.of(turned), sheet.city()));
        }
        return Survey.of(survey.wave(), survey.checklist(), others);
    }

    @Test
    void renamingEvaluatorsAndTurningTheFileRoundChangesNoFigure() {
        Survey survey = MarkedSurveys.drawn(
                MarkedSurveys.small(), 40, city -> List.of("x" + city % 3, "y" + city % 4, "z"), 0.05);
        SurveyAgreement first = SurveyAgreement.of(survey).resamples(40).method(ScoringMethods.areasAndPoints());
        EvaluatorAgreement one = first.run();
        EvaluatorAgreement other =
                SurveyAgreement.of(renamed(survey)).resamples(40).run();
        assertThat(other.table().in(Format.CSV)).isEqualTo(one.table().in(Format.CSV));
        assertThat(other.criteriaTable().in(Format.CSV))
                .isEqualTo(one.criteriaTable().in(Format.CSV));
        assertThat(other.citiesTable().in(Format.CSV))
                .isEqualTo(one.citiesTable().in(Format.CSV));
        assertThat(other.pairs()).hasSameSizeAs(one.pairs());
    }

    /** Cities are drawn, not marks: all criteria of a city go together, so the interval of the whole is wider than if marks were drawn one by one. */
    @Test
    void resamplesOfCitiesAreOfClusters() {
        Survey survey = MarkedSurveys.drawn(MarkedSurveys.fiveAreas(), 60, city -> List.of("a", "b"), 0);
        AgreementCoefficient alpha = AgreementCoefficients.FLEISS;
        Agreement whole = SurveyAgreement.of(survey)
                .coefficients(List.of(alpha))
                .run()
                .whole()
                .of(alpha);
        Estimate.Known known = (Estimate.Known) whole.estimate();
        assertThat(known.intervals()).hasSize(2);
        Interval cities = known.intervals().get(0);
        assertThat(cities.method()).startsWith("bootstrap");
        assertThat(cities.lower()).isLessThan(known.value());
        assertThat(cities.upper()).isGreaterThan(known.value());
    }

    @Test
    void tablesSayHowTheyCameToBe() {
        assertThat(FOUND.text())
                .startsWith("Agreement of evaluators, 2026: whole and areas")
                .contains("* intervals: 0.95, 50 resamples of cities (for a city: of criteria), seed 1")
                .contains("* missing marks and marks of criteria that do not apply are gaps");
        assertThat(FOUND.pairsTable().text()).contains("mean of pairs", "after Light 1971");
        assertThat(FOUND.criteriaTable().rows()).hasSize(5);
        assertThat(FOUND.citiesTable().rows()).hasSize(4);
        assertThat(FOUND).hasToString(FOUND.text());
    }
}
