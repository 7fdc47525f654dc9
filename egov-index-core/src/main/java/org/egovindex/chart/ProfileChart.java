package org.egovindex.chart;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** One unit against the mean and the best of all, part by part. */
final class ProfileChart {
    private ProfileChart() {}

    static Chart of(Subject subject, String name) {
        Unit unit = subject.unit(name);
        List<Subject.Part> parts = subject.parts();
        List<Cell> own = subject.scores(unit);
        List<Cell> means = subject.means();
        List<Cell> best = subject.best();
        List<List<Cell>> rows = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            rows.add(List.of(Cell.words(parts.get(part).title()), own.get(part), means.get(part), best.get(part)));
        }
        List<Column> columns = List.of(
                Column.of("part"),
                new Column("unit", unit.label()),
                new Column("mean", "mean of all"),
                new Column("best", "best of all"));
        Table table = new Table(unit.label() + " in " + subject.title(), columns, rows, subject.notices());
        Picture picture = new Picture(
                table,
                Bands.rows("part"),
                Axis.fromZero("score", Keys.numbers(table, List.of("unit", "mean", "best"))),
                List.of(
                        new Layer.Bars(List.of("unit")),
                        new Layer.Dots("mean", Layer.Shape.TICK, Tone.ORANGE),
                        new Layer.Dots("best", Layer.Shape.RING, Tone.GREEN)));
        return new Chart(picture, description(unit, rows));
    }

    private static String description(Unit unit, List<List<Cell>> rows) {
        long above = rows.stream()
                .filter(row ->
                        row.get(1).number().isPresent() && row.get(2).number().isPresent())
                .filter(row ->
                        row.get(1).number().get().compareTo(row.get(2).number().get()) > 0)
                .count();
        StringBuilder words =
                new StringBuilder(unit.label() + " is above the mean in " + above + " of " + rows.size() + " parts.");
        for (List<Cell> row : rows) {
            words.append(' ')
                    .append(row.get(0).shown())
                    .append(": ")
                    .append(row.get(1).shown());
            words.append(" (mean ")
                    .append(row.get(2).shown())
                    .append(", best ")
                    .append(row.get(3).shown())
                    .append(").");
        }
        return words.toString();
    }
}
