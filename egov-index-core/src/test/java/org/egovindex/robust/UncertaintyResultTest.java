package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.number.Values;
import org.egovindex.publish.Format;
import org.egovindex.rank.Rank;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.junit.jupiter.api.Test;

/** What a result shows, on runs that can be worked out by hand: shares of a of 1, 3/4, 1/2 and 1/4 in turn. */
class UncertaintyResultTest {
    private static final CompositeIndex INDEX = SmallIndex.of(row(8, 0), row(0, 6), row(3, 3));

    private static UncertaintyAnalysis fourRuns() {
        List<WeightSet> sets = new ArrayList<>();
        for (int a = 4; a > 0; a--) {
            Map<String, Rational> weights = new LinkedHashMap<>();
            weights.put("a", Rational.of(a));
            weights.put("b", Rational.of(4 - a));
            sets.add(new WeightSet("a weighs " + a, weights));
        }
        return UncertaintyAnalysis.of(INDEX)
                .vary(Factors.weightSetsInTurn("in turn", sets))
                .runs(4);
    }

    /**
     * Scores of A 8, 6, 4, 2; of B 0, 1.5, 3, 4.5; of C always 3. Ranks of A 1, 1, 1, 3; of B 3, 3, 2, 1; of C 2, 2, 2, 2, as B and C tie in
     * the third run.
     */
    @Test
    void everyFigureOfFourRuns() {
        UncertaintyResult result = fourRuns().run();
        UnitUncertainty a = result.of("A");
        assertThat(a.nominalRank()).contains(Rank.of(1));
        assertThat(a.meanRank()).isEqualTo(1.5);
        assertThat(a.meanRankError()).isCloseTo(0.5, within(1e-12)); // deviation 1, of four runs
        assertThat(a.rankQuantile(0.5)).isEqualTo(1);
        assertThat(a.rankQuantile(0.9)).isCloseTo(2.4, within(1e-12)); // h = 2.7: 1 + 0.7 x 2
        assertThat(a.bestRank()).isEqualTo(Rank.of(1));
        assertThat(a.worstRank()).isEqualTo(Rank.of(3));
        assertThat(a.probabilityOf(Rank.of(1))).isEqualTo(0.75);
        assertThat(a.probabilityOf(Rank.of(2))).isZero();
        assertThat(a.probabilityOf(new Rank(3))).isZero(); // 1.5 is no rank where ranks are whole
        assertThat(a.probabilityOfFirst()).isEqualTo(0.75);
        assertThat(a.probabilityOfTop(2)).isEqualTo(0.75);
        assertThat(a.probabilityOfTop(3)).isEqualTo(1);
        assertThat(a.probabilityOfTop(0)).isZero();
        assertThat(a.meanScore()).isEqualTo(5);
        assertThat(a.scoreQuantile(0.5)).isCloseTo(5, within(a.scoreResolution()));
        assertThat(a.scoreQuantile(0)).isCloseTo(2, within(a.scoreResolution()));
        assertThat(a.scoreQuantile(1)).isCloseTo(8, within(a.scoreResolution()));
        assertThat(a.scoreResolution()).isPositive().isLessThan(0.001);
        assertThat(a.classes()).isEmpty();
        assertThat(result.of("C").probabilityOf(Rank.of(2))).isEqualTo(1);
        assertThat(result.of("B").meanScore()).isEqualTo(2.25);
        assertThat(result.pairwise().of("A", "B")).isEqualTo(0.75);
        assertThat(result.pairwise().of("B", "C")).isEqualTo(0.25);
        assertThat(result.pairwise().of("C", "B")).isEqualTo(0.5); // and a tie
        assertThat(result.acceptability().of("B", 3)).isEqualTo(0.5);
    }

    /**
     * As stated the ranks are 1, 2, 2. They lie off by 0, 1, 0 of three units in the first two runs, by nothing in the third, and by 2, 1, 0 in the
     * fourth: means 1/3, 1/3, 0 and 1, the thirds counted as 21 of 64 parts.
     */
    @Test
    void howFarTheRankingMoves() {
        RankStability stability = fourRuns().run().stability();
        assertThat(stability.meanShift()).hasValueCloseTo((21 + 21 + 0 + 64) / 4.0 / 64, within(1e-12));
        assertThat(stability.shiftQuantile(0)).hasValue(0);
        assertThat(stability.shiftQuantile(1)).hasValue(1);
        // tau-b with 1, 2, 2: of 1, 3, 2 it is 2 / sqrt(2 x 3); of itself 1; of 3, 1, 2 it is -2 / sqrt(6)
        double tau = Math.rint(2000 / Math.sqrt(6)) / 1000;
        assertThat(stability.meanTau()).hasValueCloseTo((tau + tau + 1 - tau) / 4, within(1e-12));
        assertThat(stability.tauQuantile(0)).hasValueCloseTo(-tau, within(1e-12));
        assertThat(stability.tauQuantile(1)).hasValue(1);
        assertThat(stability.text()).contains("How much the ranking moves").contains("mean shift in rank");
        assertThat(stability).hasToString(stability.text());
    }

    @Test
    void tablesShowTheSame() {
        UncertaintyResult result = fourRuns().run();
        assertThat(result.table().rows()).hasSize(3);
        assertThat(result.text())
                .contains("How sure the ranks of small are")
                .contains("4 runs")
                .contains("varied: in turn")
                .contains("1.50")
                .contains("0.7500");
        assertThat(result).hasToString(result.text());
        assertThat(result.in(Format.CSV))
                .contains("rank,unit,mean_rank,error,rank_p05,rank_median,rank_p95,first,top_10");
        assertThat(result.of("A").text())
                .contains("A, rank 1 as stated")
                .contains("probability to be first")
                .contains("0.7500");
        assertThat(result.of("A")).hasToString(result.of("A").text());
        assertThat(result.pairwise().table().rows()).hasSize(3);
        assertThat(result.pairwise()).hasToString(result.pairwise().text());
        assertThat(result.acceptability().table().rows()).hasSize(2 + 3 + 1);
        assertThat(result.acceptability().matrix().rows()).hasSize(3);
        assertThat(result.acceptability()).hasToString(result.acceptability().text());
        assertThat(result.analysis().factors()).hasSize(1);
    }

    @Test
    void aReplayedRunShowsRanksBesideThoseStated() {
        RunRecord record = fourRuns().replay(3);
        assertThat(record.run()).isEqualTo(3);
        assertThat(record.units())
                .extracting(line -> line.rank().orElseThrow().halves() / 2)
                .containsExactly(3, 1, 2);
        assertThat(record.units().get(1).score()).hasValue(4.5);
        assertThat(record.units().get(1).nominal()).contains(Rank.of(2));
        assertThat(record.methodology().node("b").weight()).isEqualTo(Rational.of(3));
        assertThat(record.changedNumbers()).isZero();
        assertThat(record.failure()).isEmpty();
        assertThat(record.drawn()).isEmpty();
        assertThat(record.data()).isEqualTo(INDEX.data());
        assertThat(record.text()).contains("as stated");
    }

    @Test
    void choicesAmongMethodsHaveShortNames() {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(INDEX)
                .vary(Factors.aggregations(Aggregations.ARITHMETIC_MEAN, Aggregations.MAXIMUM))
                .vary(Factors.missingData(MissingDataPolicies.MEAN, MissingDataPolicies.REJECT_UNIT))
                .vary(Factors.outliers(OutlierTreatments.NONE, OutlierTreatments.winsorise(1)))
                .runs(50);
        assertThat(analysis.replay(0).drawn()).containsOnlyKeys("aggregation", "missing data", "outliers");
        assertThat(analysis.run().failedRuns()).isZero();
    }

    /** Notices of the data travel along. */
    @Test
    void whatMustBeSaidOfTheDataIsSaidOfTheResult() {
        CompositeIndex index =
                INDEX.methodology().compute(INDEX.data().withNotices(List.of("These data are invented.")));
        UncertaintyResult result = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(0.1))
                .runs(50)
                .run();
        assertThat(result.text()).contains("These data are invented.");
        assertThat(result.pairwise().text()).contains("These data are invented.");
    }

    @Test
    void pairsOfTooManyUnitsAreRefused() {
        List<TableUnit> units = new ArrayList<>();
        Values values = Values.gaps(2_001);
        for (int i = 0; i < 2_001; i++) {
            units.add(TableUnit.of("u" + i));
            values.set(i, i);
        }
        CompositeIndex index =
                SmallIndex.methodology(1).compute(IndicatorTable.of(units, Map.of("a", IndicatorColumn.of(values))));
        UncertaintyResult result = UncertaintyAnalysis.of(index).runs(1).run();
        assertThatThrownBy(result::pairwise)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 2000 units, not 2001")
                .hasMessageContaining("\nMaybe ");
        assertThat(result.acceptability().matrix().columns()).hasSize(1_001);
    }
}
