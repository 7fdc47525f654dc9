package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.robust.SmallIndex.row;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which classes units were, where scores may be rounded before they are ranked and judged, against a count by hand. */
class ClassSharesTest {
    /** A share of a from 0.5 on in steps of a hundredth, so that a unit of 1 and 0 scores just that. */
    private static List<WeightSet> steps(int count) {
        List<WeightSet> sets = new java.util.ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Rational> weights = new LinkedHashMap<>();
            weights.put("a", Rational.of(50 + i, 100));
            weights.put("b", Rational.of(50 - i, 100));
            sets.add(new WeightSet("step " + i, weights));
        }
        return sets;
    }

    private static UncertaintyResult result(RankingRule rule, ScoreClass... classes) {
        Publication publication = new Publication(Optional.empty(), rule, List.of(classes), List.of());
        CompositeIndex index = SmallIndex.methodology(2)
                .withPublication(publication)
                .compute(SmallIndex.table(row(1, 0), row(0.55, 0.55)));
        return UncertaintyAnalysis.of(index)
                .vary(Factors.weightSetsInTurn("steps", steps(20)))
                .runs(20)
                .run();
    }

    private static ScoreClass from(String id, String bound) {
        return ScoreClass.from(id, new BigDecimal(bound));
    }

    /** A scores 0.50, 0.51, ... 0.69: ten from 0.6 on, five from 0.55 to 0.59, five below. */
    @Test
    void scoresAsComputedAreJudgedOnTheGrid() {
        UnitUncertainty unit = result(
                        RankingRule.onUnrounded(TiesStrategy.STANDARD),
                        from("high", "0.6"),
                        from("middle", "0.55"),
                        ScoreClass.lowest("low"))
                .of("A");
        assertThat(unit.classes()).isEqualTo(Map.of("high", 0.5, "middle", 0.25, "low", 0.25));
        assertThat(unit.classes().keySet()).containsExactly("high", "middle", "low");
        assertThat(unit.text()).contains("probability of class middle");
    }

    /** Above 0.6 are nine; 0.6 itself is not. */
    @Test
    void anOpenBoundIsOfTheClassBelow() {
        UncertaintyResult result = result(
                RankingRule.onUnrounded(TiesStrategy.STANDARD),
                ScoreClass.above("high", new BigDecimal("0.6")),
                from("middle", "0.55"));
        assertThat(result.of("A").classes()).isEqualTo(Map.of("high", 9 / 20.0, "middle", 6 / 20.0)); // and 5 in none
        assertThat(result.of("B").classes()).isEqualTo(Map.of("high", 0.0, "middle", 1.0));
    }

    /**
     * Rounded to one decimal, half-up: 0.55 to 0.64 are 0.6, and 0.65 to 0.69 are 0.7. Half-even: 0.55 is 0.6, 0.65 is 0.6. A bound of more decimals
     * than scores have waits for the next score.
     */
    @ParameterizedTest
    @CsvSource({
        "HALF_UP, 0.6, 15",
        "HALF_UP, 0.7, 5",
        "HALF_UP, 0.61, 5",
        "HALF_UP, 0.595, 15",
        "HALF_EVEN, 0.6, 15",
        "HALF_EVEN, 0.7, 4",
        "HALF_EVEN, 0.8, 0"
    })
    void roundedScoresAreJudgedAsTheyAreRanked(java.math.RoundingMode mode, String bound, int expected) {
        Rounding rounding = new Rounding(1, mode);
        UncertaintyResult result = result(RankingRule.onRounded(rounding, TiesStrategy.STANDARD), from("high", bound));
        assertThat(result.of("A").classes()).isEqualTo(Map.of("high", expected / 20.0));
    }

    /** B scores 0.55, rounded 0.6: tied with A from 0.55 to 0.64, above it before, below it after. */
    @Test
    void ranksAreThoseOfRoundedScores() {
        UncertaintyResult result = result(RankingRule.onRounded(Rounding.halfUp(1), TiesStrategy.STANDARD));
        assertThat(result.of("A").probabilityOf(Rank.of(1))).isEqualTo(15 / 20.0);
        assertThat(result.of("B").probabilityOf(Rank.of(1))).isEqualTo(15 / 20.0);
        assertThat(result.pairwise().of("A", "B")).isEqualTo(5 / 20.0);
        assertThat(result.pairwise().of("B", "A")).isEqualTo(5 / 20.0);
        assertThat(result.of("A").classes()).isEmpty();
        // scores themselves are not rounded: the mean of 0.50 to 0.69
        assertThat(result.of("A").meanScore()).isEqualTo(0.595);
        UncertaintyResult halves = result(RankingRule.onRounded(Rounding.halfUp(1), TiesStrategy.FRACTIONAL));
        assertThat(halves.of("A").probabilityOf(new Rank(3))).isEqualTo(10 / 20.0);
        assertThat(halves.of("A").meanRank()).isEqualTo((5 * 2 + 10 * 1.5 + 5 * 1) / 20);
        assertThat(halves.of("A").probabilityOfTop(1)).isEqualTo(5 / 20.0);
        assertThat(halves.acceptability().of("A", 2)).isEqualTo(5 / 20.0);
        assertThat(halves.acceptability().table().rows()).hasSize(6);
        assertThat(halves.acceptability().matrix().rows()).hasSize(2);
        assertThat(halves.acceptability().matrix().columns()).hasSize(3);
    }
}
