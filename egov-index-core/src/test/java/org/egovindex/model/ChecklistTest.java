package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas and criteria in the order of the form, each id once. */
class ChecklistTest {
    private static final Criterion A1 = Criterion.of("A1", "How well?", ScoringScale.fourPoint());
    private static final ChecklistId ABOUT = ChecklistId.of("form", "A form");

    private static Area area(String id, Criterion... criteria) {
        return new Area(id, id, BigDecimal.TEN, List.of(criteria));
    }

    private static Checklist checklist(Area... areas) {
        return Checklist.of(ABOUT, BigDecimal.valueOf(20), List.of(areas));
    }

    @Test
    void criteriaAreNumberedAcrossAreasInTheOrderOfTheForm() {
        assertThat(Surveyed.CHECKLIST.criteria()).extracting(Criterion::id).containsExactly("A1", "A2", "B1");
        assertThat(Surveyed.CHECKLIST.place("B1")).isEqualTo(2);
        assertThat(Surveyed.CHECKLIST.find("b1")).as("an id is exact").isEmpty();
        assertThat(Surveyed.CHECKLIST.decimals()).as("those of B1").isEqualTo(2);
        assertThat(Surveyed.CHECKLIST).hasToString("form 1: 3 criteria in 2 areas, 10 points");
        assertThat(Surveyed.CHECKLIST.areas().get(0)).hasToString("Access (2 criteria, 4 points)");
    }

    @Test
    void theRawMaximumOfAnAreaIsTheSumOfItsMaxima() {
        assertThat(Surveyed.CHECKLIST.areas().get(0).rawMaximum()).as("3 + 3").isEqualTo(Rational.of(6));
        assertThat(Surveyed.CHECKLIST.areas().get(1).rawMaximum()).isEqualTo(Rational.of(10));
    }

    @Test
    void anIdStandsOnce() {
        assertThatThrownBy(() -> checklist(area("a", A1), area("b", A1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The criterion A1 must stand once");
        assertThatThrownBy(() -> checklist(area("a", A1), area("a", Criterion.of("A2", "?", ScoringScale.fourPoint()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The area a must stand once");
    }

    @ParameterizedTest
    @CsvSource({"a1, A1", "A3, A1", "B11, B1", "XYZ, ", "'', "})
    void theNearestIdIsOneChangeAway(String asked, String nearest) {
        assertThat(Surveyed.CHECKLIST.nearest(asked)).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void askedForACriterionThatIsNotThereItNamesTheNearest() {
        assertThatThrownBy(() -> Surveyed.CHECKLIST.place("B11"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Checklist form has no criterion B11.\nMaybe B1 is meant.");
        assertThatThrownBy(() -> Surveyed.CHECKLIST.place("privacy"))
                .hasMessage("Checklist form has no criterion privacy.");
    }

    @Test
    void aWordLongerThanAnyIdIsLikeNone() {
        assertThat(Surveyed.CHECKLIST.nearest("A1".repeat(50_000))).isEmpty();
    }

    @Test
    void overlaidItHasOtherCriteriaInTheSamePlaces() {
        Criterion other = Criterion.of("A2", "How often now?", ScoringScale.dichotomous(1));
        ChecklistId about = ChecklistId.of("ours", "Ours");
        Checklist overlaid = Surveyed.CHECKLIST.overlaidWith(about, List.of(other));
        assertThat(overlaid.about()).isEqualTo(about);
        assertThat(overlaid.criteria())
                .containsExactly(
                        Surveyed.CHECKLIST.criteria().get(0),
                        other,
                        Surveyed.CHECKLIST.criteria().get(2));
        assertThat(overlaid.areas())
                .extracting(Area::points)
                .containsExactly(BigDecimal.valueOf(4), BigDecimal.valueOf(6));
        assertThat(Surveyed.CHECKLIST.criteria().get(1).question()).isEqualTo("How often?");
        assertThatThrownBy(() -> Surveyed.CHECKLIST.overlaidWith(
                        about, List.of(Criterion.of("C1", "?", ScoringScale.fourPoint()))))
                .hasMessageContaining("no criterion C1");
    }

    @Test
    void equalChecklistsAreEqual() {
        assertThat(Surveyed.checklist("form")).isEqualTo(Surveyed.CHECKLIST).hasSameHashCodeAs(Surveyed.CHECKLIST);
        assertThat(Surveyed.checklist("other")).isNotEqualTo(Surveyed.CHECKLIST);
        Checklist twenty = Checklist.of(ABOUT, BigDecimal.valueOf(20), List.of(area("a", A1)));
        assertThat(Checklist.of(ABOUT, new BigDecimal("20.0"), List.of(area("a", A1))))
                .isEqualTo(twenty);
        assertThat(Checklist.of(ABOUT, BigDecimal.TEN, List.of(area("a", A1)))).isNotEqualTo(twenty);
        assertThat(Checklist.of(ABOUT, BigDecimal.valueOf(20), List.of(area("b", A1))))
                .isNotEqualTo(twenty);
        assertThat(twenty).isNotEqualTo("form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-a", "a b", "a,b", "\u00E9", "a\u0000", "=1"})
    void anIdIsPlain(String id) {
        assertThatThrownBy(() -> ChecklistId.of(id, "title")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wave.of(id)).hasMessageContaining("id of a wave");
        assertThatThrownBy(() -> area(id, A1)).hasMessageContaining("id of an area");
        assertThatThrownBy(() -> Criterion.of(id, "?", ScoringScale.fourPoint()))
                .hasMessageContaining("id of a criterion must be 1 to 64 letters, digits or . _ / -");
    }

    @Test
    void anIdHasAtMostSixtyFourCharacters() {
        assertThat(Wave.of("w".repeat(64)).id()).hasSize(64);
        assertThatThrownBy(() -> Wave.of("w".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Wave.of("2011-12")).isLessThan(Wave.of("2014"));
    }

    @Test
    void whereThereIsNothingToScoreThereIsNoChecklist() {
        assertThatThrownBy(() -> checklist()).hasMessageContaining("1 to 10000 criteria, not 0");
        assertThatThrownBy(() -> area("a")).hasMessageContaining("at least one criterion");
        assertThatThrownBy(() -> Checklist.of(ABOUT, BigDecimal.ZERO, List.of(area("a", A1))))
                .hasMessageContaining("points of checklist form must be above 0, not 0");
        assertThatThrownBy(() -> new Area("a", "A", BigDecimal.ZERO, List.of(A1)))
                .hasMessageContaining("points of area a must be above 0, not 0");
        assertThatThrownBy(() -> Criterion.of("A1", "\t", ScoringScale.fourPoint()))
                .hasMessageContaining("question of criterion A1 must not be blank");
    }
}
