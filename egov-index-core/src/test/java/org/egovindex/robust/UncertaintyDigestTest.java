package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Survey;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.weight.WeightDistributions;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same runs give the same counts to the last bit, whoever does them. */
class UncertaintyDigestTest {
    private static final Survey SURVEY = SmallSurvey.ofSixCities();

    /** Every kind of factor at once. */
    private static UncertaintyAnalysis everything() {
        CompositeIndex index = SmallSurvey.index(SURVEY);
        Methodology methodology = index.methodology();
        return UncertaintyAnalysis.of(index)
                .vary(Factors.oneOf(
                        "mean",
                        Alternative.asStated("as stated"),
                        Factors.alternative("power", made -> made.withAggregation(Aggregations.powerMean(2))),
                        Factors.alternative("geometric", made -> made.withAggregation(Aggregations.GEOMETRIC_MEAN))))
                .vary(Factors.parameter(
                        "top",
                        4,
                        5,
                        (made, top) -> made.withNode("b0", node -> node.with(Normalisations.goalposts(0, top)))))
                .vary(Factors.markErrors(SURVEY, 0.1))
                .vary(Factors.measurementError(0.05, "a0", "b1"))
                .vary(Factors.weightSets("experts", sets()))
                .vary(Factors.weightSetsInTurn("experts in turn", List.of(sets().get(1))))
                .vary(Factors.weights("b", WeightDistributions.fixed(List.of(1.0, 3.0))))
                .vary(Factors.weightsAround(20, "a"))
                .vary(Factors.weights(WeightSpace.of(methodology).and("a 30%..60%")))
                .vary(Factors.weightsWithin(0.25))
                .vary(Factors.leavingOut("a0", "b1"))
                .vary(Factors.bootstrapOf(methodology.tree().id()))
                .runs(700)
                .seed(2009)
                .threads(2);
    }

    private static List<WeightSet> sets() {
        return List.of(set("one", 1, 2), set("two", 3, 1), new WeightSet("three", Map.of("a1", Rational.of(4))));
    }

    private static WeightSet set(String id, int first, int second) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        weights.put("a0", Rational.of(first));
        weights.put("a1", Rational.of(second));
        return new WeightSet(id, weights);
    }

    private static UncertaintyAnalysis weightsOnly() {
        return UncertaintyAnalysis.of(SmallSurvey.index(SURVEY))
                .vary(Factors.anyWeights())
                .vary(Factors.bootstrapOf("b"))
                .seed(7)
                .threads(2);
    }

    /** Known answers: a change of these is a change of what a seed stands for, and is to be told to users. */
    @Test
    void onAnyJdkTheCountsAreThese() {
        CompositeIndex index = SmallSurvey.index(SURVEY);
        UncertaintyAnalysis resampled = UncertaintyAnalysis.of(index)
                .vary(Factors.resampledEvaluators(SURVEY))
                .runs(500);
        UncertaintyAnalysis one =
                UncertaintyAnalysis.of(index).vary(Factors.oneEvaluator(SURVEY)).runs(500);
        UncertaintyResult all = everything().run();
        assertThat(List.of(
                        all.digest(),
                        weightsOnly().runs(3_000).run().digest(),
                        resampled.run().digest(),
                        one.run().digest()))
                .containsExactly(
                        "49c0d8454a0062d3f74b65fca18be29898808770dc0c0290c0faada2bffdeac5",
                        "f3440afc42f98c82751d22f446f61da7f01f6fa5d00a9f9ee3dc81b7f4ab75d0",
                        "cc1edadc0e53c9d26b7abbeba08e74395033715090e57f337665a9f866df0bc0",
                        "fce3185992afc812cbfd2635bce226b93666936c75832cd609d3c365d833e105");
        assertThat(all.failedRuns()).isBetween(1L, 500L); // zeros under a geometric mean
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 16})
    void anyNumberOfThreadsGivesTheSameCounts(int threads) {
        assertThat(weightsOnly().runs(20_000).threads(threads).run().digest())
                .isEqualTo(weightsOnly().runs(20_000).threads(2).run().digest());
        assertThat(everything().threads(threads).run().digest())
                .isEqualTo(everything().run().digest());
    }

    @Test
    void piecesGiveTheSameCountsAsOneGo() {
        UncertaintyResult whole = weightsOnly().runs(20_000).run();
        UncertaintyResult pieces = weightsOnly().runs(1).run();
        for (long runs : new long[] {2, 300, 300, 1_025, 16_384, 16_383, 19_999, 20_000}) {
            UncertaintyResult more = pieces.upTo(runs);
            assertThat(more.runs()).isEqualTo(Math.max(pieces.runs(), runs));
            pieces = more;
        }
        assertThat(pieces.digest()).isEqualTo(whole.digest());
        assertThat(pieces.text()).isEqualTo(whole.text());
    }

    /** So do those of a result that was itself gone on from: nothing is shared. */
    @Test
    void theFirstRunsOfMoreAreThoseOfFewer() {
        UncertaintyResult some = weightsOnly().runs(500).run();
        String digest = some.digest();
        UncertaintyResult more = some.upTo(5_000);
        assertThat(some.digest())
                .isEqualTo(digest)
                .isEqualTo(weightsOnly().runs(500).run().digest());
        assertThat(more.digest()).isNotEqualTo(digest);
        assertThat(some.runs()).isEqualTo(500);
    }

    /** More combinations of methods than are kept: some are made again, with the same result as if there were no choice. */
    @Test
    void moreCombinationsThanAreKept() {
        UncertaintyAnalysis choices = weightsOnly().runs(6_000);
        for (int i = 0; i < 14; i++) {
            choices = choices.vary(Factors.oneOf("choice " + i, Alternative.asStated("x"), Alternative.asStated("y")));
        }
        assertThat(choices.threads(1).run().digest())
                .isEqualTo(choices.run().digest())
                .isEqualTo(weightsOnly().runs(6_000).run().digest());
    }

    @Test
    void anotherSeedGivesOtherRuns() {
        assertThat(weightsOnly().runs(500).seed(8).run().digest())
                .isNotEqualTo(weightsOnly().runs(500).run().digest());
        assertThat(weightsOnly().seed(8).seed()).isEqualTo(8);
    }

    @Test
    void notesSayHowToHaveItAgain() {
        assertThat(weightsOnly().runs(10).run().text())
                .contains("10 runs")
                .contains("varied: any weights; bootstrap of criteria of b")
                .contains("seed 7, generator philox4x32-10/1");
    }
}
