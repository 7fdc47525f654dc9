package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.publish.Format;
import org.egovindex.rank.RankedUnit;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.Denominator;
import org.junit.jupiter.api.Test;

/** Worked examples of whole indices. */
class CompositeIndexTest {
    private static final Node XY = Node.of("index", Node.indicator("x"), Node.indicator("y"));

    /** Units of two letters and more, with x and y each. */
    static IndicatorTable table(String names, double[] x, double[] y) {
        List<TableUnit> units =
                java.util.Arrays.stream(names.split(" ")).map(TableUnit::of).toList();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put("x", IndicatorColumn.of(x));
        columns.put("y", IndicatorColumn.of(y));
        return IndicatorTable.of(units, columns);
    }

    private static double[] of(double... numbers) {
        return numbers;
    }

    private static List<String> order(CompositeIndex index) {
        return index.ranking().rows().stream()
                .map(RankedUnit::unit)
                .map(unit -> unit.label())
                .toList();
    }

    /** A (15, 11), B (18, 6), C (16, 4): 1/2, 9/14, 1/6. With D (9, 4): 5/6, 9/14, 7/18. Min-max looks at the sample. */
    @Test
    void underMinMaxANewUnitCanReverseTheRanksOfOthers() {
        Methodology minMax = Methodology.of("witness", XY.with(Normalisations.minMax()));
        CompositeIndex before = minMax.compute(table("A B C", of(15, 18, 16), of(11, 6, 4)));
        CompositeIndex after = minMax.compute(table("A B C D", of(15, 18, 16, 9), of(11, 6, 4, 4)));
        assertThat(order(before)).containsExactly("B", "A", "C");
        assertThat(order(after)).containsExactly("A", "B", "C", "D");
        assertThat(before.scores("index").get(1)).isCloseTo(9 / 14.0, within(1e-12));
        assertThat(after.scores("index").get(0)).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(after.scores("index").get(2)).isCloseTo(7 / 18.0, within(1e-12));
        assertThat(after.text()).contains("depends on the sample").contains("min-max");
    }

    /** (0, 100) and (50, 50) tie under an arithmetic mean; a geometric mean gives 0 and 50. */
    @Test
    void compensationIsTheAggregationsChoice() {
        IndicatorTable table = table("A B", of(0, 50), of(100, 50));
        Node posts = XY.with(Normalisations.goalposts(0, 100).within(0, 100));
        CompositeIndex full = Methodology.of("full", posts).compute(table);
        CompositeIndex partial = Methodology.of("partial", posts.with(Aggregations.geometricMeanWithZeros()))
                .compute(table);
        assertThat(full.of("A").rank()).isEqualTo(full.of("B").rank());
        assertThat(full.scores("index")).isEqualTo(IndicatorColumn.of(50, 50));
        assertThat(partial.scores("index")).isEqualTo(IndicatorColumn.of(0, 50));
        assertThat(partial.explain("A", "B").parts().stream()
                        .mapToDouble(Difference.Part::part)
                        .sum())
                .isCloseTo(-50, within(1e-9));
    }

    /** In thousands the first column decides alone: A (1, 3), B (2, 1). After min-max the unit of a column plays no part. */
    @Test
    void theUnitOfAColumnPlaysNoPartAfterMinMax() {
        IndicatorTable plain = table("A B C", of(1, 2, 4), of(3, 1, 5));
        IndicatorTable thousands = table("A B C", of(1_000, 2_000, 4_000), of(3, 1, 5));
        Methodology asIs = Methodology.of("as-is", XY);
        assertThat(asIs.compute(plain).scores("index").get(0)).isEqualTo(2);
        assertThat(asIs.compute(thousands).scores("index").get(0)).isEqualTo(501.5);
        assertThat(order(asIs.compute(plain))).containsExactly("C", "A", "B");
        assertThat(order(asIs.compute(thousands))).containsExactly("C", "B", "A");
        Methodology minMax = Methodology.of("min-max", XY.with(Normalisations.minMax()));
        assertThat(order(minMax.compute(thousands))).isEqualTo(order(minMax.compute(plain)));
    }

    @Test
    void theBestEverywhereGetsTheMostAndTheWorstTheLeast() {
        Methodology minMax =
                Methodology.of("ends", XY.with(Normalisations.minMax().within(0, 100)));
        CompositeIndex index = minMax.compute(table("A B C", of(3, 1, 2), of(7, 5, 6)));
        assertThat(index.scores("index")).isEqualTo(IndicatorColumn.of(100, 0, 50));
    }

    private static Node answered() {
        return Node.of(
                        "index",
                        Node.indicator("portal").with(Map.of("Yes", 1.0, "No", 0.0)),
                        Node.indicator("x").missingWhere(List.of(999.0)))
                .with(org.egovindex.treat.MissingDataPolicies.renormalise());
    }

    /** Words are worth numbers; 999 stands for a missing one and is never the best number of all. */
    @Test
    void answersAndCodesForMissingAreExplainedComparedAndImproved() {
        IndicatorTable table = IndicatorTable.of(
                List.of(
                        new TableUnit("A", Map.of("portal", "No")),
                        new TableUnit("B", Map.of("portal", "Yes")),
                        new TableUnit("C", Map.of("portal", "Yes"))),
                Map.of("x", IndicatorColumn.of(0.2, 0.6, 999)));
        CompositeIndex index = Methodology.of("answers", answered()).compute(table);
        assertThat(index.scores("index").get(0)).isCloseTo(0.1, within(1e-12)); // (0 + 0.2) / 2
        assertThat(index.scores("index").get(2)).isEqualTo(1); // the portal alone
        assertThat(index.explain("A").text()).contains("portal No");
        assertThat(index.explain("A", "B").parts())
                .extracting(Difference.Part::node)
                .containsExactly("portal", "x");
        assertThat(index.explain("A", "B").find("portal").orElseThrow().part()).isCloseTo(-0.5, within(1e-12));
        WhatIf whatIf = index.whatIf("B", 1);
        assertThat(whatIf.unable()).containsExactly("portal", "x"); // 0.6 is the best number there is
        WhatIf second = index.whatIf("A", 2);
        assertThat(second.changes()).extracting(WhatIf.Change::indicator).isEmpty();
        assertThat(index.whatIf("A", 3).text()).contains("portal");
    }

    /** One more portal takes A to (1 + 0.2) / 2 = 0.6, as good as B needs: the answer counts as a number. */
    @Test
    void aBetterAnswerIsAChangeToo() {
        IndicatorTable table = IndicatorTable.of(
                List.of(new TableUnit("A", Map.of("portal", "No")), new TableUnit("B", Map.of("portal", "Yes"))),
                Map.of("x", IndicatorColumn.of(0.4, 0.2)));
        CompositeIndex index = Methodology.of("answers", answered()).compute(table);
        WhatIf whatIf = index.whatIf("A", 1);
        assertThat(whatIf.changes()).singleElement().satisfies(change -> {
            assertThat(change.indicator()).isEqualTo("portal");
            assertThat(change.needed()).isCloseTo(0.8, within(1e-8)); // (0.8 + 0.4) / 2 = (1 + 0.2) / 2
        });
    }

    @Test
    void aNodeThatCountsNowhereMayBeUndefined() {
        Node zero = Node.of("spare", Node.indicator("x"), Node.indicator("y"))
                .with(Aggregations.GEOMETRIC_MEAN)
                .weighing(Rational.ZERO);
        Node tree = Node.of("index", zero, Node.indicator("y2", "y"));
        CompositeIndex index = Methodology.of("spare", tree).compute(table("A B", of(0, 4), of(1, 9)));
        assertThat(index.scores("index")).isEqualTo(IndicatorColumn.of(1, 9));
        assertThat(index.scores("spare").isMissing(0)).isTrue();
        assertThat(index.scores("spare").get(1)).isCloseTo(6, within(1e-12));
        assertThat(index.availability("index", "A")).hasToString("1 of 1 indicators");
    }

    @Test
    void scoresPerHeadAreExplainedWithTheirDenominators() {
        Node tree = Node.of("index", Node.indicator("x").per(new Denominator("y", 100)));
        CompositeIndex index = Methodology.of("per", tree).compute(table("A B", of(3, 8), of(300, 200)));
        assertThat(index.scores("index")).isEqualTo(IndicatorColumn.of(1, 4)); // 3 / 300 x 100
        assertThat(index.explain("A").text()).contains("x 3 per y 300");
    }

    /** The same plan used by eight threads with a run each, and eight plans: the same bytes. */
    @Test
    void threadsMakeNoDifference() throws ExecutionException, InterruptedException {
        RandomIndex drawn = RandomIndex.draw(
                7, RandomIndex.From.all(RandomIndex.POSITIVE, RandomIndex.MEANS).withGaps(0.1));
        IndexPlan plan = IndexPlan.of(Methodology.of("threads", drawn.tree()), drawn.table());
        String expected = CompositeIndex.of(plan).everyNode().in(Format.CSV);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                IndexPlan own = i % 2 == 0 ? plan : IndexPlan.of(plan.methodology(), drawn.table());
                results.add(
                        threads.submit(() -> CompositeIndex.of(own).everyNode().in(Format.CSV)));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anIndexIsEqualToAnotherOfTheSameMethodAndData() {
        Methodology methodology = Methodology.of("same", XY);
        CompositeIndex one = methodology.compute(table("A B", of(1, 2), of(3, 4)));
        CompositeIndex other = methodology.compute(table("B A", of(2, 1), of(4, 3)));
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        assertThat(one).isNotEqualTo(methodology.compute(table("A B", of(1, 2), of(3, 5))));
        assertThat(one.of("A")).hasToString("A: 2, rank 2");
    }
}
