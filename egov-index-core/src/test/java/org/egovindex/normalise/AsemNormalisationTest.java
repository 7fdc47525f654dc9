package org.egovindex.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.egovindex.SharedData;
import org.junit.jupiter.api.Test;

/**
 * 49 indicators of 51 countries, normalised by COINr 1.1.14 (MIT), which turns the sign of indicators of which less is better
 * before it begins. We look at them from the other side instead, and fixed points stay in the unit of the indicator.
 */
class AsemNormalisationTest {
    private static final double TOLERANCE = 1e-12;

    /** Indicators by code, each with its row of metadata, in the order of the file. */
    private static Map<String, Map<String, String>> indicators() throws IOException {
        Map<String, Map<String, String>> indicators = new LinkedHashMap<>();
        for (Map<String, String> row : unquoted("data/asem/norm_metadata_goalposts_targets.csv")) {
            if (row.get("Type").equals("Indicator")) {
                indicators.put(row.get("iCode"), row);
            }
        }
        return indicators;
    }

    private static List<Map<String, String>> unquoted(String file) throws IOException {
        return SharedData.rows(file).stream()
                .map(AsemNormalisationTest::unquoted)
                .toList();
    }

    private static Map<String, String> unquoted(Map<String, String> row) {
        Map<String, String> plain = new LinkedHashMap<>();
        row.forEach((column, cell) -> plain.put(column.replace("\"", ""), cell));
        return plain;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** The cells, as unit and indicator, in which our number is not theirs. */
    private static List<String> differences(String file, Function<Map<String, String>, Normalisation> method)
            throws IOException {
        List<Map<String, String>> treated = unquoted("data/asem/stage_Treated.csv");
        List<Map<String, String>> expected = unquoted(file);
        Map<String, Map<String, String>> indicators = indicators();
        assertThat(List.of(indicators.size(), treated.size(), expected.size())).containsExactly(49, 51, 51);
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> indicator : indicators.entrySet()) {
            String code = indicator.getKey();
            double[] numbers =
                    treated.stream().mapToDouble(row -> number(row, code)).toArray();
            boolean negative = number(indicator.getValue(), "Direction") < 0;
            Sample sample = Sample.of(numbers).in(negative ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
            List<Double> actual = Outcome.of(method.apply(indicator.getValue()), sample);
            for (int unit = 0; unit < numbers.length; unit++) {
                assertThat(treated.get(unit).get("uCode"))
                        .isEqualTo(expected.get(unit).get("uCode"));
                double theirs = number(expected.get(unit), code);
                if (!(Math.abs(actual.get(unit) - theirs) <= TOLERANCE * Math.max(1, Math.abs(theirs)))) {
                    differences.add(treated.get(unit).get("uCode") + " " + code);
                }
            }
        }
        return differences;
    }

    @Test
    void minMaxFromOneToAHundred() throws IOException {
        assertThat(differences(
                        "data/asem/norm_minmax_1_100.csv",
                        row -> Normalisations.minMax().within(1, 100)))
                .isEmpty();
    }

    @Test
    void zScores() throws IOException {
        assertThat(differences("data/asem/norm_zscore_0_1.csv", row -> Normalisations.zScore()))
                .isEmpty();
    }

    /** Also where a last bit tells two numbers apart: tolerance for minorities is 5.1 in Bulgaria and 5.1000000000000005 in Greece. */
    @Test
    void fractionalRanks() throws IOException {
        assertThat(differences("data/asem/norm_rank_average.csv", row -> Normalisations.rank(RankTies.FRACTIONAL)))
                .isEmpty();
    }

    /** Australia, cost of export: goalposts -29.75 and 535.5, less is better, 100 x (535.5 - 364) / 565.25 = 30.34. */
    @Test
    void goalpostsWithTruncation() throws IOException {
        assertThat(differences(
                        "data/asem/norm_goalposts.csv",
                        row -> Normalisations.goalposts(number(row, "goalpost_lower"), number(row, "goalpost_upper"))
                                .clipped()
                                .within(0, number(row, "goalpost_scale"))))
                .isEmpty();
    }
}
