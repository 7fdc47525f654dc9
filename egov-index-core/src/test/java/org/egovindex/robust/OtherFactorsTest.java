package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.egovindex.OracleCases;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Survey;
import org.egovindex.number.Values;
import org.egovindex.table.SurveyTables;
import org.junit.jupiter.api.Test;

/** What the factors of methods and data draw, against closed forms at a fixed seed. */
class OtherFactorsTest {
    private static final int RUNS = 4_000;

    /** The columns of a run, as the factors left them. */
    private record ColumnSpy(String column, IntFunction<Map<Double, Integer>> counts) implements Factor {
        @Override
        public String id() {
            return "spy of " + column;
        }

        @Override
        public Perturbation on(CompositeIndex index) {
            return (draws, scenario) -> {
                Values values = scenario.column(column);
                for (int unit = 0; unit < values.size(); unit++) {
                    if (!values.isGap(unit)) {
                        counts.apply(unit).merge(values.get(unit), 1, Integer::sum);
                    }
                }
            };
        }
    }

    /** How often each number of a column came up in each unit. */
    private static List<Map<Double, Integer>> drawn(CompositeIndex index, String column, Factor factor) {
        List<Map<Double, Integer>> counts = new ArrayList<>();
        index.units().forEach(unit -> counts.add(new TreeMap<>()));
        UncertaintyAnalysis.of(index)
                .vary(factor)
                .vary(new ColumnSpy(column, counts::get))
                .runs(RUNS)
                .threads(1)
                .run();
        return counts;
    }

    private static void assertShare(Map<Double, Integer> counts, double number, double expected) {
        double share = counts.getOrDefault(number, 0) / (double) RUNS;
        assertThat(share).as("%s of %s", number, counts).isCloseTo(expected, within(fourErrors(expected, RUNS)));
    }

    @Test
    void alternativesAreDrawnAsOftenAsOneAnother() {
        Factor choice = Factors.oneOf(
                "mean",
                List.of(
                        Alternative.asStated("arithmetic"),
                        Factors.alternative("least", made -> made.withAggregation(Aggregations.MINIMUM)),
                        Factors.alternative("most", made -> made.withAggregation(Aggregations.MAXIMUM))));
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(SmallIndex.of(row(1, 9), row(4, 5)))
                .vary(choice)
                .runs(RUNS);
        // A has means 5, 1 and 9; B 4.5, 4 and 5: A is above unless the least counts
        assertThat(analysis.run().of("A").probabilityOfFirst()).isCloseTo(2 / 3.0, within(fourErrors(2 / 3.0, RUNS)));
        assertThat(analysis.replay(0).drawn()).containsOnlyKeys("mean");
        assertThat(choice.alternatives()).hasSize(3);
        assertThat(choice.alternatives().get(0)).hasToString("arithmetic");
        assertThat(choice.concern()).isEqualTo(Concern.METHODS);
        assertThat(choice.coordinates(analysis.index())).isEqualTo(1);
    }

    /** Column a as it is counts c times: scores of A are c, uniform from 2 to 6, against 3 of B. */
    @Test
    void aParameterIsUniformBetweenItsEnds() {
        CompositeIndex index = SmallIndex.methodology(1)
                .withAggregation(Aggregations.ARITHMETIC_MEAN)
                .compute(SmallIndex.table(row(4), row(3)));
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(index)
                .vary(Factors.parameter(
                        "power",
                        2,
                        6,
                        (made, power) -> made.withNode(
                                "a", node -> node.with(List.of(org.egovindex.treat.Transforms.multiply(power))))))
                .runs(RUNS);
        UnitUncertainty unit = analysis.run().of("A");
        assertThat(unit.meanScore()).isCloseTo(16, within(4 * 16 / Math.sqrt(12.0 * RUNS)));
        assertThat(unit.scoreQuantile(0.05)).isCloseTo(8 + 0.8, within(0.6));
        assertThat(unit.scoreQuantile(0.95)).isCloseTo(24 - 0.8, within(0.6));
        double drawn = Double.parseDouble(analysis.replay(3).drawn().get("power"));
        assertThat(drawn).isBetween(2.0, 6.0);
        assertThat(analysis.replay(3).units().get(0).score().orElseThrow()).isCloseTo(4 * drawn, within(1e-8));
    }

    @Test
    void errorsOfMeasurementAreInProportion() {
        CompositeIndex index = SmallIndex.of(row(100, 5), row(-10, 5), row(0, Double.NaN));
        List<Map<Double, Integer>> counts = drawn(index, "a", Factors.measurementError(0.1, "a"));
        double[] stated = {100, -10, 0};
        for (int unit = 0; unit < 3; unit++) {
            double mean = 0;
            double squares = 0;
            for (Map.Entry<Double, Integer> each : counts.get(unit).entrySet()) {
                mean += each.getKey() * each.getValue() / RUNS;
                squares += (each.getKey() - stated[unit]) * (each.getKey() - stated[unit]) * each.getValue() / RUNS;
            }
            double deviation = 0.1 * Math.abs(stated[unit]);
            assertThat(mean).isCloseTo(stated[unit], within(4 * deviation / Math.sqrt(RUNS) + 1e-12));
            assertThat(Math.sqrt(squares)).isCloseTo(deviation, within(0.05 * deviation + 1e-12));
        }
        assertThat(drawn(index, "b", Factors.measurementError(0.1, "a")).get(0)).containsOnlyKeys(5.0);
        Map<Double, Integer> all =
                drawn(index, "b", Factors.measurementError(0.1)).get(0);
        assertThat(all).hasSizeGreaterThan(RUNS / 2);
        assertThat(drawn(index, "b", Factors.measurementError(0.1)).get(2)).isEmpty(); // a gap stays a gap
        assertThat(Factors.measurementError(0.1).id()).isEqualTo("error of 10 % in all columns");
    }

    @Test
    void aReplayedRunSaysHowManyNumbersWereOthers() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(
                        SmallIndex.of(row(100, 5), row(-10, 5), row(0, Double.NaN)))
                .vary(Factors.measurementError(0.1, "a"));
        RunRecord record = analysis.replay(5);
        assertThat(record.changedNumbers()).isEqualTo(2); // 0 stays 0
        assertThat(record.text()).contains("2 numbers of the table were others").contains("Run 5");
        assertThat(record.data().column("b")).isEqualTo(analysis.index().data().column("b"));
        assertThat(record).hasToString(record.text());
    }

    /**
     * One sheet, four answers, wrong with probability 0.2: from the middle up and down with 0.1 each; from an end inwards with 0.2. Marks of two
     * sheets are averaged.
     */
    @Test
    void aWrongMarkIsOneAnswerOffAndNeverOutsideItsScale() {
        Survey survey = SmallSurvey.of(SmallSurvey.FORM, new int[][] {{1, 0, 4, 0}}, new int[][] {
            {3, 1, 0, 2}, {3, 1, 0, SmallSurvey.NONE}
        });
        CompositeIndex index = SmallSurvey.index(survey);
        Factor errors = Factors.markErrors(survey, 0.2);
        Map<Double, Integer> middle = drawn(index, "a0", errors).get(0);
        assertThat(middle).containsOnlyKeys(0.0, 1.0, 2.0);
        assertShare(middle, 0, 0.1);
        assertShare(middle, 1, 0.8);
        assertShare(middle, 2, 0.1);
        Map<Double, Integer> two = drawn(index, "a0", errors).get(1);
        assertThat(two).containsOnlyKeys(2.0, 2.5, 3.0);
        assertShare(two, 3, 0.64);
        assertShare(two, 2.5, 0.32);
        assertShare(two, 2, 0.04);
        Map<Double, Integer> yesOrNo = drawn(index, "a1", errors).get(0);
        assertThat(yesOrNo).containsOnlyKeys(0.0, 1.0);
        assertShare(yesOrNo, 1, 0.2);
        Map<Double, Integer> top = drawn(index, "b0", errors).get(0);
        assertThat(top).containsOnlyKeys(3.0, 4.0);
        assertShare(top, 3, 0.2);
        assertThat(drawn(index, "b1", errors).get(1)).containsOnlyKeys(1.0, 2.0, 3.0); // the sheet that has a mark
        assertThat(errors.id()).isEqualTo("marks wrong with probability 20 %");
    }

    /** Marks 2, 3 and 4 drawn anew: all 27 resamples, of which 7 have the mean 3. */
    @Test
    void resampledEvaluatorsHaveTheDistributionOfAllResamples() throws IOException {
        JsonNode expected = OracleCases.read("oracles/25_uncertainty.json", "bootstrap_resample_of_evaluators")
                .get("expected")
                .get("all 27 resamples: distribution of mean");
        Survey survey = SmallSurvey.of(SmallSurvey.oneCriterion(), new int[][] {{2}, {3}, {4}});
        Map<Double, Integer> counts = drawn(SmallSurvey.index(survey), "a0", Factors.resampledEvaluators(survey))
                .get(0);
        Map<Double, Integer> exact = new HashMap<>();
        expected.properties().forEach(mean -> {
            String[] parts = mean.getKey().split("/");
            double value = Double.parseDouble(parts[0]) / (parts.length == 1 ? 1 : Double.parseDouble(parts[1]));
            exact.put(value, mean.getValue().asInt());
        });
        assertThat(counts.keySet()).isEqualTo(exact.keySet());
        exact.forEach((mean, of27) -> assertShare(counts, mean, of27 / 27.0));
    }

    @Test
    void oneEvaluatorIsDrawnForEachCity() {
        Survey survey =
                SmallSurvey.of(SmallSurvey.oneCriterion(), new int[][] {{2}, {3}, {4}}, new int[][] {{1}}, new int[][] {
                    {0}, {SmallSurvey.NONE}
                });
        List<Map<Double, Integer>> counts = drawn(SmallSurvey.index(survey), "a0", Factors.oneEvaluator(survey));
        for (double mark : new double[] {2, 3, 4}) {
            assertShare(counts.get(0), mark, 1 / 3.0);
        }
        assertThat(counts.get(1)).containsOnlyKeys(1.0);
        assertThat(counts.get(2)).containsOnlyKeys(0.0); // who gave no mark leaves the mean of all
        assertThat(Factors.oneEvaluator(survey).concern()).isEqualTo(Concern.DATA);
    }

    /** A table of some of the cities, with some of the columns, is enough. */
    @Test
    void aPartOfASurveyIsEnough() {
        Survey survey = SmallSurvey.ofSixCities();
        CompositeIndex index = Methodology.of("part", Node.of("index", Node.indicator("a0"), Node.indicator("b0")))
                .compute(SurveyTables.of(survey)
                        .only(SurveyTables.of(survey).units().subList(1, 4)));
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(Factors.resampledEvaluators(survey))
                .runs(200)
                .run();
        assertThat(result.of(SmallSurvey.label(2)).rankedRuns()).isEqualTo(200);
        assertThatCentralWeightsAreNone(result);
    }

    private static void assertThatCentralWeightsAreNone(UncertaintyResult result) {
        org.assertj.core.api.Assertions.assertThatThrownBy(result::centralWeights)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\nMaybe vary weights");
    }
}
