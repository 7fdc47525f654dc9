package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.normalise.Normalisations;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;

/** Ranks of simulated marks against exact arithmetic: not one may be wrong. */
class SyntheticIndexTest {
    private static Methodology methodology(Map<String, List<String>> areas) {
        List<Node> nodes = new ArrayList<>();
        areas.forEach((area, criteria) ->
                nodes.add(Node.of(area, criteria.stream().map(Node::indicator).toList())));
        return Methodology.of(
                "synthetic",
                Node.of("index", nodes).with(Normalisations.minMax().within(0, 100)));
    }

    private static Map<String, List<String>> areas() throws IOException {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.rows("data/synthetic/meta_98.csv")) {
            if (row.get("Type").equals("Indicator")) {
                areas.computeIfAbsent(row.get("Parent"), area -> new ArrayList<>())
                        .add(row.get("iCode"));
            }
        }
        return areas;
    }

    @Test
    void noRankOfAHundredIsWrongUnderAnyRuleForTies() throws IOException {
        IndicatorTable data = SharedTables.read("data/synthetic/scores_100x98.csv", "uCode");
        Map<TiesStrategy, String> columns = Map.of(
                TiesStrategy.STANDARD, "rank_min",
                TiesStrategy.DENSE, "rank_dense",
                TiesStrategy.FRACTIONAL, "rank_average",
                TiesStrategy.MODIFIED, "rank_max");
        List<Map<String, String>> expected = SharedData.rows("data/synthetic/exact_index_100x98.csv");
        for (Map.Entry<TiesStrategy, String> rule : columns.entrySet()) {
            CompositeIndex index = methodology(areas())
                    .withPublication(Publication.USUAL.withRanking(RankingRule.onUnrounded(rule.getKey())))
                    .compute(data);
            for (Map<String, String> row : expected) {
                assertThat(index.of(row.get("uCode")).rank().orElseThrow().value())
                        .isEqualByComparingTo(new BigDecimal(row.get(rule.getValue())));
            }
        }
    }

    @Test
    void noRankOfTenThousandIsWrong() throws IOException {
        IndicatorTable data = SharedTables.read("data/synthetic/scores_10000x98.csv", "uCode");
        assertThat(wrongRanks(areas(), data)).isZero();
    }

    @Test
    void noRankOfAThousandDrawnHereIsWrong() {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        long state = 42;
        int[] sizes = {18, 20, 20, 20, 20};
        for (int area = 0; area < sizes.length; area++) {
            List<String> criteria = new ArrayList<>();
            for (int criterion = 0; criterion < sizes[area]; criterion++) {
                double[] marks = new double[1_000];
                for (int unit = 0; unit < marks.length; unit++) {
                    state = state * 6364136223846793005L + 1442695040888963407L;
                    marks[unit] = (state >>> 62) & 3;
                }
                criteria.add("c" + area + "-" + criterion);
                columns.put("c" + area + "-" + criterion, IndicatorColumn.of(marks));
            }
            areas.put("area" + area, criteria);
        }
        List<TableUnit> units = new ArrayList<>();
        for (int unit = 0; unit < 1_000; unit++) {
            units.add(TableUnit.of("u" + (10_000 + unit)));
        }
        assertThat(wrongRanks(areas, IndicatorTable.of(units, columns))).isZero();
    }

    /** The score in whole numbers: every criterion counts 6 / (highest - lowest) sixths, every area over a common multiple. */
    private static int wrongRanks(Map<String, List<String>> areas, IndicatorTable data) {
        int units = data.units().size();
        long common = areas.values().stream().mapToLong(List::size).reduce(1, SyntheticIndexTest::commonMultiple);
        long[] exact = new long[units];
        for (List<String> criteria : areas.values()) {
            for (String criterion : criteria) {
                double[] marks = new double[units];
                for (int unit = 0; unit < units; unit++) {
                    marks[unit] = data.column(criterion).get(unit);
                }
                long lowest = (long) Arrays.stream(marks).min().orElseThrow();
                long width = (long) Arrays.stream(marks).max().orElseThrow() - lowest;
                for (int unit = 0; unit < units; unit++) {
                    exact[unit] += ((long) marks[unit] - lowest) * 6 / width * (common / criteria.size());
                }
            }
        }
        long[] sorted = exact.clone();
        Arrays.sort(sorted);
        Map<Long, Integer> ranks = new HashMap<>();
        for (int i = 0; i < units; i++) {
            ranks.put(sorted[i], units - i);
        }
        CompositeIndex index = methodology(areas).compute(data);
        int wrong = 0;
        for (int unit = 0; unit < units; unit++) {
            wrong += index.run().rankInHalves(unit) == 2 * ranks.get(exact[unit]) ? 0 : 1;
        }
        return wrong;
    }

    private static long commonMultiple(long a, long b) {
        long divisor = a;
        long rest = b;
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return a / divisor * b;
    }
}
