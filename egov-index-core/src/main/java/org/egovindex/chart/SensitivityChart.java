package org.egovindex.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.sensitivity.FactorIndices;
import org.egovindex.sensitivity.Importance;
import org.egovindex.sensitivity.IndexInterval;
import org.egovindex.sensitivity.LeaveOneOut;
import org.egovindex.sensitivity.LeftOut;
import org.egovindex.sensitivity.NodeImportance;
import org.egovindex.sensitivity.SobolIndex;
import org.egovindex.sensitivity.SobolIndices;

/** What the result depends on: factors of a design, or nodes of the tree. */
final class SensitivityChart {
    private static final Rounding SHOWN = Rounding.halfUp(3);

    private SensitivityChart() {}

    static Chart of(SobolIndices indices) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FactorIndices line : indices.factors()) {
            Optional<IndexInterval> interval = line.first().flatMap(SobolIndex::interval);
            rows.add(List.of(
                    Cell.words(line.factor()),
                    cell(line.first().map(SobolIndex::value)),
                    cell(interval.map(IndexInterval::low)),
                    cell(interval.map(IndexInterval::high)),
                    cell(line.total().map(SobolIndex::value))));
        }
        Table table = new Table(
                "What the variance of " + indices.output() + " is due to",
                List.of(
                        Column.of("factor"),
                        new Column("first", "by itself (first order)"),
                        new Column("low", "first order from"),
                        new Column("high", "first order to"),
                        new Column("total", "with others (total)")),
                rows,
                indices.table().notes());
        List<Layer> layers = new ArrayList<>(List.of(new Layer.Bars(List.of("first"))));
        if (!Keys.numbers(table, List.of("low")).isEmpty()) {
            layers.add(new Layer.Spans("low", "high", "interval of first order", Tone.GREY));
        }
        layers.add(new Layer.Dots("total", Layer.Shape.RING, Tone.ORANGE));
        return chart(table, "share of the variance", List.of("first", "low", "high", "total"), layers);
    }

    static Chart of(LeaveOneOut study, int top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeftOut line : study.nodes().stream().limit(Limits.top(top)).toList()) {
            rows.add(List.of(
                    Cell.words(line.node()), Cell.figure(line.meanShift(), SHOWN), Cell.figure(line.weight(), SHOWN)));
        }
        Table table = new Table(
                "Without each node: by how many ranks units move",
                List.of(
                        Column.of("node"),
                        new Column("shift", "mean shift of ranks"),
                        new Column("weight", "share of the index")),
                rows,
                study.table().notes());
        return chart(
                table,
                "mean shift of ranks",
                List.of("shift"),
                List.of(
                        new Layer.Bars(List.of("shift")),
                        new Layer.Labels("shift", List.of("shift"), Layer.Place.AFTER)));
    }

    static Chart of(Importance importance, int top) {
        List<List<Cell>> rows = new ArrayList<>();
        for (NodeImportance line :
                importance.nodes().stream().limit(Limits.top(top)).toList()) {
            rows.add(List.of(Cell.words(line.node()), Cell.figure(line.share(), SHOWN), cell(line.importance())));
        }
        Table table = new Table(
                "Weights and what they come to, among siblings",
                List.of(
                        Column.of("node"),
                        new Column("weight", "share of weights"),
                        new Column("importance", "share of main effects")),
                rows,
                importance.table().notes());
        return chart(
                table,
                "share among siblings",
                List.of("weight", "importance"),
                List.of(
                        new Layer.Spans("weight", "importance", "mismatch", Tone.GREY),
                        new Layer.Dots("weight", Layer.Shape.RING, Tone.ORANGE),
                        new Layer.Dots("importance", Layer.Shape.DOT, Tone.BLUE)));
    }

    private static Cell cell(Optional<Double> number) {
        return number.map(value -> Cell.figure(value, SHOWN.round(Decimals.of(value))))
                .orElseGet(() -> Cell.missing("undefined"));
    }

    private static Chart chart(Table table, String axis, List<String> numbers, List<Layer> layers) {
        String band = table.columns().get(0).key();
        Axis along = Axis.fromZero(axis, Keys.numbers(table, numbers));
        Picture picture = new Picture(table, Bands.rows(band), along, layers);
        String first = numbers.get(0);
        String last = numbers.get(numbers.size() - 1);
        StringBuilder words = new StringBuilder(table.title() + ".");
        for (int row = 0; row < Math.min(5, table.rows().size()); row++) {
            words.append(row == 0 ? " " : "; ").append(picture.words(row, first));
            if (!last.equals(first)) {
                words.append(", ").append(picture.heading(last)).append(' ');
                words.append(picture.cell(row, last).shown());
            }
        }
        return new Chart(
                picture, words.append(table.rows().isEmpty() ? "" : ".").toString());
    }
}
