package org.egovindex.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.egovindex.evaluator.Fieldwork;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.number.Rational;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

/** Which cities need a third evaluator, and what is done with the third sheet. */
class AdjudicationTest {
    private static final int NONE = Fieldwork.NONE;
    private static final AdjudicationRule RULE = AdjudicationRules.hundredCities(Fieldwork.SMALL);

    private static final Survey SURVEY = Fieldwork.small(
            Fieldwork.small("Bern", "Anna", 3, 3, 3, 3),
            Fieldwork.small("Bern", "Bela", 3, 3, 3, 3),
            Fieldwork.small("Oslo", "Anna", 3, 3, 3, 3),
            Fieldwork.small("Oslo", "Bela", 0, 0, 3, 3),
            Fieldwork.small("Riga", "Anna", 0, 0, 3, 3),
            Fieldwork.small("Riga", "Bela", 3, 1, 3, 0),
            Fieldwork.small("Riga", "Cleo", 3, 3, 3, 3),
            Fieldwork.small("Rome", "Anna", 3, 3, 3, 3),
            Fieldwork.small("Rome", "Bela", 3, 3, 3, NONE),
            Fieldwork.small("Wien", "Anna", 1, 1, 1, 1));

    private static Rational score(Adjudication adjudication, String city) {
        return ScoringMethods.areasAndPoints()
                .compute(adjudication.survey())
                .of(city)
                .score()
                .points()
                .orElseThrow();
    }

    @Test
    void everyCityHasItsStatus() {
        Adjudication adjudication = Adjudication.of(SURVEY, RULE, Resolution.MEAN_OF_ALL);
        assertThat(adjudication.cities())
                .extracting(CityAdjudication::status)
                .containsExactly(
                        CityAdjudication.Status.AGREED,
                        CityAdjudication.Status.THIRD_NEEDED,
                        CityAdjudication.Status.SETTLED,
                        CityAdjudication.Status.UNDECIDED,
                        CityAdjudication.Status.NO_PAIR);
        assertThat(adjudication.needingThird())
                .extracting(one -> one.city().name())
                .containsExactly("Oslo");
        assertThat(adjudication.of("Oslo").disagreement().orElseThrow().sentence())
                .as("100 and 40: a tenth of 70")
                .contains("differ by 60.00, more than 7.00");
        assertThat(adjudication.of("Riga").disagreement().orElseThrow().difference())
                .as("of 40, 60 and 100 the furthest apart")
                .contains(Rational.of(60));
        assertThat(adjudication.thirdSheets().text())
                .contains("Oslo, x", "third needed")
                .doesNotContain("Bern");
        String all = adjudication.text();
        assertThat(all.indexOf("Oslo"))
                .as("those that need somebody come first")
                .isLessThan(all.indexOf("Bern"));
        assertThat(all).contains("10 % of the adjusted score is recalled", "cities that need a third evaluator 1");
        assertThat(adjudication.survey().notices()).anyMatch(notice -> notice.startsWith("adjudicated, mean of all"));
    }

    @Test
    void theMeanOfAllCountsEverySheet() {
        Adjudication adjudication = Adjudication.of(SURVEY, RULE, Resolution.MEAN_OF_ALL);
        assertThat(score(adjudication, "Riga")).as("(40 + 60 + 100) / 3").isEqualTo(Rational.of(200, 3));
        assertThat(adjudication.survey().panels()).isEqualTo(SURVEY.panels());
    }

    @Test
    void theTwoNearestLeaveOutTheThird() {
        Adjudication adjudication = Adjudication.of(SURVEY, RULE, Resolution.TWO_NEAREST);
        assertThat(score(adjudication, "Riga")).as("(40 + 60) / 2").isEqualTo(Rational.of(50));
        assertThat(adjudication.of("Riga").outcome()).isEqualTo("two nearest: 3 sheets, of which count [Anna, Bela]");
    }

    @Test
    void twoPairsEquallyNearLeaveAll() {
        Survey survey = Fieldwork.small(
                Fieldwork.small("Riga", "Anna", 0, 0, 0, 0),
                Fieldwork.small("Riga", "Bela", 1, 1, 1, 1),
                Fieldwork.small("Riga", "Cleo", 2, 2, 2, 2));
        assertThat(score(Adjudication.of(survey, RULE, Resolution.TWO_NEAREST), "Riga"))
                .isEqualTo(Rational.of(100, 3));
        Survey gap = Fieldwork.small(
                Fieldwork.small("Riga", "Anna", 0, 0, 0, NONE),
                Fieldwork.small("Riga", "Bela", 1, 1, 1, 1),
                Fieldwork.small("Riga", "Cleo", 2, 2, 2, 2));
        assertThat(Adjudication.of(gap, RULE, Resolution.TWO_NEAREST)
                        .survey()
                        .panel("Riga")
                        .sheets())
                .as("Anna's sheet has no score, so nothing is left out")
                .hasSize(3);
    }

    @Test
    void theThirdDecidesAloneAndMustBeKnown() {
        Survey known = SURVEY.withEvaluators(List.of(Evaluator.of("Cleo").with("role", "third")));
        Adjudication adjudication = Adjudication.of(known, RULE, Resolution.THIRD_DECIDES);
        assertThat(score(adjudication, "Riga")).isEqualTo(Rational.of(100));
        assertThat(adjudication.of("Riga").disagreement().orElseThrow().difference())
                .as("Cleo is not one of the two who differ: 40 and 60")
                .contains(Rational.of(20));
        assertThatThrownBy(() -> Adjudication.of(SURVEY, RULE, Resolution.THIRD_DECIDES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("One evaluator of Riga, x, of [Anna, Bela, Cleo], must have the attribute role");
    }

    @Test
    void aThirdBesideOneRegularSheetIsComparedWithIt() {
        Survey survey = Fieldwork.small(
                        Fieldwork.small("Riga", "Anna", 0, 0, 0, 0), Fieldwork.small("Riga", "Cleo", 3, 3, 3, 3))
                .withEvaluators(List.of(Evaluator.of("Cleo").with("role", "third")));
        assertThat(Adjudication.of(survey, RULE, Resolution.MEAN_OF_ALL)
                        .of("Riga")
                        .status())
                .isEqualTo(CityAdjudication.Status.THIRD_NEEDED);
    }

    @Test
    void theMedianIsTakenCriterionByCriterion() {
        Adjudication adjudication = Adjudication.of(SURVEY, RULE, Resolution.MEDIAN);
        List<ScoreSheet> sheets = adjudication.survey().panel("Riga").sheets();
        assertThat(sheets).as("of 0 3 3, of 0 1 3, of 3 3 3, of 3 0 3").hasSize(1);
        assertThat(sheets.get(0).marks().map(mark -> mark.answer())).containsExactly("3", "1", "3", "3");
        assertThat(sheets.get(0).evaluator()).isEqualTo(Evaluator.of("median"));
        assertThat(sheets.get(0).marks().map(mark -> mark.remark())).containsOnly(Remark.note("median of 3 marks"));
        assertThat(adjudication.survey().notices()).anyMatch(notice -> notice.contains("sheets named median are made"));
    }

    @Test
    void ofAnEvenNumberTheTwoMiddleMarksMakeTheMedianTogether() {
        Survey survey = Fieldwork.small(
                Fieldwork.small("Riga", "Anna", 0, 2, NONE, NONE),
                Fieldwork.small("Riga", "Bela", 1, NONE, NONE, 1),
                Fieldwork.small("Riga", "Cleo", 3, 2, NONE, 3),
                Fieldwork.small("Riga", "Dora", 3, 2, NONE, NONE));
        List<ScoreSheet> sheets = Adjudication.of(survey, RULE, Resolution.MEDIAN)
                .survey()
                .panel("Riga")
                .sheets();
        assertThat(sheets)
                .extracting(sheet -> sheet.evaluator().name())
                .containsExactly("median, lower", "median, upper");
        assertThat(sheets.get(0).marks().map(mark -> mark.answer())).containsExactly("1", "2", "", "1");
        assertThat(sheets.get(1).marks().map(mark -> mark.answer())).containsExactly("3", "2", "", "3");
        assertThat(sheets.get(0).score("b1")).isEqualTo(Score.missing(MissingReason.NOT_ASSESSED));
    }

    @Test
    void whatAllCallInapplicableStaysSoAndSimulatedMarksStaySimulated() {
        List<ScoreSheet> sheets = List.of("Anna", "Bela", "Cleo").stream()
                .map(name -> {
                    ScoreSheet.Draft draft = ScoreSheet.draft(Fieldwork.SMALL);
                    for (int place = 0; place < 3; place++) {
                        draft.award(place, 1).remark(place, Remark.SIMULATED);
                    }

                    return draft.leaveOut(3, MissingReason.NOT_APPLICABLE).by(Evaluator.of(name), City.of("Riga", "x"));
                })
                .toList();
        Survey survey = Fieldwork.small(sheets.toArray(ScoreSheet[]::new));
        Survey median = Adjudication.of(survey, RULE, Resolution.MEDIAN).survey();
        assertThat(median.panel("Riga").sheets().get(0).score("b2"))
                .isEqualTo(Score.missing(MissingReason.NOT_APPLICABLE));
        assertThat(median.notices()).anyMatch(notice -> notice.startsWith("simulated marks"));
    }
}
