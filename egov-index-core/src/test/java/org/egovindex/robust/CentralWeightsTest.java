package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import java.util.List;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.normalise.Normalisations;
import org.hipparchus.special.Erf;
import org.junit.jupiter.api.Test;

/** With which weights units come first. */
class CentralWeightsTest {
    private static final int RUNS = 10_000;
    private static final CompositeIndex THREE = SmallIndex.of(row(90, 40), row(60, 70), row(50, 80));

    /** A is first where a weighs more than half, C where it weighs less; the middles are 3/4 and 1/4. B is never alone. */
    @Test
    void centralWeightsAreTheMiddleOfThoseThatPutAUnitFirst() {
        CentralWeights central = UncertaintyAnalysis.of(THREE)
                .vary(Factors.anyWeights("index"))
                .runs(RUNS)
                .run()
                .centralWeights();
        assertThat(central.units()).extracting(CentralWeights.Central::unit).containsExactly("A", "C");
        CentralWeights.Central first = central.of("A").orElseThrow();
        assertThat(first.acceptability()).isCloseTo(0.5, within(fourErrors(0.5, RUNS)));
        // uniform from 0.5 to 1: deviation 0.5 / sqrt(12)
        assertThat(first.shares().get("a")).isCloseTo(0.75, within(4 * 0.5 / Math.sqrt(12 * 0.5 * RUNS)));
        assertThat(first.shares().get("a") + first.shares().get("b")).isCloseTo(1, within(1e-9));
        assertThat(first.shares()).containsOnlyKeys("a", "b");
        assertThat(first.confidence()).isEqualTo(1);
        assertThat(central.of("C").orElseThrow().shares().get("a"))
                .isCloseTo(0.25, within(4 * 0.5 / Math.sqrt(12 * 0.5 * RUNS)));
        assertThat(central.of("B")).isEmpty();
        assertThat(central.text())
                .contains("With which weights units come first")
                .contains("any weights of index");
        assertThat(central).hasToString(central.text());
    }

    /**
     * With noise in a, of deviations 3 and 4: under the weight w for a, A leads B by w (10 + 3 z - 4 z') - 10 (1 - w), so it is above with
     * probability Phi((20 w - 10) / (5 w)).
     */
    @Test
    void confidenceIsHowOftenAUnitIsFirstWithItsWeights() {
        CentralWeights central = UncertaintyAnalysis.of(SmallIndex.of(row(10, 0), row(0, 10)))
                .vary(Factors.anyWeights("index"))
                .vary(new AddedNoise(List.of(3.0, 4.0)))
                .runs(3_000)
                .run()
                .centralWeights();
        CentralWeights.Central first = central.of("A").orElseThrow();
        double weight = first.shares().get("a");
        double expected = (1 + Erf.erf((20 * weight - 10) / (5 * weight) / Math.sqrt(2))) / 2;
        assertThat(first.confidence()).isCloseTo(expected, within(fourErrors(expected, 2_000)));
        assertThat(first.confidence()).isBetween(0.5, 1.0);
    }

    /** Runs that fail do not count against a unit. */
    @Test
    void failedRunsAreLeftOutOfConfidence() {
        CentralWeights central = UncertaintyAnalysis.of(SmallIndex.of(row(3, 5), row(2, 0), row(1, 4)))
                .vary(Factors.weightsWithin(0.5))
                .vary(Factors.oneOf(
                        "mean",
                        Alternative.asStated("arithmetic"),
                        Factors.alternative("geometric", made -> made.withAggregation(Aggregations.GEOMETRIC_MEAN))))
                .runs(1_000)
                .run()
                .centralWeights();
        assertThat(central.units()).hasSize(1);
        assertThat(central.of("A").orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void theMiddleOfManyNodesIsGivenForEach() {
        CompositeIndex index = SmallSurvey.index(SmallSurvey.ofSixCities());
        CentralWeights central = UncertaintyAnalysis.of(index)
                .vary(Factors.anyWeights())
                .runs(500)
                .run()
                .centralWeights();
        CentralWeights.Central first =
                central.of(index.ranking().rows().get(0).unit().label()).orElseThrow();
        assertThat(first.shares().keySet()).contains("a", "b", "a0", "a1", "b0", "b1");
        assertThat(first.shares().get("a") + first.shares().get("b")).isCloseTo(1, within(1e-8));
        assertThat(first.shares().get("b0") + first.shares().get("b1")).isCloseTo(1, within(1e-8));
    }

    @Test
    void normalisationsMayVaryToo() {
        CentralWeights central = UncertaintyAnalysis.of(THREE)
                .vary(Factors.normalisations(Normalisations.NONE, Normalisations.minMax()))
                .vary(Factors.anyWeights("index"))
                .runs(1_000)
                .run()
                .centralWeights();
        // as they are A needs 1/2 of a; from 0 to 1 A is (1, 0), B (1/4, 3/4) and C (0, 1): again 1/2
        assertThat(central.units()).extracting(CentralWeights.Central::unit).containsExactly("A", "C");
    }
}
