package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.model.Surveyed.sheet;
import static org.egovindex.model.Surveyed.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The marks of one wave, in one order whatever the order in which they came. */
class SurveyTest {
    private static final City RIGA = City.of("Riga", "LV");
    private static final City LEEDS_GB = City.of("Leeds", "GB");
    private static final City LEEDS_US = City.of("Leeds", "US");
    private static final ScoreSheet ANNA = sheet(RIGA, "anna", "1", "n/a", "7.5");
    private static final ScoreSheet BEN = sheet(RIGA, "ben", "2", "3", "");

    @Test
    void theOrderOfTheSheetsMakesNoDifference() {
        ScoreSheet gb = sheet(LEEDS_GB, "cid", "0");
        ScoreSheet us = sheet(LEEDS_US, "cid", "3");
        Survey one = survey(ANNA, BEN, gb, us);
        Survey other = survey(us, BEN, gb, ANNA);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.cities()).containsExactly(LEEDS_GB, LEEDS_US, RIGA);
        assertThat(one.panel("Riga").evaluators()).containsExactly(Evaluator.of("anna"), Evaluator.of("ben"));
        assertThat(one).hasToString("Survey 2009: 3 cities, 4 sheets of 3 criteria (form 1)");
    }

    @Test
    void anotherMarkOrWaveMakesAnotherSurvey() {
        Survey one = survey(ANNA);
        assertThat(survey(sheet(RIGA, "anna", "2", "n/a", "7.5"))).isNotEqualTo(one);
        assertThat(survey(sheet(RIGA, "anna", "1", "", "7.5"))).isNotEqualTo(one);
        assertThat(Survey.of(Wave.of("2010"), Surveyed.CHECKLIST, List.of(ANNA)))
                .isNotEqualTo(one);
        assertThat(survey(ANNA, BEN)).isNotEqualTo(one);
    }

    @Test
    void anEvaluatorHasOneSheetOfACity() {
        assertThatThrownBy(() -> survey(ANNA, sheet(RIGA, " anna ", "3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("anna must have one sheet of Riga, LV, not two");
        assertThat(survey(ANNA, sheet(LEEDS_GB, "anna", "3")).cities()).hasSize(2);
    }

    @Test
    void aSheetOfAnotherChecklistIsRefused() {
        ScoreSheet other = ScoreSheet.draft(Surveyed.checklist("other")).by(Evaluator.of("ben"), RIGA);
        assertThatThrownBy(() -> survey(ANNA, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Riga, LV must be filled in for checklist form 1, not other 1");
    }

    @Test
    void aPanelIsOfOneCityAndNotEmpty() {
        assertThatThrownBy(() -> new Panel(RIGA, List.of())).hasMessageContaining("must have a sheet");
        assertThatThrownBy(() -> new Panel(LEEDS_GB, List.of(ANNA)))
                .hasMessageContaining("Leeds, GB must not hold a sheet of Riga, LV");
    }

    @Test
    void aCityIsFoundByNameOrByNameAndCountry() {
        Survey survey = survey(ANNA, sheet(LEEDS_GB, "cid", "0"), sheet(LEEDS_US, "cid", "3"));
        assertThat(survey.panel("Riga").city()).isEqualTo(RIGA);
        assertThat(survey.panel(" Riga,\u00A0LV ").city()).isEqualTo(RIGA);
        assertThat(survey.panel("Leeds, US").city()).isEqualTo(LEEDS_US);
        assertThatThrownBy(() -> survey.panel("Leeds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Leeds is the name of 2.\nMaybe Leeds, GB is meant: give name and country.");
        assertThatThrownBy(() -> survey.panel("Rga"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no Rga here.\nMaybe Riga is meant.");
        assertThatThrownBy(() -> survey.panel("Oslo")).hasMessage("There is no Oslo here.");
    }

    @Test
    void whatIsKnownOfCitiesIsJoinedByTheirKey() {
        City known = RIGA.with("region", "Europe");
        Survey described = survey(ANNA, BEN).withCities(List.of(known, LEEDS_GB.with("region", "Europe")));
        assertThat(described.cities()).containsExactly(known);
        assertThat(described.marks()).allMatch(mark -> mark.city().equals(known));
        assertThat(described.wave()).isEqualTo(Wave.of("2009"));
        assertThat(survey(ANNA).withCities(List.of())).isEqualTo(survey(ANNA));
    }

    @Test
    void everyCriterionHasAMarkInTheOrderOfTheForm() {
        Survey survey = survey(BEN, ANNA);
        assertThat(survey.marks().map(Mark::toString))
                .containsExactly(
                        "Riga, LV A1 by anna: 1",
                        "Riga, LV A2 by anna: not applicable",
                        "Riga, LV B1 by anna: 7.5",
                        "Riga, LV A1 by ben: 2",
                        "Riga, LV A2 by ben: 3",
                        "Riga, LV B1 by ben: not assessed");
        assertThat(survey.panel("Riga").marks("A2")).hasSize(2);
        assertThat(ANNA.score("B1")).isEqualTo(Score.of(new BigDecimal("7.5")));
        assertThat(ANNA.score("A2").points()).isEmpty();
        assertThat(ANNA).hasToString("Riga, LV by anna: 2 of 3 criteria marked");
        assertThatThrownBy(() -> ANNA.score("B11")).hasMessageContaining("Maybe B1 is meant.");
    }

    @Test
    void noticesOfTheChecklistAndOfTheMarksAreAllKept() {
        ChecklistId about = new ChecklistId(
                "sketch", "1", "Sketch", "", Optional.empty(), Optional.of("the wording is a reconstruction"));
        Checklist sketch = Checklist.of(about, BigDecimal.TEN, Surveyed.CHECKLIST.areas());
        ScoreSheet sheet =
                ScoreSheet.draft(sketch).award(0, 1).remark(0, Remark.SIMULATED).by(Evaluator.of("anna"), RIGA);
        Survey survey = Survey.of(Wave.of("2009"), sketch, List.of(sheet));
        assertThat(survey.notices()).hasSize(2).first().isEqualTo("the wording is a reconstruction");
        assertThat(survey.notices().get(1)).startsWith("simulated marks");
        assertThat(survey.withCities(List.of(RIGA.with("a", "b"))).notices()).isEqualTo(survey.notices());
    }

    @Test
    void aSheetHoldsWhatWasWrittenAndForgetsNoCriterion() {
        ScoreSheet.Draft draft = ScoreSheet.draft(Surveyed.CHECKLIST);
        draft.award(0, 2).leaveOut(1, MissingReason.EVIDENCE_UNAVAILABLE);
        assertThatThrownBy(() -> draft.award(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> draft.award(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
        ScoreSheet sheet = draft.remark(0, Remark.note("seen")).by(Evaluator.of("anna"), RIGA);
        assertThat(sheet.marks().map(Mark::remark)).containsExactly(Remark.note("seen"), Remark.NONE, Remark.NONE);
        assertThat(sheet.marks().map(Mark::score))
                .containsExactly(
                        Score.of(2),
                        Score.missing(MissingReason.EVIDENCE_UNAVAILABLE),
                        Score.missing(MissingReason.NOT_ASSESSED));
    }
}
