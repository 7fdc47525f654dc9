package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedTables;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.egovindex.treat.Winsorising;
import org.junit.jupiter.api.Test;

/**
 * Outliers in the ASEM example of the R package COINr 1.1.14 (MIT). Its {@code build_example_coin} fills gaps with the mean of the group
 * {@code EurAsia_group} and treats with {@code winmax = 5}; all else is as usual there: thresholds 2 and 3.5, and {@code log_CT} in reserve.
 */
class AsemTreatmentTest {
    private static final double RELATIVE = 1e-12;
    private static final String FOLDER = "data/asem/";
    private static final Winsorising AS_COINR = OutlierTreatments.winsorise(5).thenLog();

    private static IndicatorTable table(String file) throws IOException {
        return SharedTables.read(FOLDER + file, "uCode");
    }

    private static void assertSame(IndicatorTable actual, IndicatorTable expected) {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String name : expected.names()) {
            for (int row = 0; row < 51; row++) {
                double computed = actual.column(name).get(row);
                double given = expected.column(name).get(row);
                if (Math.abs(computed - given) > RELATIVE * Math.abs(given)) {
                    wrong.add(name + " of " + expected.units().get(row).label() + ": " + computed + " not " + given);
                }
                compared++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(49 * 51);
    }

    /** The 49 denominated indicators side by side, with the groups of the raw table. */
    private static CompositeIndex denominated() throws IOException {
        IndicatorTable numbers = table("stage_Denominated.csv");
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        numbers.names().forEach(name -> columns.put(name, numbers.column(name)));
        List<Node> indicators =
                numbers.names().stream().map(name -> Node.indicator(name)).toList();
        Node tree = Node.of("flat", indicators)
                .with(MissingDataPolicies.groupMean("EurAsia_group"))
                .with(AS_COINR);
        return Methodology.of("asem", tree)
                .compute(IndicatorTable.of(table("asem_iData.csv").units(), columns));
    }

    @Test
    void treatsAllIndicatorsAsCoinr() throws IOException {
        CompositeIndex index = denominated();
        assertSame(index.treated(), table("stage_Treated.csv"));
    }

    @Test
    void reportsWhatWasMoved() throws IOException {
        OutlierReport report = denominated().outliers();
        assertThat(report.lines()).hasSize(49);
        List<OutlierReport.Line> treated =
                report.lines().stream().filter(line -> !line.rule().isEmpty()).toList();
        assertThat(treated).hasSize(15).allSatisfy(line -> {
            assertThat(line.rule()).isEqualTo("winsorised");
            assertThat(line.moves()).hasSizeBetween(1, 5);
            assertThat(line.before().orElseThrow().isBeyond(2, 3.5)).isTrue();
            assertThat(line.after().orElseThrow().isBeyond(2, 3.5)).isFalse();
        });
        assertThat(treated.stream().mapToInt(line -> line.moves().size()).sum())
                .as("34 observed numbers and an imputed one")
                .isEqualTo(35);
        assertThat(report.of("Flights").moves())
                .extracting(OutlierReport.Move::unit)
                .containsExactly("MLT");
        assertThat(report.of("Flights").moves().get(0)).hasToString("MLT from 0.0156731 to 0.0118871");
        assertThat(report.of("FemLab").moves())
                .as("the one with a tail of small numbers")
                .extracting(OutlierReport.Move::unit)
                .containsExactly("PAK");
        assertThat(report.lines().stream()
                        .filter(line -> line.rule().isEmpty())
                        .allMatch(line -> !line.before().orElseThrow().isBeyond(2, 3.5)))
                .isTrue();
    }

    /** From the raw data: denominators, imputation, outliers, and the ranks that COINr gives each node from its own treated data. */
    @Test
    void theMethodologyOfTheCatalogueGoesAllTheWay() throws IOException {
        Methodology asem = Methodologies.named("asem-sustainable-connectivity");
        assertThat(asem.tree().choices().outliers()).contains(AS_COINR);
        CompositeIndex index = asem.compute(table("asem_iData.csv"));
        assertSame(index.treated(), table("stage_Treated.csv"));
        IndicatorTable ranks = table("rank_amean_on_minmax_1_100.csv");
        for (String node : ranks.names()) {
            for (int row = 0; row < 51; row++) {
                String unit = ranks.units().get(row).label();
                assertThat(index.ranking(node).of(unit).rank().value())
                        .isEqualByComparingTo(
                                BigDecimal.valueOf(ranks.column(node).get(row)));
            }
        }
        IndicatorTable means = table("agg_amean_on_minmax_1_100.csv");
        CompositeIndex shifted =
                asem.withNormalisation(Normalisations.minMax().within(1, 100)).compute(table("asem_iData.csv"));
        for (String node : means.names()) {
            for (int row = 0; row < 51; row++) {
                double given = means.column(node).get(row);
                assertThat(Math.abs(shifted.scores(node).get(row) - given)).isLessThanOrEqualTo(RELATIVE * given);
            }
        }
    }
}
