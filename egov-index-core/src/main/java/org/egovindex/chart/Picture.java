package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Table;

/**
 * What is drawn: the rows of a table, by layers that name its columns.
 *
 * @param table the data
 * @param bands the axis of names
 * @param axis the axis of numbers
 * @param layers from back to front
 */
record Picture(Table table, Bands bands, Axis axis, List<Layer> layers) {
    Picture {
        layers = List.copyOf(layers);
    }

    /**
     * A line of the legend.
     *
     * @param name of the series
     * @param tone its colour
     * @param shape of its points; none if it is an area
     */
    record Entry(String name, Tone tone, Optional<Layer.Shape> shape) {}

    private int place(String key) {
        for (int place = 0; place < table.columns().size(); place++) {
            if (table.columns().get(place).key().equals(key)) {
                return place;
            }
        }
        throw new IllegalArgumentException(
                "There is no column " + key + " in \"" + table.title() + "\".\nMaybe a heading was given.");
    }

    String heading(String key) {
        return table.columns().get(place(key)).heading();
    }

    Cell cell(int row, String key) {
        return table.rows().get(row).get(place(key));
    }

    Optional<BigDecimal> number(int row, String key) {
        return cell(row, key).number();
    }

    /** The names of the bands, each once. */
    List<String> names() {
        return table.rows().stream()
                .map(row -> row.get(place(bands.column())).shown())
                .distinct()
                .toList();
    }

    /** The band of each row. */
    List<Integer> places() {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            all.add(places.computeIfAbsent(cell(row, bands.column()).shown(), name -> places.size()));
        }
        return all;
    }

    /** What is said of one number: its band, its column, its value as published. */
    String words(int row, String key) {
        String name = cell(row, bands.column()).shown();
        String first = table.rows().get(row).get(0).shown();
        String of = first.equals(name) || cell(row, key).shown().equals(first) ? name : first + ", " + name;
        return of + ": " + heading(key) + " " + cell(row, key).shown();
    }

    /** The text of a label; empty where a word is missing. */
    String label(int row, Layer.Labels labels) {
        List<String> words = labels.texts().stream()
                .map(key -> cell(row, key))
                .filter(cell -> !(cell instanceof Cell.Missing))
                .map(Cell::shown)
                .toList();
        return words.size() < labels.texts().size() ? "" : String.join(" ", words);
    }

    /** Where the bar of each column begins and ends, end to end; nothing for a column without a number. */
    List<Optional<Stretch>> stack(int row, Layer.Bars bars) {
        List<Optional<Stretch>> stack = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (String column : bars.columns()) {
            Optional<BigDecimal> length = number(row, column);
            BigDecimal begin = from;
            stack.add(length.map(own -> new Stretch(begin, begin.add(own))));
            from = length.map(from::add).orElse(from);
        }
        return stack;
    }

    /**
     * A part of an axis.
     *
     * @param from where it begins
     * @param to where it ends
     */
    record Stretch(BigDecimal from, BigDecimal to) {}

    /** The matrix, if there is one. */
    Optional<Layer.Cells> cells() {
        return layers.stream()
                .filter(Layer.Cells.class::isInstance)
                .map(Layer.Cells.class::cast)
                .findFirst();
    }

    /** How many columns a matrix has. */
    OptionalInt width() {
        return cells().map(cells -> OptionalInt.of(cells.columns().size())).orElseGet(OptionalInt::empty);
    }

    /** One line for each series. */
    List<Entry> legend() {
        List<Entry> entries = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer instanceof Layer.Bars bars) {
                for (int place = 0; place < bars.columns().size(); place++) {
                    entries.add(new Entry(heading(bars.columns().get(place)), Tone.of(place), Optional.empty()));
                }
            } else if (layer instanceof Layer.Dots dots) {
                entries.add(new Entry(heading(dots.column()), dots.tone(), Optional.of(dots.shape())));
            } else if (layer instanceof Layer.Spans spans) {
                entries.add(new Entry(spans.name(), spans.tone(), Optional.of(Layer.Shape.LINE)));
            } else if (layer instanceof Layer.Lines lines) {
                lines.kinds()
                        .forEach(kind ->
                                entries.add(new Entry(kind.word(), kind.tone(), Optional.of(Layer.Shape.LINE))));
            }
        }
        return entries;
    }
}
