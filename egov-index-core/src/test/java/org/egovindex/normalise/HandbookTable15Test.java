package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.normalise.Categories.On;
import org.egovindex.normalise.Categories.Threshold;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;

/** Mean years of schooling of 23 countries, normalised in ten ways. Source: OECD/JRC Handbook 2008, Table 15. */
class HandbookTable15Test {
    /** Finland, United States, Sweden, ... Slovenia, in the order of the table. */
    private static final double[] SCHOOLING = {
        10, 12, 11.4, 9.5, 10.8, 9.4, 9.4, 11.6, 10.9, 7.1, 10.2, 11.9, 9.4, 9.3, 11.7, 8.4, 7.9, 9.6, 7.3, 7.2, 9.5,
        9.1, 7.1
    };

    private static final List<Threshold> BANDS = List.of(
            Threshold.from(95, 100),
            Threshold.from(85, 80),
            Threshold.from(65, 60),
            Threshold.from(35, 50),
            Threshold.from(15, 40),
            Threshold.from(5, 20),
            Threshold.rest(0));

    private static Map<String, Normalisation> columns() {
        Map<String, Normalisation> columns = new LinkedHashMap<>();
        columns.put("rank_high_is_top", Normalisations.rank(RankTies.STANDARD));
        columns.put("z_score", Normalisations.zScore());
        columns.put("min_max", Normalisations.minMax());
        columns.put("ratio_to_mean", Normalisations.ratio(Reference.MEAN));
        columns.put("ratio_to_best", Normalisations.ratio(Reference.BEST));
        columns.put("ratio_to_worst", Normalisations.ratio(Reference.WORST));
        columns.put("diff_to_mean", Normalisations.relativeDifference(Reference.MEAN));
        columns.put("diff_to_worst", Normalisations.relativeDifference(Reference.WORST));
        columns.put("above_below_mean_p20", Normalisations.aboveBelowMean(0.2));
        columns.put(
                "percentile",
                Normalisations.percentileRank(PercentileRank.Definition.RANK_SHARE)
                        .within(0, 100));
        columns.put("categorical", Normalisations.categories(On.PERCENTILE_RANK, BANDS));
        return columns;
    }

    private static String printed(double number, String like) {
        int point = like.indexOf('.');
        int decimals = point < 0 ? 0 : like.length() - point - 1;
        return Rounding.halfUp(decimals)
                .round(Grid.of(Math.abs(number)).snap(number))
                .toPlainString();
    }

    private static void assertRow(int row, List<String> cells) {
        int column = 0;
        for (Map.Entry<String, Normalisation> entry : columns().entrySet()) {
            String cell = cells.get(column++);
            double number = Outcome.of(entry.getValue(), SCHOOLING).get(row);
            assertThat(printed(number, cell))
                    .as("row %d, %s", row, entry.getKey())
                    .isEqualTo(cell);
        }
    }

    /** (12 - 7.1) / (12 - 7.1) = 1; the mean is 220.7 / 23 = 9.5957, and 12 / 9.5957 = 1.25. */
    @Test
    void someRowsComeOutAsPrinted() {
        assertRow(0, List.of("15", "0.26", "0.59", "1.04", "0.83", "1.41", "0.04", "0.41", "0", "65.2", "60"));
        assertRow(1, List.of("23", "1.52", "1.00", "1.25", "1.00", "1.69", "0.25", "0.69", "1", "100", "100"));
        assertRow(3, List.of("12", "-0.06", "0.49", "0.99", "0.79", "1.34", "-0.01", "0.34", "0", "52.2", "50"));
        assertRow(5, List.of("9", "-0.12", "0.47", "0.98", "0.78", "1.32", "-0.02", "0.32", "0", "39.1", "50"));
        assertRow(22, List.of("1", "-1.58", "0.00", "0.74", "0.59", "1.00", "-0.26", "0.00", "-1", "4.3", "0"));
    }

    @Test
    void everyCellComesOutAsPrinted() throws IOException {
        List<Map<String, String>> rows = SharedData.rows("data/tai/tai_normalisation_schooling_table15.csv");
        assertThat(rows).hasSize(23);
        for (int row = 0; row < rows.size(); row++) {
            Map<String, String> line = rows.get(row);
            assertThat(Double.parseDouble(line.get("schooling"))).isEqualTo(SCHOOLING[row]);
            assertRow(row, columns().keySet().stream().map(line::get).toList());
        }
    }
}
