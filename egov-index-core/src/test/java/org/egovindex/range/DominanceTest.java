package org.egovindex.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Format;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;

class DominanceTest {
    private static final Methodology TWO =
            Methodology.of("two", Node.of("two", Node.indicator("p"), Node.indicator("q")));

    /** A 4 and 2, B 3 and 1, C 1 and 6, D 4 and 2 again, E 4 and 1. */
    private static final IndicatorTable FIVE = IndicatorTable.of(
            List.of(TableUnit.of("A"), TableUnit.of("B"), TableUnit.of("C"), TableUnit.of("D"), TableUnit.of("E")),
            Map.of("p", IndicatorColumn.of(4, 3, 1, 4, 4), "q", IndicatorColumn.of(2, 1, 6, 2, 1)));

    private static final Dominance ANY =
            Dominance.of(TWO.compute(FIVE), WeightSpace.of(TWO).vary("two"));

    @Test
    void aLeadIsFoundAtTheEndsOfWhatIsAdmissible() {
        PairComparison pair = ANY.of("A", "C");
        // p alone: 4 - 1; q alone: 2 - 6
        assertThat(pair.domination()).isEqualTo(Domination.OPEN);
        assertThat(pair.most()).isEqualTo(3);
        assertThat(pair.least()).isEqualTo(-4);
        assertThat(pair.mostWith()).containsEntry("p", Rational.ONE);
        assertThat(pair.leastWith()).containsEntry("q", Rational.ONE);
        assertThat(pair).hasToString("A against C: open, ahead by -4 at p 0% q 100% to 3 at p 100% q 0%");
    }

    @Test
    void everyRelationHasAName() {
        assertThat(ANY.of("A", "B").domination()).isEqualTo(Domination.ABOVE);
        assertThat(ANY.of("B", "A").domination()).isEqualTo(Domination.BELOW);
        assertThat(ANY.of("A", "D").domination()).isEqualTo(Domination.TIED);
        assertThat(ANY.of("A", "E").domination()).isEqualTo(Domination.NEVER_BELOW);
        assertThat(ANY.of("E", "A").domination()).isEqualTo(Domination.NEVER_ABOVE);
        assertThat(Domination.NEVER_BELOW.isNecessary()).isTrue();
        assertThat(Domination.ABOVE.isNecessary()).isTrue();
        assertThat(Domination.TIED.isNecessary()).isFalse();
    }

    @Test
    void narrowerWeightsDecideMore() {
        // with a share of p of 70 % or more A scores 3.4 or more, and C 2.5 or less
        Dominance narrow = Dominance.of(TWO.compute(FIVE), WeightSpace.of(TWO).bound("p", 0.7, 1));
        assertThat(narrow.of("A", "C").domination()).isEqualTo(Domination.ABOVE);
        assertThat(narrow.of("A", "C").least()).isEqualTo(0.9);
    }

    @Test
    void theTableCountsAndThePairsAreListed() {
        assertThat(ANY.counts("A"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Domination.ABOVE, 1, Domination.TIED, 1, Domination.NEVER_BELOW, 1, Domination.OPEN, 1));
        assertThat(ANY.in(Format.CSV).lines())
                .contains(
                        "unit,above,never_below,tied,never_above,below,open,notice",
                        "A,1,1,1,0,0,1,admissible weights: two: any");
        assertThat(ANY.pairs().rows()).hasSize(10);
        assertThat(ANY).hasToString(ANY.text());
        assertThatThrownBy(() -> ANY.of("A", "Z")).hasMessageContaining("There is no Z here");
    }

    @Test
    void scoresAreComparedBeforeRoundingAndThatIsSaid() {
        Methodology rounded = TWO.withPublication(Publication.ranked(Rounding.halfUp(0)));
        Dominance dominance =
                Dominance.of(rounded.compute(FIVE), WeightSpace.of(rounded).vary("two"));
        assertThat(dominance.table().notes())
                .contains("scores are compared before they are rounded half-up to 0 decimals");
    }

    @Test
    void koreaIsAboveAllButElevenOthersUnderWeightsOfTenToEightyPercent() throws IOException {
        CompositeIndex index = Published.egdi();
        WeightSpace space = WeightSpace.of(index.methodology()).bounds("egdi", 0.1, 0.8);
        Dominance dominance = Dominance.of(index, space);
        int open = dominance.counts("Republic of Korea").getOrDefault(Domination.OPEN, 0);
        // its worst rank is 8: at least 7 others can be above it
        assertThat(open).isGreaterThanOrEqualTo(7);
        assertThat(dominance.counts("Republic of Korea")).doesNotContainKey(Domination.BELOW);
    }
}
