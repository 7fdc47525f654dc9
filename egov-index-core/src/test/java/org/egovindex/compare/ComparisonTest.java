package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.compare.SmallWaves.wave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.publish.Format;
import org.egovindex.rank.Rank;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static RankParts parts(Comparison comparison, String unit) {
        return comparison.of(unit).parts().orElseThrow();
    }

    private static Rational half(int halves) {
        return Rational.of(halves, 2);
    }

    /** The worked line of {@link RankParts}. */
    @Test
    void ownChangeAndOthersChangesAreTheMeanOfBothOrders() {
        Comparison comparison = Comparison.of(wave("1", "A 5, B 4, C 3"), wave("2", "A 5, B 7, C 6"));
        assertThat(comparison.of("C").rankChange()).contains(Rational.of(1)); // third, then second
        assertThat(parts(comparison, "C").own()).isEqualTo(half(3)); // ((2 - 0) + (2 - 1)) / 2
        assertThat(parts(comparison, "C").others()).isEqualTo(half(-1)); // ((2 - 2) + (0 - 1)) / 2
        assertThat(parts(comparison, "A").own()).isEqualTo(Rational.ZERO); // its score is the same
        assertThat(parts(comparison, "A").others()).isEqualTo(Rational.of(-2));
        assertThat(parts(comparison, "B").own()).isEqualTo(half(3)); // ((1 - 0) + (2 - 0)) / 2
    }

    @Test
    void whoEnteredAndWhoLeftHavePartsOfTheirOwn() {
        Comparison comparison =
                Comparison.of(wave("1", "A 9, B 8, C 5, D 4"), wave("2", "B 8, C 5, D 4, X 7, Y 6, Z 1"));
        RankParts c = parts(comparison, "C"); // third, then fourth: A left, X and Y entered above
        assertThat(c.left()).isEqualTo(Rational.of(1));
        assertThat(c.entered()).isEqualTo(Rational.of(-2));
        assertThat(c.own()).isEqualTo(Rational.ZERO);
        assertThat(c.others()).isEqualTo(Rational.ZERO);
        assertThat(c.total()).isEqualTo(Rational.of(-1));
        assertThat(comparison.shifts(Presence.LEFT)).extracting(Shift::label).containsExactly("A");
        assertThat(comparison.shifts(Presence.ENTERED)).extracting(Shift::label).containsExactly("X", "Y", "Z");
        assertThat(comparison.of("A").parts()).isEmpty();
        assertThat(comparison.of("X").rankChange()).isEmpty();
    }

    @Test
    void scoreAndRankAreKeptApart() {
        Comparison comparison = Comparison.of(wave("1", "A 50.25, B 40"), wave("2", "A 50.35, B 60"));
        assertThat(comparison.of("A").scoreChange()).contains(Rational.of(new BigDecimal("0.1")));
        assertThat(comparison.of("A").rankChange()).contains(Rational.of(-1));
        assertThat(comparison.overtakenBy("A")).containsExactly("B");
        assertThat(comparison.overtook("B")).containsExactly("A");
        assertThat(comparison.overtook("A")).isEmpty();
    }

    @Test
    void aUnitThatLosesItsScoreCountsAsLeftForTheOthers() {
        Comparison comparison = Comparison.of(wave("1", "A 9, B 8"), wave("2", "A -, B 8"));
        assertThat(comparison.of("A").presence()).isEqualTo(Presence.STAYED);
        assertThat(comparison.of("A").parts()).isEmpty();
        assertThat(parts(comparison, "B").left()).isEqualTo(Rational.of(1));
        assertThat(comparison.overtook("A")).isEmpty();
    }

    /** 9, 9, 8 and then 9, 8.5, 8 under dense ranking: C goes from 2 to 3, though two stand above it in both. */
    @Test
    void anotherRuleForTiesLeavesAPartForTies() {
        Comparison comparison = Comparison.of(
                wave("1", "A 9, B 9, C 8", TiesStrategy.DENSE), wave("2", "A 9, B 8.5, C 8", TiesStrategy.DENSE));
        RankParts c = parts(comparison, "C");
        assertThat(c.ties()).isEqualTo(Rational.of(-1));
        assertThat(c.total())
                .isEqualTo(Rational.of(-1))
                .isEqualTo(comparison.of("C").rankChange().orElseThrow());
        assertThat(c.own().plus(c.others())).isEqualTo(Rational.ZERO);
    }

    @Test
    void publishedFactsHaveNoPartsAndNobodyEnters() {
        Standings before = Standings.published(
                "2003",
                List.of(
                        new Standing(TableUnit.of("A"), Optional.of(Rank.of(1)), Optional.of(Rational.of(9))),
                        new Standing(TableUnit.of("B"), Optional.of(Rank.of(5)), Optional.empty())));
        Standings after = Standings.published(
                "2005",
                List.of(
                        new Standing(TableUnit.of("B"), Optional.of(Rank.of(2)), Optional.empty()),
                        new Standing(TableUnit.of("C"), Optional.empty(), Optional.of(Rational.of(7)))));
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.of("A").presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(comparison.of("C").presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(comparison.of("B").rankChange()).contains(Rational.of(3));
        assertThat(comparison.of("B").parts()).isEmpty();
        assertThat(comparison.of("B").scoreChange()).isEmpty();
        assertThat(comparison.overtook("B")).isEmpty();
        assertThat(comparison.text()).contains("unknown").contains("published facts");
        assertThat(comparison.explain("B").text()).contains("+3").contains("no parts");
    }

    @Test
    void moversAreTheLargestClimbersAndFallers() {
        Comparison comparison =
                Comparison.of(wave("1", "A 9, B 8, C 7, D 6, E 5"), wave("2", "A 9, B 3, C 7, D 8, E 7.5"));
        assertThat(comparison.climbers(5)).extracting(Shift::label).containsExactly("D", "E"); // both + 2
        assertThat(comparison.fallers(5)).extracting(Shift::label).containsExactly("B", "C"); // - 3, - 1
        assertThat(comparison.climbers(1)).hasSize(1);
        assertThat(comparison.movers(4)).extracting(Shift::label).containsExactly("B", "D", "E", "C");
        assertThat(comparison.moversTable(2).rows()).hasSize(2);
    }

    @Test
    void theTableSaysEverythingAndTheExplanationAddsUp() {
        Comparison comparison = Comparison.of(wave("1", "A 5, B 4, C 3"), wave("2", "A 5, B 7, C 6"));
        assertThat(comparison.in(Format.CSV)).contains("2,3,C,stayed,3,6,3,1,1.5,-0.5,0,0,0");
        assertThat(comparison.explain("C").text())
                .contains("own change of score: +1.5")
                .contains("overtook A; overtaken by none");
        assertThat(comparison.toString()).contains("units: 3 stayed");
        assertThat(comparison.of("C")).hasToString("C stayed: rank 3 to 2");
    }

    @Test
    void whatIsNotThereIsSaid() {
        Comparison comparison = Comparison.of(wave("1", "A 5, Bonn 4"), wave("2", "A 5"));
        assertThatThrownBy(() -> comparison.of("Bohn")).hasMessageContaining("Maybe Bonn is meant");
        assertThatThrownBy(() -> comparison.area("x")).hasMessageContaining("There is no area x");
        assertThat(comparison.from().of("Bonn").score()).contains(Rational.of(4));
        assertThat(comparison.to().find("Bonn")).isEmpty();
        assertThat(comparison.to().text()).contains("Standings 2");
    }
}
