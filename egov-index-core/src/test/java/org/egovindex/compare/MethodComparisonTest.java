package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.compare.SmallSurveys.row;
import static org.egovindex.compare.SmallSurveys.survey;
import static org.egovindex.compare.SmallSurveys.usual;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.model.Survey;
import org.egovindex.model.Unit;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.scoring.MissingMarksPolicies;
import org.egovindex.scoring.ScoringMethod;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.junit.jupiter.api.Test;

class MethodComparisonTest {
    private static final IndicatorTable DATA = table(Map.of(
            "x", IndicatorColumn.of(1, 4, 9, 16),
            "y", IndicatorColumn.of(9, 9, 4, 1)));

    private static IndicatorTable table(Map<String, IndicatorColumn> columns) {
        List<Unit> units = List.of(TableUnit.of("A"), TableUnit.of("B"), TableUnit.of("C"), TableUnit.of("D"));
        return IndicatorTable.of(units, new LinkedHashMap<>(columns));
    }

    private static Methodology plain() {
        return Methodology.of("plain", Node.of("index", Node.indicator("x"), Node.indicator("y")));
    }

    private static Rational points(CompositeIndex index, String unit) {
        return index.ranking().of(unit).score();
    }

    /** Weights 3 to 1 first, then the geometric mean: means of A are 5, (3 x 1 + 9) / 4 = 3 and (1 x 1 x 1 x 9)^(1/4) = sqrt(3). */
    @Test
    void everyChoiceHasItsStepAndTheStepsAddUp() {
        Methodology other = plain().withNode("x", node -> node.weighing(Rational.of(3)))
                .withAggregation(Aggregations.GEOMETRIC_MEAN);
        MethodComparison comparison = MethodComparison.of(plain().compute(DATA), other.compute(DATA));
        assertThat(comparison.steps())
                .extracting(MethodComparison.Step::choice)
                .containsExactly("weights", "aggregation");
        Shift weights = comparison.steps().get(0).effect().of("A");
        assertThat(weights.scoreChange()).contains(Rational.of(-2));
        assertThat(comparison
                        .steps()
                        .get(1)
                        .effect()
                        .of("A")
                        .after()
                        .score()
                        .orElseThrow()
                        .doubleValue())
                .isEqualTo(1.732050808);
        for (Shift shift : comparison.comparison().shifts()) {
            Rational places = Rational.ZERO;
            Rational score = Rational.ZERO;
            for (MethodComparison.Step step : comparison.steps()) {
                places =
                        places.plus(step.effect().of(shift.label()).rankChange().orElseThrow());
                score = score.plus(step.effect().of(shift.label()).scoreChange().orElseThrow());
            }
            assertThat(shift.rankChange()).contains(places);
            assertThat(shift.scoreChange()).contains(score);
        }
        assertThat(comparison.text()).contains("rank: weights").contains("in this order: weights, aggregation");
        assertThat(comparison.stepTable().text()).contains("in all");
        assertThat(comparison.explain("A").text())
                .contains("change of score: -3.2679  [5 to 1.7321]")
                .contains("weights: -2  [5 to 3]")
                .contains("aggregation: -1.2679  [3 to 1.7321]");
    }

    /** Every kind of choice changed at once: the last stop is the other methodology itself. */
    @Test
    void allKindsOfChoicesAreTakenOver() {
        Methodology other = plain().withMissing(MissingDataPolicies.ZERO)
                .withOutliers(OutlierTreatments.winsorise(1))
                .withNormalisation(Normalisations.minMax())
                .withNode("y", node -> node.weighing(Rational.of(2)))
                .withAggregation(Aggregations.MEDIAN)
                .withPublication(Publication.ranked(Rounding.halfUp(1)).withTies(TiesStrategy.DENSE));
        MethodComparison comparison = MethodComparison.of(plain().compute(DATA), other.compute(DATA));
        assertThat(comparison.steps())
                .extracting(MethodComparison.Step::choice)
                .containsExactly(
                        "missing data", "outliers", "normalisation", "weights", "aggregation", "rounding and ranks");
        CompositeIndex last = other.compute(DATA);
        assertThat(comparison.comparison().to().of("D").score()).contains(points(last, "D"));
        assertThat(comparison.comparison().notes()).anyMatch(note -> note.startsWith("the rules for ranks differ"));
    }

    @Test
    void theSameMethodChangesNothing() {
        MethodComparison same = MethodComparison.of(plain().compute(DATA), plain().compute(DATA));
        assertThat(same.steps()).isEmpty();
        assertThat(same.comparison().movers(10)).isEmpty();
        assertThat(same.stepTable().text()).contains("none");
    }

    @Test
    void otherTreesAreComparedButNotSplit() {
        Methodology flat = Methodology.of("flat", Node.of("index", Node.indicator("x")));
        MethodComparison comparison = MethodComparison.of(plain().compute(DATA), flat.compute(DATA));
        assertThat(comparison.steps()).isEmpty();
        assertThat(comparison.text()).contains("the trees have different nodes");
        assertThat(comparison.comparison().of("A").scoreChange()).contains(Rational.of(-4)); // 1 less 5
    }

    /** The geometric mean of 0 is refused, so that aggregation before normalisation would not do; the way back goes through it. */
    @Test
    void whereAStopCannotBeComputedThereAreNoSteps() {
        IndicatorTable zero = table(Map.of(
                "x", IndicatorColumn.of(-1, 4, 9, 16),
                "y", IndicatorColumn.of(9, 9, 4, 1)));
        Methodology geometric = plain().withNormalisation(Normalisations.goalposts(-20, 20))
                .withAggregation(Aggregations.GEOMETRIC_MEAN);
        MethodComparison comparison = MethodComparison.of(geometric.compute(zero), plain().compute(zero));
        assertThat(comparison.steps()).isEmpty();
        assertThat(comparison.text()).contains("cannot be split by choices");
        assertThat(comparison.comparison().shifts()).hasSize(4);
    }

    @Test
    void surveysDifferByMissingMarksThenByRanks() {
        Survey survey = survey("1", usual(), row("A", "X", "33333-"), row("B", "X", "333331"), row("C", "X", "333320"));
        ScoringMethod strict = ScoringMethods.of(survey.checklist()).withMissing(MissingMarksPolicies.ZERO);
        ScoringMethod prorating = strict.withMissing(MissingMarksPolicies.EXCLUDE);
        MethodComparison marks = MethodComparison.of(strict.compute(survey), prorating.compute(survey));
        assertThat(marks.steps()).extracting(MethodComparison.Step::choice).containsExactly("missing marks");
        assertThat(marks.comparison().of("A").rankChange()).contains(Rational.of(1)); // 75 of 90, then 90
        MethodComparison both = MethodComparison.of(
                strict.compute(survey),
                prorating.withTies(TiesStrategy.MODIFIED).compute(survey));
        assertThat(both.steps())
                .extracting(MethodComparison.Step::choice)
                .containsExactly("missing marks", "rounding and ranks");
        MethodComparison ranks = MethodComparison.of(
                strict.compute(survey), strict.withTies(TiesStrategy.DENSE).compute(survey));
        assertThat(ranks.steps()).extracting(MethodComparison.Step::choice).containsExactly("rounding and ranks");
    }

    /** Two waves of min-max scores: when the largest grows, all others fall without having changed. */
    @Test
    void scoresThatDependOnTheSampleAreSaidToBetweenWaves() {
        IndicatorTable later = table(Map.of("x", IndicatorColumn.of(1, 4, 9, 31), "y", IndicatorColumn.of(9, 9, 4, 1)));
        Methodology minMax = plain().withNormalisation(Normalisations.minMax());
        String said = "scores depend on who else is in the data: part of a change of score may be due to others";
        Standings before = Standings.of("1", minMax.compute(DATA));
        assertThat(Comparison.of(before, Standings.of("2", minMax.compute(later)))
                        .notes())
                .contains(said);
        assertThat(Comparison.of(Standings.of("1", plain().compute(DATA)), Standings.of("2", plain().compute(later)))
                        .notes())
                .doesNotContain(said);
        assertThat(MethodComparison.of(plain().compute(DATA), minMax.compute(DATA))
                        .comparison()
                        .notes())
                .doesNotContain(said)
                .contains("the methods differ, though both are called plain");
    }

    @Test
    void otherDataAreRefused() {
        IndicatorTable other = table(Map.of("x", IndicatorColumn.of(1, 1, 1, 1), "y", IndicatorColumn.of(1, 1, 1, 2)));
        assertThatThrownBy(() -> MethodComparison.of(plain().compute(DATA), plain().compute(other)))
                .hasMessageContaining("on the same data");
    }
}
