package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;

/** Runs without a result, units without a rank, and indices with hardly any units. */
class UncertaintyFailuresTest {
    private static final double GAP = Double.NaN;

    private static final Alternative GEOMETRIC =
            Factors.alternative("geometric", made -> made.withAggregation(Aggregations.GEOMETRIC_MEAN));
    private static final Alternative MIN_MAX =
            Factors.alternative("min-max", made -> made.withNormalisation(Normalisations.minMax()));

    /** B has a zero: under the geometric mean it has no score, so neither has the index. */
    @Test
    void runsWithoutAResultAreCountedWithTheirReason() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(SmallIndex.of(row(5, 9), row(0, 3), row(2, 2)))
                .vary(Factors.oneOf("mean", Alternative.asStated("arithmetic"), GEOMETRIC))
                .runs(1_000);
        UncertaintyResult result = analysis.run();
        List<Long> failed = new ArrayList<>();
        for (long run = 0; failed.size() < 5; run++) {
            RunRecord record = analysis.replay(run);
            assertThat(record.failure().isPresent())
                    .isEqualTo(record.drawn().get("mean").equals("geometric"));
            if (record.failure().isPresent()) {
                failed.add(run);
                assertThat(record.units()).allSatisfy(line -> {
                    assertThat(line.rank()).isEmpty();
                    assertThat(line.score()).isEmpty();
                });
                assertThat(record.text()).contains("no result: ");
            }
        }
        assertThat(result.failedRuns() / 1000.0).isCloseTo(0.5, within(fourErrors(0.5, 1_000)));
        String numbers = failed.toString().replace("[", "").replace("]", "");
        assertThat(result.text())
                .contains("1000 runs")
                .contains(result.failedRuns() + " runs gave no result, such as " + numbers + ": ")
                .contains("index");
        UnitUncertainty first = result.of("A");
        assertThat(first.rankedRuns()).isEqualTo(1_000 - result.failedRuns());
        assertThat(first.probabilityOfFirst()).isEqualTo(1);
        assertThat(result.pairwise().of("A", "C")).isEqualTo(1);
    }

    @Test
    void aConstantColumnCannotBeNormalisedByItsRange() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(5, 9), row(5, 3)))
                .vary(Factors.oneOf("normalisation", Alternative.asStated("none"), MIN_MAX))
                .runs(100)
                .run();
        assertThat(result.failedRuns()).isBetween(20L, 80L);
        assertThat(result.text()).contains("runs gave no result, such as ").contains(": a: ");
        // where the constant column has no weight, it does no harm
        UncertaintyResult without = UncertaintyAnalysis.of(SmallIndex.of(row(5, 9), row(5, 3)))
                .vary(Factors.oneOf("normalisation", MIN_MAX, Factors.alternative("the same", MIN_MAX.change())))
                .vary(Factors.leavingOut("a"))
                .runs(100)
                .run();
        assertThat(without.failedRuns()).isBetween(20L, 100L);
    }

    @Test
    void allRunsMayFail() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(0, 9), row(5, 3)))
                .vary(Factors.oneOf("mean", GEOMETRIC, Factors.alternative("again", GEOMETRIC.change())))
                .vary(Factors.weightsWithin(0.1))
                .runs(300)
                .run();
        assertThat(result.failedRuns()).isEqualTo(300);
        assertThat(result.of("A").rankedRuns()).isZero();
        assertThat(result.of("A").probabilityOfFirst()).isZero();
        assertThat(result.stability().meanShift()).isEmpty();
        assertThat(result.stability().meanTau()).isEmpty();
        assertThat(result.stability().shiftQuantile(0.5)).isEmpty();
        assertThat(result.stability().tauQuantile(0.5)).isEmpty();
        assertThat(result.stability().text()).contains("undefined");
        assertThat(result.acceptability().table().rows()).isEmpty();
        assertThat(result.pairwise().of("A", "B")).isZero();
        assertThat(result.centralWeights().units()).isEmpty();
        assertThat(result.centralWeights().of("A")).isEmpty();
        assertThat(result.text()).contains("300 runs gave no result, such as 0, 1, 2, 3, 4: ");
        assertThat(result.of("A").text()).contains("runs with a rank");
        assertThatThrownBy(() -> result.of("A").meanRank())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no rank of A in any run")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void oneFailedRunIsSpokenOfAsOne() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(0, 9), row(5, 3)))
                .vary(Factors.oneOf("mean", GEOMETRIC, Factors.alternative("again", GEOMETRIC.change())))
                .runs(1)
                .run();
        assertThat(result.text()).contains("1 run gave no result, such as 0: ");
    }

    @Test
    void anIndexWithoutUnitsHasAResultWithoutLines() {
        IndicatorTable empty = IndicatorTable.of(
                List.of(), Map.of("a", IndicatorColumn.of(new double[0]), "b", IndicatorColumn.of(new double[0])));
        UncertaintyResult result = UncertaintyAnalysis.of(
                        SmallIndex.methodology(2).compute(empty))
                .vary(Factors.anyWeights("index"))
                .runs(100)
                .run();
        assertThat(result.runs()).isEqualTo(100);
        assertThat(result.units()).isEmpty();
        assertThat(result.pairwise().table().rows()).isEmpty();
        assertThat(result.centralWeights().units()).isEmpty();
        assertThat(result.text()).contains("100 runs");
    }

    @Test
    void aSingleUnitIsAlwaysFirst() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(3, 4)))
                .vary(Factors.anyWeights("index"))
                .runs(1_000)
                .run();
        UnitUncertainty only = result.of("A");
        assertThat(only.probabilityOfFirst()).isEqualTo(1);
        assertThat(only.probabilityOfTop(1)).isEqualTo(1);
        assertThat(only.meanRankError()).isZero();
        assertThat(only.meanScore()).isCloseTo(3.5, within(0.04)); // uniform from 3 to 4
        assertThat(only.scoreQuantile(0.05)).isCloseTo(3.05, within(0.03));
        assertThat(only.scoreQuantile(0.95)).isCloseTo(3.95, within(0.03));
        assertThat(result.stability().meanTau()).isEmpty();
    }

    /** The whole index of one indicator: nothing to weigh, but data may vary. */
    @Test
    void aTreeMayBeASingleIndicator() {
        CompositeIndex index = Methodology.of("one", Node.indicator("a")).compute(SmallIndex.table(row(3), row(2)));
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(new AddedNoise(List.of(0.0, 2.0)))
                .runs(2_000)
                .run();
        double expected = 0.6915; // Phi(1 / 2)
        assertThat(result.of("A").probabilityOfFirst()).isCloseTo(expected, within(fourErrors(expected, 2_000)));
        assertThatThrownBy(() -> result.centralWeights())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no central weights");
    }

    /** C lacks b: it has a rank only where b has no weight, or is made up for. */
    @Test
    void aUnitWithAGapIsUnrankedInSomeRuns() {
        CompositeIndex index = SmallIndex.of(row(5, 9), row(4, 3), row(9, GAP));
        Factor policy = Factors.oneOf(
                "gaps",
                Factors.alternative("rejected", made -> made.withMissing(MissingDataPolicies.REJECT_UNIT)),
                Factors.alternative("others count", made -> made.withMissing(MissingDataPolicies.renormalise())));
        UncertaintyResult result =
                UncertaintyAnalysis.of(index).vary(policy).runs(1_000).run();
        UnitUncertainty gappy = result.of("C");
        assertThat(gappy.nominalRank()).isEmpty();
        assertThat(result.failedRuns()).isZero();
        assertThat(gappy.rankedRuns() / 1000.0).isCloseTo(0.5, within(fourErrors(0.5, 1_000)));
        assertThat(gappy.probabilityOfFirst()).isEqualTo(gappy.rankedRuns() / 1000.0); // 9 against 7 and 3.5
        assertThat(gappy.meanRank()).isEqualTo(1);
        assertThat(gappy.meanScore()).isEqualTo(9);
        assertThat(result.of("A").rankedRuns()).isEqualTo(1_000);
        assertThat(result.of("A").meanRank()).isCloseTo(1 + gappy.rankedRuns() / 1000.0, within(1e-12));
        assertThat(result.pairwise().of("C", "A")).isEqualTo(gappy.rankedRuns() / 1000.0);
        assertThat(result.pairwise().of("A", "C")).isZero();
        assertThat(gappy.text()).contains("C, rank none as stated");
        assertThat(result.units()).extracting(unit -> unit.unit().label()).containsExactly("A", "B", "C");
    }

    @Test
    void aUnitWithAGapIsUnrankedInAllRuns() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(5, 9), row(4, 10), row(9, GAP)))
                .vary(Factors.anyWeights("index"))
                .runs(500)
                .run();
        assertThat(result.of("C").rankedRuns()).isZero();
        assertThat(result.of("A").rankedRuns()).isEqualTo(500);
        assertThat(result.of("A").probabilityOfFirst() + result.of("B").probabilityOfFirst())
                .isCloseTo(1, within(1e-12));
        assertThat(result.text()).contains("C");
        assertThat(result.precision().rank()).isEqualTo(result.of("A").meanRankError());
    }

    /** An alternative may leave numbers as they are, a billion times those of the index: too far for its grid, and no fault. */
    @Test
    void scoresOfAnotherOrderOfMagnitudeAreCounted() {
        CompositeIndex index = SmallIndex.methodology(1)
                .withNormalisation(Normalisations.minMax())
                .compute(SmallIndex.table(row(1e12), row(5e11), row(-3e12)));
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(Factors.oneOf(
                        "normalisation",
                        Alternative.asStated("min-max"),
                        Factors.alternative("none", made -> made.withNormalisation(Normalisations.NONE))))
                .runs(200)
                .run();
        assertThat(result.failedRuns()).isZero();
        assertThat(result.of("A").probabilityOfFirst()).isEqualTo(1);
        assertThat(result.of("C").meanRank()).isEqualTo(3);
    }
}
