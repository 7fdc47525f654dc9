package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
    private static final City RIGA = City.of("Riga", "LV");

    @Test
    void anOverlayMayNotNameACriterionTwice() {
        Criterion one = Criterion.of("A1", "one?", ScoringScale.fourPoint());
        Criterion two = Criterion.of("A1", "two?", ScoringScale.dichotomous(1));
        assertThatThrownBy(() -> Surveyed.CHECKLIST.overlaidWith(ChecklistId.of("x", "x"), List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyRemarkIsNoRemark() {
        ScoreSheet with =
                ScoreSheet.draft(Surveyed.CHECKLIST).remark(0, Remark.NONE).by(Evaluator.of("a"), RIGA);
        ScoreSheet without = ScoreSheet.draft(Surveyed.CHECKLIST).by(Evaluator.of("a"), RIGA);
        assertThat(with).isEqualTo(without);
    }

    @Test
    void aScaleIsOfNumbersOrOfWords() {
        assertThatThrownBy(() ->
                        ScoringScale.answers(List.of(Answer.of(BigDecimal.ONE), new Answer("No", BigDecimal.ZERO))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void attributesDoNotMakeTheOrderOfSheetsMatter() {
        ScoreSheet a = Surveyed.sheet(RIGA.with("region", "Europe"), "anna", "1");
        ScoreSheet b = Surveyed.sheet(RIGA, "ben", "1");
        assertThat(Surveyed.survey(a, b)).isEqualTo(Surveyed.survey(b, a));
    }

    @Test
    void areasOfEqualPointsAreEqual() {
        List<Criterion> criteria = List.of(Criterion.of("A1", "?", ScoringScale.fourPoint()));
        assertThat(new Area("a", "A", new BigDecimal("20.0"), criteria))
                .isEqualTo(new Area("a", "A", new BigDecimal("20"), criteria));
    }
}
