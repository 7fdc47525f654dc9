package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What marks add up to, and when a criterion does not apply. */
class TallyTest {
    private static final City RIGA = City.of("Riga", "LV");

    private static Tally tally(ScoreSheet... sheets) {
        return Tally.of(new Panel(RIGA, List.of(sheets)));
    }

    @Test
    void marksAreAddedUpInUnitsOfTheSmallestDecimal() {
        Tally tally = tally(Surveyed.sheet(RIGA, "anna", "2", "0", "7.25"), Surveyed.sheet(RIGA, "ben", "3", "1", "8"));
        assertThat(tally.unit()).as("B1 has two decimals: 100 units a point").isEqualTo(100);
        assertThat(tally.units(0)).as("2 + 3 points").isEqualTo(500);
        assertThat(tally.units(2)).as("7.25 + 8 points").isEqualTo(1_525);
        assertThat(tally.mean(0)).contains(Rational.of(5, 2));
        assertThat(tally.mean(1)).contains(Rational.of(1, 2));
        assertThat(tally.mean(2)).as("15.25 / 2 = 7.625").contains(Rational.of(7_625, 1_000));
        assertThat(tally.evaluators()).isEqualTo(2);
    }

    /** The rule of the class comment, for two evaluators. */
    @ParameterizedTest(name = "{0} and {1}: applies {2}, {3} given, {4} missing")
    @CsvSource({
        "2, 3, true, 2, 0",
        "2, '', true, 1, 1",
        "2, unavailable, true, 1, 1",
        "2, n/a, true, 1, 1",
        "'', '', true, 0, 2",
        "unavailable, '', true, 0, 2",
        "n/a, '', true, 0, 2",
        "n/a, unavailable, true, 0, 2",
        "n/a, n/a, false, 0, 0"
    })
    void aCriterionDoesNotApplyOnlyWhenAllSaySo(String anna, String ben, boolean applies, int awarded, int missing) {
        for (boolean turned : List.of(false, true)) {
            Tally tally = tally(
                    Surveyed.sheet(RIGA, "anna", turned ? ben : anna),
                    Surveyed.sheet(RIGA, "ben", turned ? anna : ben));
            assertThat(tally.applies(0)).isEqualTo(applies);
            assertThat(tally.awarded(0)).isEqualTo(awarded);
            assertThat(tally.missing(0)).isEqualTo(missing);
            assertThat(tally.mean(0).isPresent()).isEqualTo(awarded > 0);
        }
    }

    @Test
    void aMarkOfNoughtIsAMark() {
        Tally tally = tally(Surveyed.sheet(RIGA, "anna", "0", "n/a", ""));
        assertThat(tally.mean(0)).contains(Rational.ZERO);
        assertThat(tally.awarded(0)).isEqualTo(1);
        assertThat(tally.mean(1)).isEmpty();
        assertThat(tally.mean(2)).isEmpty();
    }

    @Test
    void gapsAreTheMarksThatAreMissingWhereTheCriterionApplies() {
        Panel panel = new Panel(
                RIGA,
                List.of(Surveyed.sheet(RIGA, "ben", "n/a", "n/a", "7"), Surveyed.sheet(RIGA, "anna", "2", "n/a", "")));
        assertThat(panel.gaps())
                .as("ben's n/a on A1, which anna marked; A2 applies to nobody; anna's blank B1")
                .extracting(mark -> mark.criterion().id() + " " + mark.evaluator() + " " + mark.score())
                .containsExactly("A1 ben not applicable", "B1 anna not assessed");
    }

    @Test
    void withoutDecimalsAUnitIsAPoint() {
        Checklist whole = Checklist.of(
                ChecklistId.of("whole", "Whole"),
                BigDecimal.ONE,
                List.of(new Area(
                        "a", "A", BigDecimal.ONE, List.of(Criterion.of("A1", "?", ScoringScale.fourPoint())))));
        ScoreSheet sheet = ScoreSheet.draft(whole).award(0, 3).by(Evaluator.of("anna"), RIGA);
        Tally tally = tally(sheet);
        assertThat(tally.unit()).isEqualTo(1);
        assertThat(tally.units(0)).isEqualTo(3);
    }
}
