package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Reweighting;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.weight.WeightDistributions;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;

/** What the factors of weights draw, against closed forms at a fixed seed; columns a, b and c are weighed 2, 3 and 5. */
class WeightFactorsTest {
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

    private static double mean(List<List<Double>> drawn, int place) {
        return drawn.stream().mapToDouble(weights -> weights.get(place)).sum() / drawn.size();
    }

    private static double share(List<List<Double>> drawn, List<Double> weights) {
        return drawn.stream().filter(weights::equals).count() / (double) drawn.size();
    }

    /** Uniform from 3 to 5 times 1 - 0.25: mean as stated, deviation 0.25 / sqrt(3) of the weight. */
    @Test
    void noiseKeepsEveryWeightWithinItsBounds() {
        List<List<Double>> drawn = drawn(Factors.weightsWithin(0.25));
        double[] stated = {2, 3, 5};
        for (int i = 0; i < 3; i++) {
            double weight = stated[i];
            int place = i;
            assertThat(drawn)
                    .allSatisfy(weights -> assertThat(weights.get(place)).isBetween(0.75 * weight, 1.25 * weight));
            assertThat(mean(drawn, i)).isCloseTo(weight, within(4 * weight * 0.25 / Math.sqrt(3.0 * RUNS)));
        }
        assertThat(drawn).allSatisfy(weights -> assertThat(weights.get(3)).isEqualTo(1)); // the index itself
        assertThat(drawn.get(0)).isNotEqualTo(drawn.get(1));
    }

    @Test
    void noiseOfOneParentLeavesTheOthersAlone() {
        assertThat(drawn(Factors.weightsWithin(0.25, "index"))).hasSize(RUNS);
        assertThat(Factors.weightsWithin(0.25, "index").id()).isEqualTo("weights within 25 % of index");
        assertThat(Factors.weightsWithin(0.125).id()).isEqualTo("weights within 12.5 %");
        assertThat(Factors.weightsWithin(0.25).coordinates(INDEX)).isEqualTo(3);
    }

    /** Dirichlet with shapes 2, 3 and 5: means 0.2, 0.3, 0.5; the variance of the first is 0.2 x 0.8 / 11. Weights keep their sum of 10. */
    @Test
    void sharesAroundThoseStatedHaveThemAsMeans() {
        List<List<Double>> drawn = drawn(Factors.weightsAround(10, "index"));
        double deviation = Math.sqrt(0.2 * 0.8 / 11);
        assertThat(mean(drawn, 0) / 10).isCloseTo(0.2, within(4 * deviation / Math.sqrt(RUNS)));
        assertThat(drawn)
                .allSatisfy(weights -> assertThat(weights.get(0) + weights.get(1) + weights.get(2))
                        .isCloseTo(10, within(1e-12)));
        double squares = drawn.stream()
                .mapToDouble(weights -> (weights.get(0) / 10 - 0.2) * (weights.get(0) / 10 - 0.2))
                .sum();
        assertThat(squares / RUNS).isCloseTo(0.16 / 11, within(0.0016));
        assertThat(Factors.weightsAround(10).id()).isEqualTo("weights around those stated, concentration 10");
    }

    /** The mean share of the simplex is a third, whatever is stated; a share is below 1/2 with probability 3/4. */
    @Test
    void anyWeightsAreUniformOnTheSimplex() {
        List<List<Double>> drawn = drawn(Factors.anyWeights("index"));
        for (int i = 0; i < 3; i++) {
            int place = i;
            assertThat(mean(drawn, i) / 10).isCloseTo(1 / 3.0, within(4 * Math.sqrt(1 / 18.0 / RUNS)));
            double below =
                    drawn.stream().filter(weights -> weights.get(place) < 5).count() / (double) RUNS;
            assertThat(below).isCloseTo(0.75, within(fourErrors(0.75, RUNS)));
        }
        assertThat(Factors.anyWeights().id()).isEqualTo("any weights");
    }

    /** Under a sum the sizes of weights count: the scores of a unit of ones stay 10. */
    @Test
    void drawnSharesKeepTheSumOfTheWeights() {
        CompositeIndex sum = INDEX.methodology()
                .withAggregation(Aggregations.SUM)
                .compute(SmallIndex.table(row(1, 1, 1), row(3, 1, 2)));
        UncertaintyResult result = UncertaintyAnalysis.of(sum)
                .vary(Factors.anyWeights("index"))
                .runs(300)
                .run();
        assertThat(result.of("A").meanScore()).isCloseTo(10, within(1e-9));
        assertThat(result.of("B").meanScore()).isCloseTo(20, within(1.0)); // 10 (3 + 1 + 2) / 3
        assertThat(result.centralWeights().of("B").orElseThrow().confidence()).isEqualTo(1);
    }

    @Test
    void weightsOfASpaceLieInIt() {
        WeightSpace space =
                WeightSpace.of(INDEX.methodology()).and("a 10%..30%").and("b 20%..40%");
        List<List<Double>> drawn = drawn(Factors.weights(space));
        assertThat(drawn).allSatisfy(weights -> {
            assertThat(weights.get(0)).isBetween(1 - 1e-9, 3 + 1e-9);
            assertThat(weights.get(1)).isBetween(2 - 1e-9, 4 + 1e-9);
        });
        // uniform on a rectangle of shares of a and b: means 0.2 and 0.3
        assertThat(mean(drawn, 0)).isCloseTo(2, within(4 * 2 / Math.sqrt(12.0 * RUNS)));
        assertThat(mean(drawn, 1)).isCloseTo(3, within(4 * 2 / Math.sqrt(12.0 * RUNS)));
        assertThat(Factors.weights(space).id()).startsWith("weights: ").contains("a ");
    }

    @Test
    void aDistributionOfOnesOwnIsDrawn() {
        Factor fixed = Factors.weights("index", WeightDistributions.fixed(List.of(1.0, 1.0, 2.0)));
        assertThat(share(drawn(fixed), List.of(2.5, 2.5, 5.0, 1.0))).isEqualTo(1);
        assertThat(fixed.coordinates(INDEX)).isEqualTo(1); // it draws nothing, but is a factor
        assertThat(Factors.anyWeights("index").coordinates(INDEX)).isEqualTo(3);
    }

    @Test
    void setsAreDrawnAsOftenAsOneAnother() {
        Factor sets = Factors.weightSets("experts", List.of(set("x", 1, 1, 1), set("y", 4), set("z", 2, 3, 5)));
        List<List<Double>> drawn = drawn(sets);
        for (List<Double> weights :
                List.of(List.of(1.0, 1.0, 1.0, 1.0), List.of(4.0, 3.0, 5.0, 1.0), List.of(2.0, 3.0, 5.0, 1.0))) {
            assertThat(share(drawn, weights)).isCloseTo(1 / 3.0, within(fourErrors(1 / 3.0, RUNS)));
        }
        assertThat(sets.coordinates(INDEX)).isEqualTo(1);
    }

    @Test
    void setsInTurnFollowTheNumbersOfRuns() {
        Factor sets = Factors.weightSetsInTurn("experts", List.of(set("x", 1, 1, 1), set("y", 4, 4, 4)));
        List<List<Double>> drawn = drawn(sets);
        for (int run = 0; run < 10; run++) {
            assertThat(drawn.get(run).get(0)).isEqualTo(run % 2 == 0 ? 1 : 4);
        }
    }

    /** A set that states what is stated holds all the same against what factors before it drew. */
    @Test
    void aSetReplacesWhatWasDrawnBefore() {
        List<List<Double>> drawn =
                drawn(Factors.anyWeights("index"), Factors.weightSets("one", List.of(set("as stated", 2, 3, 5))));
        assertThat(share(drawn, List.of(2.0, 3.0, 5.0, 1.0))).isEqualTo(1);
    }

    @Test
    void noiseIsOfTheSetThatWasDrawn() {
        List<List<Double>> drawn = drawn(
                Factors.weightSets("experts", List.of(set("small", 1, 1, 1), set("large", 100, 100, 100))),
                Factors.weightsWithin(0.25));
        assertThat(drawn).allSatisfy(weights -> {
            double base = weights.get(0) < 10 ? 1 : 100;
            for (int i = 0; i < 3; i++) {
                assertThat(weights.get(i)).isBetween(0.75 * base, 1.25 * base);
            }
        });
        assertThat(drawn.stream().filter(weights -> weights.get(0) < 10).count() / (double) RUNS)
                .isCloseTo(0.5, within(fourErrors(0.5, RUNS)));
    }

    @Test
    void noiseIsOfTheWeightsOfTheChosenAlternative() {
        List<List<Double>> drawn = drawn(
                Factors.oneOf(
                        "weights",
                        Alternative.asStated("stated"),
                        Factors.alternative("equal", made -> made.withWeights(Methodology.EQUAL))),
                Factors.weightsWithin(0.1));
        assertThat(drawn).allSatisfy(weights -> {
            boolean equal = weights.get(2) < 2;
            assertThat(weights.get(0)).isBetween(equal ? 0.9 : 1.8, equal ? 1.1 : 2.2);
            assertThat(weights.get(1)).isBetween(equal ? 0.9 : 2.7, equal ? 1.1 : 3.3);
        });
        assertThat(drawn.stream().filter(weights -> weights.get(2) < 2).count() / (double) RUNS)
                .isCloseTo(0.5, within(fourErrors(0.5, RUNS)));
    }

    /** One of one's own turns the weights of a and c about, in the odd runs. */
    private record Turned() implements Factor {
        @Override
        public String id() {
            return "a for c";
        }

        @Override
        public Perturbation on(CompositeIndex index) {
            List<String> nodes = Reweighting.nodes(index.methodology());
            int a = Scenario.place(nodes, "a");
            int c = Scenario.place(nodes, "c");
            return (draws, scenario) -> {
                assertThat(scenario.nodes()).isEqualTo(nodes);
                if (scenario.run() % 2 == 1) {
                    double kept = scenario.weight(a);
                    scenario.weigh(a, scenario.weight(c));
                    scenario.weigh(c, kept);
                }
            };
        }
    }

    @Test
    void aFactorOfOnesOwnMayWeigh() {
        List<List<Double>> drawn = drawn(new Turned());
        assertThat(drawn.get(0)).containsExactly(2.0, 3.0, 5.0, 1.0);
        assertThat(drawn.get(1)).containsExactly(5.0, 3.0, 2.0, 1.0);
        assertThat(new Turned().concern()).isEqualTo(Concern.ANYTHING);
        assertThat(new Turned().alternatives()).isEmpty();
        assertThat(new Turned().coordinates(INDEX)).isEqualTo(1);
    }
}
