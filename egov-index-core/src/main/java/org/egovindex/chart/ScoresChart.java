package org.egovindex.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** How many units have scores from where to where. */
final class ScoresChart {
    private static final int BINS = 12;

    private ScoresChart() {}

    static Chart of(Subject subject) {
        List<BigDecimal> scores = subject.published().stream()
                .flatMap(cell -> cell.number().stream())
                .sorted()
                .toList();
        Axis range = Axis.around("", scores, BINS);
        List<List<Cell>> rows = new ArrayList<>();
        for (int bin = 0; bin + 1 < range.ticks().size(); bin++) {
            BigDecimal from = range.ticks().get(bin);
            BigDecimal to = range.ticks().get(bin + 1);
            boolean last = bin + 2 == range.ticks().size();
            long units = scores.stream()
                    .filter(score -> score.compareTo(from) >= 0 && score.compareTo(to) < (last ? 1 : 0))
                    .count();
            rows.add(List.of(Cell.exactly(from), Cell.exactly(to), Cell.whole(units)));
        }
        List<Column> columns =
                List.of(new Column("from", "score from"), new Column("to", "to below"), Column.of("units"));
        List<String> notes = new ArrayList<>(subject.notices());
        int unranked = subject.ranking().unranked().size();
        if (unranked > 0) {
            notes.add(unranked + " without a score are left out");
        }
        Table table = new Table(subject.title() + ": scores of " + scores.size(), columns, rows, notes);
        Picture picture = new Picture(
                table,
                Bands.columns("from", "score, from this number to the next"),
                Axis.counts("units", Keys.numbers(table, List.of("units"))),
                List.of(
                        new Layer.Bars(List.of("units")),
                        new Layer.Labels("units", List.of("units"), Layer.Place.AFTER)));
        return new Chart(picture, description(subject, scores));
    }

    private static String description(Subject subject, List<BigDecimal> sorted) {
        if (sorted.isEmpty()) {
            return "No unit has a score.";
        }
        List<Cell> shown = subject.published();
        int decimals = new BigDecimal(shown.get(0).shown()).scale();
        BigDecimal low = sorted.get((sorted.size() - 1) / 2);
        BigDecimal high = sorted.get(sorted.size() / 2);
        BigDecimal median = low.add(high).divide(BigDecimal.valueOf(2), decimals, RoundingMode.HALF_UP);
        BigDecimal mean = sorted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(sorted.size()), decimals, RoundingMode.HALF_UP);
        return "Scores of " + sorted.size() + " go from "
                + shown.get(shown.size() - 1).shown() + " to "
                + shown.get(0).shown() + "; the median is " + median.toPlainString() + ", the mean "
                + mean.toPlainString() + ".";
    }
}
