package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.agree.SurveyAgreement;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Series;
import org.egovindex.compare.Standings;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.robust.Factors;
import org.egovindex.robust.Outputs;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.scoring.SurveyIndex;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.sensitivity.SensitivityAnalysis;

/** What holds of every chart, whatever it shows. */
class ChartProperties {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static List<Chart> charts(long seed) {
        SurveyIndex survey = Drawn.survey(seed, "1", 7);
        SurveyIndex later = Drawn.survey(seed + 1, "2", 9);
        CompositeIndex table = Drawn.table(seed, 10);
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(table)
                .vary(Factors.weightsWithin(0.5))
                .runs(40)
                .seed(seed);
        UncertaintyResult result = analysis.run();
        Standings before = Standings.of("1", survey);
        Standings after = Standings.of("2", later);
        List<Chart> charts = new ArrayList<>(List.of(
                Charts.ranking(survey),
                Charts.ranking(table),
                Charts.profile(survey, "City 1"),
                Charts.profile(table, Drawn.NAMES.get(0)),
                Charts.rankIntervals(survey),
                Charts.rankIntervals(result),
                Charts.scores(survey),
                Charts.scores(table),
                Charts.slope(Comparison.of(before, after)),
                Charts.slope(Series.of(List.of(before, after))),
                Charts.heatMap(survey),
                Charts.heatMap(table)));
        charts.addAll(List.of(
                Charts.groups(survey, "region"),
                Charts.groups(table, "group"),
                Charts.framework(survey.survey().checklist()),
                Charts.framework(table.methodology()),
                Charts.sensitivity(LeaveOneOut.of(table)),
                Charts.sensitivity(Importance.of(table)),
                Charts.acceptability(result),
                Charts.agreement(SurveyAgreement.of(survey.survey()).run())));
        return charts;
    }

    @Property(tries = 15)
    void everyChartIsHarmlessAndSaysAllItsNames(@ForAll @IntRange(max = 100_000) int seed) {
        for (Chart chart : charts(seed)) {
            DrawnSvg svg = new DrawnSvg(chart.svg());
            svg.isHarmless();
            new DrawnSvg(chart.drawing()).isHarmless();
            assertThat(svg.texts()).as(chart.title()).containsAll(bands(chart));
            assertThat(chart.description()).isNotBlank().endsWith(".");
        }
    }

    private static List<String> bands(Chart chart) {
        String key = chart.table().columns().get(0).key();
        boolean first = !List.of("unit", "rank").contains(key)
                || chart.table().columns().stream()
                        .noneMatch(column ->
                                column.key().equals("wave") || column.key().equals("rank"));
        int column = first
                ? 0
                : key.equals("rank") ? 1 : chart.table().columns().get(1).key().equals("wave") ? 1 : 0;
        return chart.table().rows().stream()
                .map(row -> row.get(column).shown())
                .distinct()
                .toList();
    }

    @Property(tries = 15)
    void theSpecificationHoldsTheRowsOfTheTable(@ForAll @IntRange(max = 100_000) int seed)
            throws JsonProcessingException {
        for (Chart chart : charts(seed)) {
            JsonNode values = JSON.readTree(chart.vegaLite()).at("/data/values");
            assertThat(values.size()).isEqualTo(chart.table().rows().size());
            for (int row = 0; row < values.size(); row++) {
                for (int column = 0; column < chart.table().columns().size(); column++) {
                    same(
                            chart.table().columns().get(column),
                            chart.table().rows().get(row).get(column),
                            values.get(row));
                }
            }
        }
    }

    private static void same(Column column, Cell cell, JsonNode values) {
        JsonNode value = values.path(column.key());
        if (cell.isNumber()) {
            assertThat(value.decimalValue()).isEqualByComparingTo(cell.number().orElseThrow());
        } else if (cell instanceof Cell.Missing) {
            assertThat(value.isMissingNode()).isTrue();
        } else {
            assertThat(value.textValue()).isEqualTo(cell.shown());
        }
    }

    @Property(tries = 15)
    void theSameResultGivesTheSameBytes(@ForAll @IntRange(max = 100_000) int seed) {
        List<Chart> once = charts(seed);
        List<Chart> again = charts(seed);
        for (int place = 0; place < once.size(); place++) {
            assertThat(again.get(place).svg()).isEqualTo(once.get(place).svg());
            assertThat(again.get(place).vegaLite()).isEqualTo(once.get(place).vegaLite());
            assertThat(again.get(place)).isEqualTo(once.get(place)).hasSameHashCodeAs(once.get(place));
        }
    }

    @Property
    void thePartsOfABarAddUpToTheScore(@ForAll @IntRange(max = 100_000) int seed) throws JsonProcessingException {
        for (Chart chart : List.of(Charts.ranking(Drawn.survey(seed, "1", 6)), Charts.ranking(Drawn.table(seed, 0)))) {
            JsonNode values = JSON.readTree(chart.vegaLite()).at("/data/values");
            String last = chart.table()
                    .columns()
                    .get(chart.table().columns().size() - 1)
                    .key();
            for (JsonNode row : values) {
                BigDecimal end = row.path(last + "_to").decimalValue();
                assertThat(end.doubleValue())
                        .isCloseTo(row.path("score").doubleValue(), org.assertj.core.data.Offset.offset(1e-9));
            }
        }
    }

    @Property(tries = 5)
    void indicesOfFactorsAreDrawnToo(@ForAll @IntRange(max = 1000) int seed) {
        UncertaintyAnalysis analysis = UncertaintyAnalysis.of(Drawn.table(seed, 0))
                .vary(Factors.weightsWithin(0.5))
                .runs(40)
                .seed(seed);
        Chart chart = Charts.sensitivity(SensitivityAnalysis.of(analysis).of(Outputs.rankOf(Drawn.NAMES.get(3))));
        new DrawnSvg(chart.svg()).isHarmless();
        assertThat(chart.description()).contains("with others (total)");
    }
}
