package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.sensitivity.AsemIndex;
import org.egovindex.table.IndicatorTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fifty sets of weights with all scores and ranks as the R package COINr 1.1.14 (MIT) gives them, in runs of ours. */
class AsemWeightSetsTest {
    private static final String FOLDER = "data/asem/";

    private CompositeIndex index;
    private UncertaintyAnalysis analysis;

    @BeforeEach
    void read() throws IOException {
        Map<String, Map<String, Rational>> sets = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.rows(FOLDER + "ua_weight_sets_50.csv")) {
            sets.computeIfAbsent("r" + row.get("rep"), rep -> new LinkedHashMap<>())
                    .put(row.get("iCode"), Rational.of(new BigDecimal(row.get("Weight"))));
        }
        List<WeightSet> listed = new ArrayList<>();
        sets.forEach((id, weights) -> listed.add(new WeightSet(id, weights)));
        index = AsemIndex.ofTreated();
        analysis = UncertaintyAnalysis.of(index)
                .vary(Factors.weightSetsInTurn("sets of COINr", listed))
                .runs(50);
    }

    private static IndicatorTable table(String file) throws IOException {
        return SharedTables.read(FOLDER + file, "uCode");
    }

    @Test
    void everyScoreAndEveryRankOfEveryRunIsThatOfThePackage() throws IOException {
        IndicatorTable scores = table("ua_scores_50.csv");
        IndicatorTable ranks = table("ua_ranks_50.csv");
        List<Long> seen = new ArrayList<>();
        analysis.threads(1).show(() -> Design.BY_LOT, 50, outcome -> {
            String column = "r" + (outcome.run() + 1);
            seen.add(outcome.run());
            for (int unit = 0; unit < 51; unit++) {
                double expected = scores.column(column).get(unit);
                assertThat(outcome.score(unit).orElseThrow()).isCloseTo(expected, within(1e-12 * Math.abs(expected)));
                assertThat(outcome.rank(unit).map(Rank::value).orElseThrow())
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(ranks.column(column).get(unit)));
            }
        });
        assertThat(seen).hasSize(50);
        assertThat(scores.units()).isEqualTo(ranks.units()).hasSize(51);
    }

    @Test
    void aReplayedRunIsThatOfThePackage() throws IOException {
        RunRecord record = analysis.replay(17);
        IndicatorTable ranks = table("ua_ranks_50.csv");
        for (int unit = 0; unit < 51; unit++) {
            assertThat(record.units().get(unit).rank().map(Rank::value).orElseThrow())
                    .isEqualByComparingTo(BigDecimal.valueOf(ranks.column("r18").get(unit)));
        }
    }

    /** Of 50 ranks: means and medians without tolerance, quantiles of type 7 but for the last bits, which R interpolates otherwise. */
    @Test
    void statisticsOfRanksAreThoseOfThePackage() throws IOException {
        IndicatorTable expected = table("ua_rank_stats_50.csv");
        UncertaintyResult result = analysis.run();
        for (int unit = 0; unit < 51; unit++) {
            UnitUncertainty one = result.of(unit);
            assertThat(one.unit().label()).isEqualTo(expected.units().get(unit).label());
            assertThat(one.meanRank()).isEqualTo(expected.column("mean").get(unit));
            assertThat(one.rankQuantile(0.5))
                    .isEqualTo(expected.column("median").get(unit));
            assertThat(one.rankQuantile(0.05)).isCloseTo(expected.column("q5").get(unit), within(1e-14 * 51));
            assertThat(one.rankQuantile(0.95)).isCloseTo(expected.column("q95").get(unit), within(1e-14 * 51));
        }
    }
}
