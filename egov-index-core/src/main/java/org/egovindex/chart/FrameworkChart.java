package org.egovindex.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.index.EffectiveWeights;
import org.egovindex.index.Methodology;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** What an index is made of, as an outline, and how much of it each node is. */
final class FrameworkChart {
    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final String INDENT = "\u2003";

    private final Methodology methodology;
    private final List<EffectiveWeights.Line> lines;
    private final int levels;
    private final int left;

    private FrameworkChart(Methodology methodology) {
        this.methodology = methodology;
        List<EffectiveWeights.Line> all = EffectiveWeights.of(methodology).lines().stream()
                .filter(line -> line.level() > 1)
                .toList();
        int deepest = all.stream().mapToInt(EffectiveWeights.Line::level).max().orElse(1);
        while (deepest > 2 && upTo(all, deepest).size() > Limits.ROWS) {
            deepest--;
        }
        this.levels = deepest;
        this.lines = upTo(all, deepest).stream().limit(Limits.ROWS).toList();
        this.left = all.size() - lines.size();
    }

    static Chart of(Methodology methodology) {
        return new FrameworkChart(methodology).chart();
    }

    private static List<EffectiveWeights.Line> upTo(List<EffectiveWeights.Line> all, int level) {
        return all.stream().filter(line -> line.level() <= level).toList();
    }

    private Chart chart() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("node")));
        List<String> bars = new ArrayList<>();
        for (int level = 2; level <= levels; level++) {
            bars.add(Keys.add(columns, "level_" + level, level == 2 ? "right below the index" : "level " + level));
        }
        columns.add(new Column("percent", "% of the index"));
        Set<String> taken = new HashSet<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (EffectiveWeights.Line line : lines) {
            Cell weight = Cell.figure(line.effective().times(Rational.of(100)), SHOWN);
            List<Cell> row = new ArrayList<>(List.of(Cell.words(name(line, taken))));
            for (int level = 2; level <= levels; level++) {
                row.add(level == line.level() ? weight : Cell.missing("-"));
            }
            row.add(weight);
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(methodology.about().notes());
        if (left > 0) {
            notes.add(left + " nodes further down are not shown");
        }
        Table table = new Table(methodology.about().title() + ": what it is made of", columns, rows, notes);
        Picture picture = new Picture(
                table,
                Bands.outline("node"),
                Axis.fromZero("% of the index", Keys.numbers(table, List.of("percent"))),
                List.of(new Layer.Bars(bars), new Layer.Labels("percent", List.of("percent"), Layer.Place.AFTER)));
        return new Chart(picture, description(table));
    }

    private String name(EffectiveWeights.Line line, Set<String> taken) {
        String indent = INDENT.repeat(line.level() - 2);
        String title = methodology.node(line.node()).title();
        return indent + (taken.add(indent + title) ? title : title + " (" + line.node() + ")");
    }

    private String description(Table table) {
        List<String> parts = table.rows().stream()
                .filter(row -> row.get(1).isNumber())
                .map(row -> row.get(0).shown() + " " + row.get(1).shown() + " %")
                .toList();
        return methodology.about().title() + " is made of " + String.join(", ", parts) + ".";
    }
}
