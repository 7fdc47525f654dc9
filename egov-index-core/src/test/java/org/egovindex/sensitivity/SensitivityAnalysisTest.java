package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.robust.Alternative;
import org.egovindex.robust.Factor;
import org.egovindex.robust.Factors;
import org.egovindex.robust.Output;
import org.egovindex.robust.Outputs;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.treat.Transforms;
import org.junit.jupiter.api.Test;

/** Sobol indices of an index whose closed forms are known. */
class SensitivityAnalysisTest {
    /** p is the mean of a and b, q that of c and d, the index that of p and q. */
    private static CompositeIndex index() {
        Node tree = Node.of(
                "index",
                Node.of("p", Node.indicator("a"), Node.indicator("b")),
                Node.of("q", Node.indicator("c"), Node.indicator("d")));
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("a", new double[] {10, 6, 4});
        columns.put("b", new double[] {0, 5, 4});
        columns.put("c", new double[] {20, 8, 7});
        columns.put("d", new double[] {0, 9, 8});
        return DrawnIndex.compute(tree, columns);
    }

    private static UncertaintyAnalysis weights() {
        return UncertaintyAnalysis.of(index())
                .vary(Factors.anyWeights("p"))
                .vary(Factors.anyWeights("q"))
                .seed(5)
                .threads(2);
    }

    private static void assertShares(SobolIndices indices, String factor, double first, double total) {
        SobolIndex one = indices.of(factor).first().orElseThrow();
        SobolIndex all = indices.of(factor).total().orElseThrow();
        assertThat(one.value()).as(factor).isCloseTo(first, within(0.05));
        assertThat(all.value()).as(factor).isCloseTo(total, within(0.05));
        assertThat(one.interval().orElseThrow().contains(first)).as("%s", one).isTrue();
        assertThat(all.interval().orElseThrow().contains(total)).as("%s", all).isTrue();
    }

    /**
     * The score of uAA is 5 u + 10 v, with the shares u of a and v of c uniform: variances 25/12 and 100/12, so shares of 1/5 and 4/5, and
     * nothing interacts.
     */
    @Test
    void sharesOfALinearScoreAreThoseOfItsVariances() {
        SobolIndices indices = SensitivityAnalysis.of(weights()).rows(2048).of(Outputs.scoreOf("uAA"));
        assertShares(indices, "any weights of p", 0.2, 0.2);
        assertShares(indices, "any weights of q", 0.8, 0.8);
        assertThat(indices.output()).isEqualTo("score of uAA");
        assertThat(indices.runs()).isEqualTo(2048 * 4);
    }

    @Test
    void theOrderOfFactorsMakesNoDifferenceToWhatIsTrue() {
        UncertaintyAnalysis turned = UncertaintyAnalysis.of(index())
                .vary(Factors.anyWeights("q"))
                .vary(Factors.anyWeights("p"))
                .seed(5);
        SobolIndices indices = SensitivityAnalysis.of(turned).rows(2048).of(Outputs.scoreOf("uAA"));
        assertShares(indices, "any weights of p", 0.2, 0.2);
        assertShares(indices, "any weights of q", 0.8, 0.8);
    }

    private static Factor times(String node, double highest) {
        return Factors.parameter(
                "times " + node,
                1,
                highest,
                (made, by) -> made.withNode(node, leaf -> leaf.with(List.of(Transforms.multiply(by)))));
    }

    /** The score is (10 s + 20 t) / 4 with s uniform from 1 to 3 and t from 1 to 2.5: variances as (10 x 2)^2 and (20 x 1.5)^2, so 4/13 and 9/13. */
    @Test
    void soItIsWithParameters() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index())
                .vary(times("a", 3))
                .vary(times("c", 2.5))
                .seed(5);
        SobolIndices indices = SensitivityAnalysis.of(analysis).rows(512).of(Outputs.scoreOf("uAA"));
        assertShares(indices, "times a", 4 / 13.0, 4 / 13.0);
        assertShares(indices, "times c", 9 / 13.0, 9 / 13.0);
    }

    /** Two choices of two each: the exact analysis of variance of the four scores lies in the intervals. */
    @Test
    void choicesAreThoseOfTheFactorial() {
        List<Alternative> means = List.of(
                Alternative.asStated("arithmetic"),
                Factors.alternative("geometric", made -> made.withAggregation(Aggregations.GEOMETRIC_MEAN)));
        List<Alternative> scales = List.of(
                Alternative.asStated("none"),
                Factors.alternative(
                        "min-max",
                        made -> made.withNormalisation(Normalisations.minMax().within(1, 10))));
        List<Double> outputs = new ArrayList<>();
        CompositeIndex index = positive();
        for (Alternative mean : means) {
            for (Alternative scale : scales) {
                Methodology made = scale.change().apply(mean.change().apply(index.methodology()));
                CompositeIndex computed = made.compute(index.data());
                outputs.add(computed.scores("index").get(1));
            }
        }
        Factorial exact = Factorial.ofNumbers(List.of("mean", "scale"), List.of(2, 2), outputs);
        UncertaintyAnalysis analysis =
                UncertaintyAnalysis.of(index).vary(Factors.oneOf("mean", means)).vary(Factors.oneOf("scale", scales));
        SobolIndices indices = SensitivityAnalysis.of(analysis).rows(2048).of(Outputs.scoreOf("uAB"));
        for (String factor : List.of("mean", "scale")) {
            assertShares(
                    indices,
                    factor,
                    exact.firstOrder(factor).map(Rational::doubleValue).orElseThrow(),
                    exact.total(factor).map(Rational::doubleValue).orElseThrow());
        }
    }

    private static CompositeIndex positive() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("x", new double[] {1, 3, 9});
        columns.put("z", new double[] {8, 4, 1});
        return DrawnIndex.compute(Node.of("index", Node.indicator("x"), Node.indicator("z")), columns);
    }

    /** Every output is what the same runs say of themselves. */
    @Test
    void allOutputsAreOfTheSameRuns() {
        List<Output> outputs =
                List.of(Outputs.rankOf("uAA"), Outputs.scoreOf("uAA"), Outputs.isFirst("uAA"), Outputs.MEAN_SHIFT);
        SensitivityAnalysis analysis = SensitivityAnalysis.of(weights()).rows(256);
        List<SobolIndices> together = analysis.of(outputs);
        assertThat(together)
                .extracting(SobolIndices::output)
                .containsExactly("rank of uAA", "score of uAA", "uAA is first", "mean shift in rank");
        for (int i = 0; i < outputs.size(); i++) {
            assertThat(together.get(i)).isEqualTo(analysis.of(outputs.get(i)));
            assertThat(together.get(i)
                            .of("any weights of q")
                            .total()
                            .orElseThrow()
                            .value())
                    .isGreaterThan(0.3);
        }
        assertThat(analysis.ofMeanShift()).isEqualTo(together.get(3));
        assertThat(outputs.get(0)).hasToString("rank of uAA");
    }

    @Test
    void anyNumberOfThreadsGivesTheSameIndices() {
        SobolIndices one =
                SensitivityAnalysis.of(weights().threads(1)).rows(300).ofMeanShift();
        assertThat(SensitivityAnalysis.of(weights().threads(3)).rows(300).ofMeanShift())
                .isEqualTo(one);
        assertThat(SensitivityAnalysis.of(weights().seed(6)).rows(300).ofMeanShift())
                .isNotEqualTo(one);
    }

    @Test
    void otherEstimatorsMayBeChosen() {
        SobolIndices without = SensitivityAnalysis.of(weights())
                .rows(64)
                .by(SobolAnalysis.USUAL.withResamples(0))
                .of(Outputs.scoreOf("uAA"));
        assertThat(without.of("any weights of p").first().orElseThrow().interval())
                .isEmpty();
    }

    /** uAC is never first: an output that does not vary has no indices. */
    @Test
    void anOutputThatDoesNotVaryHasNone() {
        SobolIndices indices = SensitivityAnalysis.of(weights()).rows(64).of(Outputs.isFirst("uAC"));
        assertThat(indices.of("any weights of p").first()).isEmpty();
        assertThat(indices.sumOfFirst()).isEqualTo(Optional.empty());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> SensitivityAnalysis.of(weights()).rows(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 or more, not 1");
        assertThatThrownBy(() -> SensitivityAnalysis.of(weights()).rows(4).of(Outputs.rankOf("Nowhere")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Nowhere");
        assertThatThrownBy(() -> SensitivityAnalysis.of(weights())
                        .rows(4)
                        .of(Outputs.named("nothing", outcome -> OptionalDouble.empty())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("at least 2, not 0");
        WeightSet set = new WeightSet("one", Map.of("a", Rational.of(2)));
        UncertaintyAnalysis inTurn =
                UncertaintyAnalysis.of(index()).vary(Factors.weightSetsInTurn("sets", List.of(set)));
        assertThatThrownBy(() -> SensitivityAnalysis.of(inTurn).ofMeanShift())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The factor sets must take at least one coordinate, not 0");
    }
}
