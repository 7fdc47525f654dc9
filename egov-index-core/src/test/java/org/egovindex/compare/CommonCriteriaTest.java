package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.compare.SmallSurveys.form;
import static org.egovindex.compare.SmallSurveys.row;
import static org.egovindex.compare.SmallSurveys.survey;
import static org.egovindex.compare.SmallSurveys.usual;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;
import org.egovindex.number.Rational;
import org.egovindex.scoring.ScoringMethods;
import org.junit.jupiter.api.Test;

class CommonCriteriaTest {
    private static final Checklist OLD = usual();
    /** q2 is worded otherwise, q5 and q6 are gone, q7 and q8 are new; areas are filled anew. */
    private static final Checklist NEW = form("2", "q3?", "q1?", "q2 in other words?", "q4?", "q7?", "q8?");

    @Test
    void whatIsAskedAlikeIsKeptAndTheRestIsListed() {
        CommonCriteria common = CommonCriteria.of(OLD, NEW);
        assertThat(common.kept()).containsExactly("q3", "q1", "q4");
        assertThat(common.changed()).containsExactly("q2");
        assertThat(common.dropped()).containsExactly("q5", "q6");
        assertThat(common.added()).containsExactly("q7", "q8");
        assertThat(common.checklist().areas()).hasSize(2); // the third has none of them
    }

    /** The same marks for the common questions in both waves: nothing changed but the form. */
    @Test
    void onTheCommonCriteriaOnlyMarksCount() {
        Survey before = survey("1", OLD, row("A", "X", "300300"), row("B", "X", "0-3030"));
        Survey after = survey("2", NEW, row("A", "X", "030333"), row("B", "X", "300000"));
        Standings old = Standings.of(ScoringMethods.of(OLD).compute(before));
        Standings now = Standings.of(ScoringMethods.of(NEW).compute(after));
        Comparison plain = Comparison.of(old, now);
        assertThat(plain.notes())
                .anyMatch(note -> note.startsWith(
                        "WARNING: the checklists differ in 5 criteria (1 changed, 2 dropped, 2 added)"));
        CommonCriteria common = CommonCriteria.of(OLD, NEW);
        Survey first = common.restricted(before);
        Survey second = common.restricted(after);
        Comparison alike = Comparison.of(
                Standings.of(ScoringMethods.of(first.checklist()).compute(first)),
                Standings.of(ScoringMethods.of(second.checklist()).compute(second)));
        assertThat(alike.notes()).noneMatch(note -> note.startsWith("WARNING"));
        assertThat(alike.of("A").scoreChange()).contains(Rational.ZERO); // q1 3, q3 0, q4 3 in both
        assertThat(alike.of("B").scoreChange()).contains(Rational.ZERO); // q1 0, q3 3, q4 0 in both
        assertThat(plain.of("A").scoreChange()).isNotEqualTo(alike.of("A").scoreChange());
    }

    /** The same six questions under two areas of three instead of three of two. */
    @Test
    void otherAreasOfTheSameCriteriaAreSaid() {
        Checklist other = new Regrouped(OLD).intoTwo();
        Standings old = Standings.of(ScoringMethods.of(OLD).compute(survey("1", OLD, row("A", "X", "300300"))));
        Standings now = Standings.of(ScoringMethods.of(other).compute(survey("2", other, row("A", "X", "300300"))));
        assertThat(CommonCriteria.of(OLD, other).hasSameAreas()).isFalse();
        assertThat(CommonCriteria.of(OLD, OLD).hasSameAreas()).isTrue();
        assertThat(Comparison.of(old, now).notes())
                .contains("WARNING: the checklists share all criteria, but not areas or points");
    }

    private record Regrouped(Checklist form) {
        Checklist intoTwo() {
            List<Area> areas = List.of(
                    new Area("a", "A", BigDecimal.valueOf(45), form.criteria().subList(0, 3)),
                    new Area("b", "B", BigDecimal.valueOf(45), form.criteria().subList(3, 6)));
            return Checklist.of(ChecklistId.of("small-b", "Small"), form.points(), areas);
        }
    }

    @Test
    void gapsKeepTheirReason() {
        Survey gaps = survey("1", OLD, row("A", "X", "--3-0-"));
        Survey restricted = CommonCriteria.of(OLD, NEW).restricted(gaps);
        assertThat(restricted.panel("A").sheets().get(0).score("q4"))
                .isEqualTo(Score.missing(MissingReason.EVIDENCE_UNAVAILABLE));
    }

    @Test
    void formsWithNothingInCommonAreRefused() {
        Checklist other = form("3", "z1?", "z2?");
        assertThatThrownBy(() -> CommonCriteria.of(OLD, other).checklist())
                .hasMessageContaining("must have a criterion in common");
        Survey foreign = survey("1", other, row("A", "X", "00"));
        assertThatThrownBy(() -> CommonCriteria.of(OLD, NEW).restricted(foreign))
                .hasMessageContaining("must be small 1 or small 2, not small 3");
    }
}
