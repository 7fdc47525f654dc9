package org.egovindex.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;

/** Three units, goalposts 0 and 100; the index is half x and half a, and a is the mean of y and z. */
class TableBenchmarkTest {
    static final Node TREE = Node.of(
                    "index", Node.indicator("x"), Node.of("a", Node.indicator("y"), Node.indicator("z")))
            .with(Normalisations.goalposts(0, 100).within(0, 100));

    static IndicatorTable table(double[]... columns) {
        List<TableUnit> units = new java.util.ArrayList<>();
        Map<String, IndicatorColumn> named = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            named.put(String.valueOf((char) ('x' + i)), IndicatorColumn.of(columns[i]));
        }
        for (int i = 0; i < columns[0].length; i++) {
            units.add(new TableUnit("u" + (i + 1), Map.of("region", i < 2 ? "north" : "south")));
        }
        return IndicatorTable.of(units, named);
    }

    private static CompositeIndex index(Node tree) {
        return Methodology.of("m", tree)
                .compute(table(new double[] {40, 60, 80}, new double[] {0, 50, 70}, new double[] {20, 10, 40}));
    }

    private static double number(java.util.Optional<Rational> number) {
        return number.orElseThrow().doubleValue();
    }

    @Test
    void underArithmeticMeansPointsAreThoseOfTheIndexAndGapsAddUp() {
        Benchmark u1 = Benchmark.of(index(TREE), "u1", Peers.all());
        assertThat(u1.additive()).isTrue();
        assertThat(number(u1.line("index").own().points()))
                .as("20 + (0 + 20) / 4")
                .isEqualTo(25);
        assertThat(number(u1.line("x").gapToMean())).as("(40 - 70) / 2").isEqualTo(-15);
        assertThat(number(u1.line("y").gapToMean())).as("(0 - 60) / 4").isEqualTo(-15);
        assertThat(number(u1.line("z").gapToMean())).as("(20 - 25) / 4").isEqualTo(-1.25);
        assertThat(number(u1.line("a").gapToMean())).isEqualTo(-16.25);
        assertThat(number(u1.line("index").gapToMean())).isEqualTo(-31.25);
        assertThat(u1.rest("index").doubleValue()).isCloseTo(0, within(1e-12));
        assertThat(u1.missed()).extracting(line -> line.node().id()).containsExactly("y");
        assertThat(u1.table().notes()).contains("points of the index; gaps to the mean add up");
    }

    @Test
    void underOtherMeansEachNodeHasItsOwnScoreAndThatIsSaid() {
        Benchmark u2 =
                Benchmark.of(index(TREE.with(Aggregations.geometricMeanWithZeros())), "u2", Peers.named(List.of("u3")));
        assertThat(u2.additive()).isFalse();
        assertThat(number(u2.line("x").gapToMean())).isEqualTo(-20);
        assertThat(number(u2.line("a").own().points())).as("sqrt(50 x 10)").isCloseTo(22.3607, within(1e-4));
        assertThat(u2.table().notes().get(0)).startsWith("each node's own score");
        assertThat(u2.weaknesses()).extracting(line -> line.node().id()).containsExactly("z", "x", "y");
    }

    @Test
    void aMeanThatIsNoSumIsNoticedAlsoWhereTheFirstUnitLacksIt() {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(3);
        draft.put(0, 1);
        draft.put(1, 2);
        Node tree = Node.of(
                        "index",
                        Node.indicator("x"),
                        Node.of("g", Node.indicator("y")).with(Aggregations.GEOMETRIC_MEAN))
                .with(MissingDataPolicies.renormalise());
        IndicatorTable table = index(TREE).data().with("y", draft.column());
        Benchmark u1 = Benchmark.of(Methodology.of("m", tree).compute(table), "u1", Peers.all());
        assertThat(u1.additive()).isFalse();
    }

    @Test
    void whereSomebodyIsBelowNoughtNobodyIsSaidToMissAnything() {
        Benchmark z = Benchmark.of(index(TREE.with(Normalisations.zScore())), "u1", Peers.all());
        assertThat(z.missed()).isEmpty();
    }

    @Test
    void aGapIsMissingAndNotNought() {
        IndicatorColumn.Draft draft = new IndicatorColumn.Draft(3);
        draft.put(1, 50);
        draft.put(2, 70);
        IndicatorTable table = index(TREE).data().with("y", draft.column());
        Node tree = TREE.with(MissingDataPolicies.renormalise());
        Benchmark u1 = Benchmark.of(Methodology.of("m", tree).compute(table), "u1", Peers.all());
        assertThat(u1.line("y").own().points()).isEmpty();
        assertThat(u1.missed()).isEmpty();
        assertThat(number(u1.line("a").own().points())).as("half of z alone").isEqualTo(10);
        assertThat(u1.rest("a").doubleValue())
                .as("10 - 21.25 of a, without 10 - 6.25 of z")
                .isCloseTo(-15, within(1e-12));
        Benchmark u3 = Benchmark.of(Methodology.of("m", tree).compute(table), "u3", Peers.all());
        assertThat(u3.line("y").peers().orElseThrow().count()).isEqualTo(1);
    }
}
