package org.egovindex.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.junit.jupiter.api.Test;

/** The table of a survey holds the mean of the evaluators' marks, and says why there is none. */
class SurveyTablesTest {
    private static final MissingReason NOT_ASSESSED = MissingReason.NOT_ASSESSED;
    private static final MissingReason NOT_APPLICABLE = MissingReason.NOT_APPLICABLE;
    private static final MissingReason UNAVAILABLE = MissingReason.EVIDENCE_UNAVAILABLE;
    private static final City RIGA = City.of("Riga", "LV").with("region", "Europe");
    private static final Checklist FORM = Checklist.of(
            ChecklistId.of("form", "A form"),
            BigDecimal.TEN,
            List.of(new Area(
                    "a",
                    "A",
                    BigDecimal.TEN,
                    List.of(
                            Criterion.of("A1", "How well?", ScoringScale.fourPoint()),
                            Criterion.of("B1", "How much?", ScoringScale.range(BigDecimal.ZERO, BigDecimal.ONE, 1))))));

    /** A sheet of Riga: an answer for A1 and one for B1 each, or the reason there is none. */
    private static ScoreSheet sheet(String evaluator, Object first, Object second) {
        ScoreSheet.Draft draft = ScoreSheet.draft(FORM);
        List<Object> marks = List.of(first, second);
        for (int place = 0; place < marks.size(); place++) {
            if (marks.get(place) instanceof MissingReason reason) {
                draft.leaveOut(place, reason);
            } else if (marks.get(place) instanceof Integer answer) {
                draft.award(place, answer);
            }
        }
        return draft.by(Evaluator.of(evaluator), RIGA);
    }

    private static IndicatorTable table(ScoreSheet... sheets) {
        return SurveyTables.of(Survey.of(Wave.of("2009"), FORM, List.of(sheets)));
    }

    @Test
    void aCellIsTheExactMeanOfTheMarksThatWereGiven() {
        IndicatorTable table = table(sheet("ann", 0, 1), sheet("bob", 0, 2), sheet("cho", 1, NOT_ASSESSED));
        assertThat(table.names()).containsExactly("A1", "B1");
        assertThat(table.column("A1").get(0)).as("(0 + 0 + 1) / 3").isEqualTo(1.0 / 3);
        assertThat(table.column("B1").get(0))
                .as("(0.1 + 0.2) / 2, without the error that doubles make")
                .isEqualTo(0.15);
        assertThat(table.units()).isEqualTo(List.of(RIGA));
        assertThat(table.attribute("region")).containsExactly(Optional.of("Europe"));
        assertThat(table.wave()).contains(Wave.of("2009"));
        assertThat(table.notices()).isEmpty();
    }

    @Test
    void aGapSaysWhyNobodyGaveAMark() {
        assertThat(reason(NOT_APPLICABLE, NOT_APPLICABLE)).contains(NOT_APPLICABLE);
        assertThat(reason(NOT_APPLICABLE, NOT_ASSESSED)).contains(NOT_ASSESSED);
        assertThat(reason(NOT_APPLICABLE, UNAVAILABLE)).contains(UNAVAILABLE);
        assertThat(reason(UNAVAILABLE, NOT_APPLICABLE)).contains(UNAVAILABLE);
        assertThat(reason(UNAVAILABLE, UNAVAILABLE)).contains(UNAVAILABLE);
        assertThat(reason(UNAVAILABLE, NOT_ASSESSED)).contains(NOT_ASSESSED);
        assertThat(reason(NOT_APPLICABLE, 2)).as("one mark is a mark").isEmpty();
    }

    private static Optional<MissingReason> reason(Object ann, Object bob) {
        return table(sheet("ann", ann, 0), sheet("bob", bob, 0)).column("A1").reason(0);
    }

    @Test
    void noticesOfTheSurveyAreThoseOfTheTable() {
        ScoreSheet.Draft draft = ScoreSheet.draft(FORM);
        draft.award(0, 3).remark(0, Remark.SIMULATED);
        Survey survey = Survey.of(Wave.of("2009"), FORM, List.of(draft.by(Evaluator.of("ann"), RIGA)));
        assertThat(SurveyTables.of(survey).notices())
                .isEqualTo(survey.notices())
                .hasSize(1);
    }
}
