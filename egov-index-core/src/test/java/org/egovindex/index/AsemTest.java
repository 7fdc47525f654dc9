package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.SharedData;
import org.egovindex.SharedTables;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Direction;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.normalise.RankTies;
import org.egovindex.number.Rational;
import org.egovindex.number.SortedValues;
import org.egovindex.number.Values;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.Denominator;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ASEM example of the R package COINr 1.1.14 (MIT): 51 countries, 49 indicators, 4 levels; within 1e-12 relative. */
class AsemTest {
    private static final double RELATIVE = 1e-12;
    private static final String FOLDER = "data/asem/";

    private static IndicatorTable table(String file) throws IOException {
        return SharedTables.read(FOLDER + file, "uCode");
    }

    /** The tree of asem_iMeta.csv; directions and denominators only where asked for. */
    private static Node tree(boolean directions, boolean denominators) throws IOException {
        List<Map<String, String>> meta = SharedData.rows(FOLDER + "asem_iMeta.csv");
        return node("Index", meta, directions, denominators);
    }

    private static Node node(String id, List<Map<String, String>> meta, boolean directions, boolean denominators) {
        Map<String, String> own = meta.stream()
                .filter(row -> row.get("iCode").equals(id))
                .findFirst()
                .orElseThrow();
        Node node;
        if (own.get("Type").equals("Indicator")) {
            String by = own.get("Denominator");
            Optional<Denominator> per =
                    denominators && !by.equals("NA") ? Optional.of(Denominator.of(by)) : Optional.empty();
            node = per.isPresent() ? Node.indicator(id).per(per.get()) : Node.indicator(id);
            if (directions && own.get("Direction").equals("-1")) {
                node = node.with(Direction.LOWER_IS_BETTER);
            }
        } else {
            node = Node.of(
                    id,
                    meta.stream()
                            .filter(row -> row.get("Parent").equals(id))
                            .map(row -> node(row.get("iCode"), meta, directions, denominators))
                            .toList());
        }
        return node.weighing(Rational.of(new BigDecimal(own.get("Weight"))));
    }

    private static void assertSame(IndicatorTable actual, IndicatorTable expected) {
        List<String> wrong = new ArrayList<>();
        for (String name : expected.names()) {
            IndicatorColumn computed = actual.column(name);
            for (int row = 0; row < expected.units().size(); row++) {
                IndicatorColumn given = expected.column(name);
                boolean same = given.isMissing(row) == computed.isMissing(row)
                        && (given.isMissing(row) || isClose(computed.get(row), given.get(row)));
                if (!same) {
                    wrong.add(name + " of " + expected.units().get(row).label() + ": " + computed.text(row) + " not "
                            + given.text(row));
                }
            }
        }
        assertThat(expected.units()).hasSize(51);
        assertThat(expected.names()).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static boolean isClose(double computed, double given) {
        return Math.abs(computed - given) <= RELATIVE * Math.max(Math.abs(given), 1e-300)
                || Math.abs(computed - given) <= 1e-13 && Math.abs(given) < 1e-12;
    }

    private static CompositeIndex compute(Node tree, IndicatorTable data) {
        return Methodology.of("asem", tree).compute(data);
    }

    @Test
    void dividesByDenominators() throws IOException {
        Node tree = tree(true, true).with(MissingDataPolicies.renormalise());
        assertSame(compute(tree, table("asem_iData.csv")).treated(), table("stage_Denominated.csv"));
    }

    @Test
    void fillsGapsWithTheMean() throws IOException {
        Node tree = tree(true, false).with(MissingDataPolicies.MEAN);
        IndicatorTable denominated = table("stage_Denominated.csv");
        CompositeIndex index = compute(tree, denominated);
        assertSame(index.treated(), table("impute_i_mean.csv"));
        for (String name : denominated.names()) {
            for (int row = 0; row < 51; row++) {
                String unit = denominated.units().get(row).label();
                assertThat(index.isImputed(name, unit))
                        .isEqualTo(denominated.column(name).isMissing(row));
            }
        }
    }

    @Test
    void fillsGapsWithTheMedianOfTheGroup() throws IOException {
        IndicatorTable denominated = table("stage_Denominated.csv");
        IndicatorTable raw = table("asem_iData.csv");
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        denominated.names().forEach(name -> columns.put(name, denominated.column(name)));
        List<TableUnit> units = raw.units().stream()
                .map(unit -> new TableUnit(unit.label(), unit.attributes()))
                .toList();
        Node tree = tree(true, false).with(MissingDataPolicies.groupMedian("GDP_group"));
        assertSame(
                compute(tree, IndicatorTable.of(units, columns)).treated(), table("impute_i_median_grp_GDP_group.csv"));
    }

    private static Normalisation normalisation(String id) {
        return switch (id) {
            case "minmax" -> Normalisations.minMax().within(1, 100);
            case "zscore" -> Normalisations.zScore();
            default -> Normalisations.rank(RankTies.FRACTIONAL);
        };
    }

    @ParameterizedTest
    @CsvSource({"minmax, norm_minmax_1_100.csv", "zscore, norm_zscore_0_1.csv", "rank, norm_rank_average.csv"})
    void normalises(String id, String file) throws IOException {
        Node tree = tree(true, false).with(normalisation(id));
        assertSame(compute(tree, table("stage_Treated.csv")).scores(), table(file));
    }

    @Test
    void normalisesByGoalposts() throws IOException {
        Methodology asem = Methodology.of("asem", tree(true, false));
        for (Map<String, String> row : SharedData.rows(FOLDER + "norm_metadata_goalposts_targets.csv")) {
            if (row.get("Type").equals("Indicator")) {
                double lower = Double.parseDouble(row.get("goalpost_lower"));
                double upper = Double.parseDouble(row.get("goalpost_upper"));
                double scale = Double.parseDouble(row.get("goalpost_scale"));
                Normalisation posts =
                        Normalisations.goalposts(lower, upper).clipped().within(0, scale);
                asem = asem.withNode(row.get("iCode"), node -> node.with(posts));
            }
        }
        assertSame(asem.compute(table("stage_Treated.csv")).scores(), table("norm_goalposts.csv"));
    }

    @Test
    void normalisesWithGaps() throws IOException {
        Node tree =
                tree(true, false).with(Normalisations.minMax().within(1, 100)).with(MissingDataPolicies.renormalise());
        assertSame(compute(tree, table("asem_iData.csv")).scores(), table("norm_raw_with_missing_minmax_1_100.csv"));
    }

    @ParameterizedTest
    @CsvSource({"amean", "gmean", "hmean"})
    void aggregates(String id) throws IOException {
        Aggregation mean = Map.of(
                        "amean", Aggregations.ARITHMETIC_MEAN,
                        "gmean", Aggregations.GEOMETRIC_MEAN,
                        "hmean", Aggregations.HARMONIC_MEAN)
                .get(id);
        Node tree =
                tree(true, false).with(Normalisations.minMax().within(1, 100)).with(mean);
        assertSame(compute(tree, table("stage_Treated.csv")).scores(), table("agg_" + id + "_on_minmax_1_100.csv"));
    }

    @Test
    void ranksEveryNode() throws IOException {
        Node tree = tree(true, false).with(Normalisations.minMax().within(1, 100));
        CompositeIndex index = compute(tree, table("stage_Treated.csv"));
        IndicatorTable expected = table("rank_amean_on_minmax_1_100.csv");
        for (String node : expected.names()) {
            for (int row = 0; row < 51; row++) {
                String unit = expected.units().get(row).label();
                assertThat(index.ranking(node).of(unit).rank().value())
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(expected.column(node).get(row)));
            }
        }
    }

    /**
     * The weights of this file are not given. They are worked out from the units that have no gap, level by level, and then hold for
     * those that have some: 1e-9, as they come from a linear system.
     */
    @Test
    void renormalisesWeightsWhereChildrenAreMissing() throws IOException {
        IndicatorTable data = table("norm_raw_with_missing_minmax_1_100.csv");
        IndicatorTable expected = table("agg_missing_amean.csv");
        Methodology asem = Methodology.of("asem", tree(false, false).with(MissingDataPolicies.renormalise()));
        for (Node parent : asem.tree().all().filter(node -> !node.isIndicator()).toList()) {
            asem = asem.withWeights(Weights.fitting(parent, data, expected));
        }
        IndicatorTable scores = asem.compute(data).scores();
        int withGaps = 0;
        for (String node : expected.names()) {
            for (int row = 0; row < 51; row++) {
                int at = row;
                assertThat(scores.column(node).get(row))
                        .isCloseTo(expected.column(node).get(row), within(1e-9));
                withGaps +=
                        data.names().stream().anyMatch(name -> data.column(name).isMissing(at)) ? 1 : 0;
            }
        }
        assertThat(withGaps).isGreaterThan(100);
    }

    @Test
    void ranksUnderFiftySetsOfWeights() throws IOException {
        Methodology asem = Methodology.of(
                "asem", tree(true, false).with(Normalisations.minMax().within(0, 100)));
        Map<String, Map<String, Rational>> sets = new LinkedHashMap<>();
        for (Map<String, String> row : SharedData.rows(FOLDER + "ua_weight_sets_50.csv")) {
            sets.computeIfAbsent("r" + row.get("rep"), rep -> new HashMap<>())
                    .put(row.get("iCode"), Rational.of(new BigDecimal(row.get("Weight"))));
        }
        IndicatorTable data = table("stage_Treated.csv");
        IndicatorTable ranks = table("ua_ranks_50.csv");
        IndicatorTable scores = table("ua_scores_50.csv");
        double[][] computed = new double[51][50];
        int set = 0;
        for (Map.Entry<String, Map<String, Rational>> entry : sets.entrySet()) {
            CompositeIndex index = asem.withWeights(new WeightSet(entry.getKey(), entry.getValue()))
                    .compute(data);
            for (int row = 0; row < 51; row++) {
                double rank = index.of(row).rank().orElseThrow().value().doubleValue();
                assertThat(rank).isEqualTo(ranks.column(entry.getKey()).get(row));
                assertThat(isClose(
                                index.scores("Index").get(row),
                                scores.column(entry.getKey()).get(row)))
                        .isTrue();
                computed[row][set] = rank;
            }
            set++;
        }
        assertThat(set).isEqualTo(50);
        IndicatorTable statistics = table("ua_rank_stats_50.csv");
        for (int row = 0; row < 51; row++) {
            Values values = Values.of(computed[row]);
            SortedValues sorted = new SortedValues(50);
            sorted.sort(values);
            assertThat(isClose(values.mean(), statistics.column("mean").get(row)))
                    .isTrue();
            assertThat(isClose(values.median(), statistics.column("median").get(row)))
                    .isTrue();
            assertThat(isClose(sorted.quantile(0.05), statistics.column("q5").get(row)))
                    .isTrue();
            assertThat(isClose(sorted.quantile(0.95), statistics.column("q95").get(row)))
                    .isTrue();
        }
    }
}
