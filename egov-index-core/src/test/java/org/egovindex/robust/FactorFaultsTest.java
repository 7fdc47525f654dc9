package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.robust.SmallIndex.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.index.ScoreClass;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Survey;
import org.egovindex.number.Rational;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.weight.WeightDistributions;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;

/** Factors that make no sense, or do not fit the index, are refused at once: the message has the value, and advice. */
class FactorFaultsTest {
    private static final CompositeIndex INDEX = SmallIndex.of(row(1, 2), row(3, 4));
    private static final Survey SURVEY = SmallSurvey.ofSixCities();

    private static void assertRefused(ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words)
                .hasMessageContaining("\nMaybe ");
    }

    private static void assertUnfit(Factor factor, String... words) {
        assertRefused(() -> UncertaintyAnalysis.of(INDEX).vary(factor), words);
    }

    @Test
    void numbersOutOfTheirRange() {
        assertRefused(() -> Factors.weightsWithin(25), "above 0 and below 1, not 25.0", "25 % is 0.25");
        assertRefused(() -> Factors.weightsWithin(0), "not 0.0");
        assertRefused(() -> Factors.weightsWithin(Double.NaN), "not NaN");
        assertRefused(() -> Factors.markErrors(SURVEY, 1.5), "above 0 and at most 1, not 1.5");
        assertRefused(() -> Factors.markErrors(SURVEY, 0), "not 0.0");
        assertRefused(() -> Factors.measurementError(-1), "above 0 and finite, not -1.0");
        assertRefused(() -> Factors.measurementError(Double.POSITIVE_INFINITY), "not Infinity");
        assertRefused(() -> Factors.parameter("p", 2, 1, (made, value) -> made), "The parameter p", "2.0 and 1.0");
        assertRefused(() -> Factors.parameter("p", 2, 2, (made, value) -> made), "2.0 and 2.0");
        assertRefused(
                () -> Factors.parameter("p", 0, Double.POSITIVE_INFINITY, (made, value) -> made), "0.0 and Infinity");
        assertUnfit(Factors.weightsAround(0), "concentration", "not 0.0");
        assertRefused(() -> new Precision(0, 0.1), "above 0, not 0.0 and 0.1");
        assertRefused(() -> new Precision(0.1, Double.NaN), "not 0.1 and NaN");
    }

    @Test
    void numbersOfTheAnalysisOutOfTheirRange() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(INDEX);
        assertRefused(() -> analysis.runs(0), "from 1 to 2000000000, not 0");
        assertRefused(() -> analysis.runs(2_000_000_001), "not 2000000001");
        assertRefused(() -> analysis.runs(5).run().upTo(3_000_000_000L), "not 3000000000");
        assertRefused(() -> analysis.threads(0), "1 or more, not 0");
        assertRefused(() -> analysis.replay(-1), "not -1");
        UnitUncertainty unit = analysis.runs(10).run().of("A");
        assertRefused(() -> unit.rankQuantile(5), "from 0 to 1, not 5.0");
        assertRefused(() -> unit.scoreQuantile(-0.1), "not -0.1");
        assertRefused(() -> unit.rankQuantile(Double.NaN), "not NaN");
        assertThatThrownBy(() -> analysis.run().of("Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Z");
    }

    @Test
    void emptyLists() {
        assertRefused(() -> Factors.weightSets("experts", List.of()), "experts", "at least one set");
        assertRefused(() -> Factors.oneOf("mean"), "The factor mean", "two alternatives or more, not 0");
        assertRefused(() -> Factors.oneOf("mean", Alternative.asStated("as is")), "not 1");
        assertRefused(() -> Factors.leavingOut(), "At least one node");
    }

    @Test
    void namesThatStandTwice() {
        assertRefused(() -> Factors.leavingOut("a", "a"), "names a twice");
        assertRefused(() -> Factors.measurementError(0.1, "a", "a"), "names a twice");
        assertRefused(
                () -> Factors.oneOf("mean", Alternative.asStated("x"), Alternative.asStated("x")),
                "The factor mean names x twice");
        assertUnfit(Factors.weightsWithin(0.1, "index", "index"), "names index twice");
        assertRefused(
                () -> UncertaintyAnalysis.of(INDEX)
                        .vary(Factors.weightsWithin(0.1))
                        .vary(Factors.weightsWithin(0.1)),
                "Two factors are called weights within 10 %");
    }

    @Test
    void nodesThatAreNotThereOrHaveNothingToWeigh() {
        assertThatThrownBy(() -> UncertaintyAnalysis.of(INDEX).vary(Factors.weightsWithin(0.1, "indx")))
                .hasMessageContaining("There is no node indx");
        assertUnfit(Factors.anyWeights("a"), "must vary the weights of children, but a has none");
        assertUnfit(Factors.leavingOut("zz"), "There is no node zz");
        assertUnfit(Factors.leavingOut("index"), "The whole index cannot be left out: index");
        assertUnfit(
                Factors.weightSets("experts", List.of(new WeightSet("x", Map.of("zz", Rational.ONE)))),
                "There is no node zz");
        assertThatThrownBy(() -> UncertaintyAnalysis.of(INDEX).vary(Factors.measurementError(0.1, "zz")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zz");
        CompositeIndex narrow =
                Methodology.of("n", Node.of("index", Node.indicator("a"))).compute(SmallIndex.table(row(1), row(2)));
        assertRefused(
                () -> UncertaintyAnalysis.of(narrow).vary(Factors.weightsWithin(0.1)),
                "has no weights to vary: no node has two children");
        assertRefused(
                () -> UncertaintyAnalysis.of(narrow).vary(Factors.weightsWithin(0.1, "index")), "index has only one");
        assertRefused(
                () -> UncertaintyAnalysis.of(narrow).vary(Factors.leavingOut("a")),
                "The node a cannot be left out, for nothing else of index has a weight");
    }

    @Test
    void distributionsThatDoNotFit() {
        assertUnfit(
                Factors.weights("index", WeightDistributions.fixed(List.of(1.0, 1.0, 1.0))),
                "The shares of index must be 2, one for each child, not 3");
        Methodology turned = Methodology.of("t", Node.of("index", Node.indicator("b"), Node.indicator("a")));
        assertUnfit(
                Factors.weights(WeightSpace.of(turned).and("a 10%..30%")),
                "The children of index must be those of the weight space, [b, a], not [a, b]");
    }

    @Test
    void alternativesThatChangeMoreThanMethods() {
        Alternative same = Alternative.asStated("as stated");
        assertUnfit(
                Factors.oneOf(
                        "tree",
                        same,
                        Factors.alternative("b only", made -> made.withTree(Node.of("index", Node.indicator("b"))))),
                "The alternative b only of tree must keep the nodes");
        assertUnfit(
                Factors.oneOf(
                        "ties",
                        same,
                        Factors.alternative(
                                "dense", made -> made.withPublication(Publication.USUAL.withTies(TiesStrategy.DENSE)))),
                "The alternative dense of ties must leave rounding, ranks and classes as they are");
        assertUnfit(
                Factors.parameter(
                        "bound",
                        0,
                        1,
                        (made, from) -> made.withPublication(new Publication(
                                Optional.empty(),
                                Publication.USUAL.ranking(),
                                List.of(ScoreClass.from("high", BigDecimal.valueOf(from))),
                                List.of()))),
                "The parameter bound must leave rounding, ranks and classes");
        assertUnfit(
                Factors.parameter("tree", 0, 1, (made, value) -> made.withTree(Node.of("index", Node.indicator("b")))),
                "The parameter tree must keep the nodes");
        assertUnfit(
                Factors.parameter(
                        "weight",
                        1,
                        2,
                        (made, value) -> made.withWeights(
                                new WeightSet("x", Map.of("a", Rational.of(BigDecimal.valueOf(value + 1)))))),
                "The parameter weight must leave weights as they are");
    }

    @Test
    void surveysThatAreNotThoseOfTheTable() {
        assertUnfit(Factors.markErrors(SURVEY, 0.1), "no column of the survey's criteria", "SurveyTables.of");
        Survey first = SmallSurvey.of(SmallSurvey.FORM, new int[][] {{1, 0, 1, 1}});
        assertRefused(
                () -> UncertaintyAnalysis.of(SmallSurvey.index(SURVEY)).vary(Factors.oneEvaluator(first)),
                "The survey has no marks of " + SmallSurvey.label(1));
    }

    /** A factor that says how it draws. */
    private static Factor own(Perturbation perturbation, Alternative... alternatives) {
        return new Factor() {
            @Override
            public String id() {
                return "own";
            }

            @Override
            public List<Alternative> alternatives() {
                return List.of(alternatives);
            }

            @Override
            public Perturbation on(CompositeIndex index) {
                return perturbation;
            }
        };
    }

    @Test
    void whatAFactorOfOnesOwnMayNotDo() {
        Factor negative = own((draws, scenario) -> scenario.weigh(0, -1));
        assertRefused(
                () -> UncertaintyAnalysis.of(INDEX)
                        .vary(negative)
                        .runs(5_000)
                        .threads(2)
                        .run(),
                "The weight of a must be 0 or more, not -1.0");
        Factor beyond =
                own((draws, scenario) -> scenario.choose(2), Alternative.asStated("x"), Alternative.asStated("y"));
        assertRefused(
                () -> UncertaintyAnalysis.of(INDEX).vary(beyond).run(), "one of the factor's 2, counted from 0, not 2");
        Factor unsaid = own((draws, scenario) -> scenario.choose(0));
        assertRefused(() -> UncertaintyAnalysis.of(INDEX).vary(unsaid).run(), "one of the factor's 0");
        Factor fails = own((draws, scenario) -> {
            throw new AssertionError("defect");
        });
        assertThatThrownBy(() -> UncertaintyAnalysis.of(INDEX).vary(fails).run())
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("defect");
        assertRefused(() -> Scenario.place(List.of("a"), "b"), "There is no node b");
    }

    @Test
    void moreCombinationsThanCanBeNumbered() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(INDEX).runs(1);
        for (int i = 0; i < 63; i++) {
            analysis =
                    analysis.vary(Factors.oneOf("choice " + i, Alternative.asStated("x"), Alternative.asStated("y")));
        }
        UncertaintyAnalysis many = analysis;
        assertRefused(many::run, "2^62 combinations at most");
    }
}
