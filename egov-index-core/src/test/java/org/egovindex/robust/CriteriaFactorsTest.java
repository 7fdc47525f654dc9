package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;

/** Which criteria are asked: left out or drawn anew, against closed forms at a fixed seed; columns a, b and c are weighed 2, 3 and 5. */
class CriteriaFactorsTest {
    private static final int RUNS = 4_000;
    private static final CompositeIndex INDEX = SmallIndex.methodology(3)
            .withWeights(set("stated", 2, 3, 5))
            .compute(SmallIndex.table(row(1, 2, 3), row(3, 1, 2)));

    private static WeightSet set(String id, int... weights) {
        Map<String, Rational> all = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            all.put(SmallIndex.column(i), Rational.of(weights[i]));
        }
        return new WeightSet(id, all);
    }

    private static List<List<Double>> drawn(Factor... factors) {
        return WeightSpy.weights(INDEX, RUNS, factors);
    }

    private static double share(List<List<Double>> drawn, List<Double> weights) {
        return drawn.stream().filter(weights::equals).count() / (double) drawn.size();
    }

    @Test
    void oneOfSeveralNodesIsLeftOutOrNone() {
        List<List<Double>> drawn = drawn(Factors.leavingOut("a", "c"));
        for (List<Double> weights :
                List.of(List.of(2.0, 3.0, 5.0, 1.0), List.of(0.0, 3.0, 5.0, 1.0), List.of(2.0, 3.0, 0.0, 1.0))) {
            assertThat(share(drawn, weights)).isCloseTo(1 / 3.0, within(fourErrors(1 / 3.0, RUNS)));
        }
    }

    /** Three of three with repetition: (3, 0, 0) in 1 of 27 draws, (1, 1, 1) in 6; times the stated weights. */
    @Test
    void aBootstrapOfCriteriaIsMultinomial() {
        List<List<Double>> drawn = drawn(Factors.bootstrapOf("index"));
        assertThat(share(drawn, List.of(6.0, 0.0, 0.0, 1.0))).isCloseTo(1 / 27.0, within(fourErrors(1 / 27.0, RUNS)));
        assertThat(share(drawn, List.of(2.0, 3.0, 5.0, 1.0))).isCloseTo(6 / 27.0, within(fourErrors(6 / 27.0, RUNS)));
        assertThat(share(drawn, List.of(4.0, 0.0, 5.0, 1.0))).isCloseTo(3 / 27.0, within(fourErrors(3 / 27.0, RUNS)));
        assertThat(drawn)
                .allSatisfy(weights -> assertThat(weights.get(0) / 2 + weights.get(1) / 3 + weights.get(2) / 5)
                        .isCloseTo(3, within(1e-12)));
        assertThat(Factors.bootstrapOf("index").coordinates(INDEX)).isEqualTo(3);
        assertThat(Factors.bootstrapOf().id()).isEqualTo("bootstrap of criteria");
    }

    /** Only b and c are asked: four draws of two, and never a weight for a. */
    @Test
    void whatHasNoWeightTakesNoPartInABootstrap() {
        CompositeIndex index = SmallIndex.methodology(3)
                .withWeights(set("stated", 0, 1, 1))
                .compute(SmallIndex.table(row(1, 2, 3), row(3, 1, 2)));
        List<List<Double>> drawn = WeightSpy.weights(index, 1_000, Factors.bootstrapOf("index"));
        assertThat(drawn).allSatisfy(weights -> {
            assertThat(weights.get(0)).isZero();
            assertThat(weights.get(1) + weights.get(2)).isEqualTo(2);
        });
    }

    /** All that was drawn is left out: there is nothing to make an index of, and the run says so. */
    @Test
    void aRunThatLeavesNoWeightFailsAndCanBeReplayed() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(SmallIndex.of(row(1, 2), row(3, 1)))
                .vary(Factors.bootstrapOf("index"))
                .vary(Factors.leavingOut("a", "b"))
                .runs(2_000);
        UncertaintyResult result = analysis.run();
        double expected = 2 / 4.0 / 3; // (2, 0) and a left out, or (0, 2) and b
        assertThat(result.failedRuns() / 2_000.0).isCloseTo(expected, within(fourErrors(expected, 2_000)));
        long run = 0;
        while (analysis.replay(run).failure().isEmpty()) {
            run++;
        }
        assertThat(analysis.replay(run).text()).contains("no result: index");
        assertThat(analysis.replay(run).methodology()).isNotNull();
    }
}
