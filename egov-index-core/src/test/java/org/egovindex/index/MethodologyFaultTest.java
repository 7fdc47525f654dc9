package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.treat.Denominator;
import org.junit.jupiter.api.Test;

/** A methodology that makes no sense fails when it is built, in words. */
class MethodologyFaultTest {
    private static final Node X = Node.indicator("x");
    private static final Node XY = Node.of("index", X, Node.indicator("y"));

    @Test
    void nodesAreCheckedWhenTheyAreMade() {
        assertThatThrownBy(() -> Node.indicator(""))
                .hasMessageContaining("id of a node")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> X.weighing(Rational.of(-1)))
                .hasMessageContaining("weight of x must be 0 or more, not -1");
        assertThatThrownBy(() -> Node.of("none")).hasMessageContaining("none must have children");
        assertThatThrownBy(() -> Node.of("zeros", X.weighing(Rational.ZERO)))
                .hasMessageContaining("At least one child of zeros must have a weight above 0");
        assertThatThrownBy(() -> XY.per(Denominator.of("z"))).hasMessageContaining("index is no indicator");
        assertThatThrownBy(() -> XY.missingWhere(List.of(999.0))).hasMessageContaining("index is no indicator");
        assertThatThrownBy(() -> X.then(Then.normalised(Normalisations.minMax())))
                .hasMessageContaining("x has no aggregate");
        assertThatThrownBy(() -> X.withChildren(List.of())).hasMessageContaining("x has no children");
        assertThatThrownBy(() -> About.of("not an id!")).hasMessageContaining("not \"not an id!\"");
    }

    @Test
    void idsAreUniqueAndTreesNotTooDeep() {
        assertThatThrownBy(() -> Methodology.of("twice", Node.of("index", X, X)))
                .hasMessageContaining("Two nodes have the id x")
                .hasMessageContaining("Maybe");
        Node deep = X;
        for (int level = 0; level < Methodology.DEEPEST; level++) {
            deep = Node.of("level" + level, deep);
        }
        Node tooDeep = deep;
        assertThatThrownBy(() -> Methodology.of("deep", tooDeep)).hasMessageContaining("at most 32 levels");
    }

    @Test
    void weightsSpeakOfNodesThatExist() {
        WeightSet set = new WeightSet("experts", Map.of("x", Rational.of(3)));
        Methodology methodology =
                new Methodology(About.of("sets"), XY.weighing(Rational.of(2)), Publication.USUAL, List.of(set));
        assertThat(methodology.withWeights("experts").node("x").weight()).isEqualTo(Rational.of(3));
        assertThat(methodology.withWeights("experts").node("y").weight()).isEqualTo(Rational.ONE);
        assertThat(methodology.withWeights("equal").tree().weight()).isEqualTo(Rational.ONE);
        assertThatThrownBy(() -> methodology.withWeights("expert"))
                .hasMessageContaining("no weights expert")
                .hasMessageContaining("[experts] or equal");
        WeightSet wrong = new WeightSet("wrong", Map.of("indx", Rational.ONE));
        assertThatThrownBy(() -> new Methodology(About.of("sets"), XY, Publication.USUAL, List.of(wrong)))
                .hasMessageContaining("The weights wrong speak of indx")
                .hasMessageContaining("Maybe index is meant");
    }

    @Test
    void aNodeThatIsNotThereIsNamedWithTheNearest() {
        Methodology methodology = Methodology.of("near", XY.withChildren(List.of(Node.indicator("schools"))));
        assertThatThrownBy(() -> methodology.node("schols")).hasMessageContaining("Maybe schools is meant");
        assertThatThrownBy(() -> methodology.withNode("zzzzzz", node -> node)).hasMessageContaining("no node zzzzzz");
        CompositeIndex index = methodology.compute(org.egovindex.table.IndicatorTable.of(
                List.of(org.egovindex.table.TableUnit.of("A")),
                Map.of("schools", org.egovindex.table.IndicatorColumn.of(1))));
        assertThatThrownBy(() -> index.scores("schols")).hasMessageContaining("Maybe schools is meant");
        assertThatThrownBy(() -> index.effectiveWeights().of("schols")).hasMessageContaining("no node schols");
        assertThatThrownBy(() -> index.of("B")).hasMessageContaining("no B here");
    }

    @Test
    void classesDescend() {
        RankingRule rule = RankingRule.onUnrounded(TiesStrategy.STANDARD);
        ScoreClass high = ScoreClass.from("high", new BigDecimal("0.7"));
        ScoreClass low = ScoreClass.from("low", new BigDecimal("0.2"));
        assertThatThrownBy(() -> new Publication(Optional.empty(), rule, List.of(low, high), List.of()))
                .hasMessageContaining("The class high must begin below");
        assertThatThrownBy(() ->
                        new Publication(Optional.empty(), rule, List.of(ScoreClass.lowest("rest"), low), List.of()))
                .hasMessageContaining("The class rest must begin below");
        Publication good = new Publication(
                Optional.of(Rounding.halfUp(1)), rule, List.of(high, low, ScoreClass.lowest("rest")), List.of());
        assertThat(good.classOf(new BigDecimal("0.70")).orElseThrow().id()).isEqualTo("high");
        assertThat(good.classOf(new BigDecimal("0.69")).orElseThrow().id()).isEqualTo("low");
        assertThat(good.classOf(new BigDecimal("-1")).orElseThrow().id()).isEqualTo("rest");
        ScoreClass above = ScoreClass.above("above", new BigDecimal("0.7"));
        assertThat(new Publication(Optional.empty(), rule, List.of(above), List.of()).classOf(new BigDecimal("0.7")))
                .isEmpty();
    }
}
