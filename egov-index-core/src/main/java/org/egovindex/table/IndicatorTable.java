package org.egovindex.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.model.Lookup;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.model.Unit;
import org.egovindex.model.Wave;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Units by indicators, gaps visible: the data of an index. Immutable; one column after the other in memory, so that a column
 * is cheap to take.
 *
 * <p>Units are kept in the order of their names, so that the order of a file's rows changes nothing.
 */
public final class IndicatorTable implements Tabular {
    private final List<Unit> units;
    private final Map<String, IndicatorColumn> columns;
    private final Optional<Wave> wave;
    private final List<String> notices;

    private IndicatorTable(
            List<Unit> units, Map<String, IndicatorColumn> columns, Optional<Wave> wave, List<String> notices) {
        this.units = units;
        this.columns = columns;
        this.wave = wave;
        this.notices = notices;
    }

    /**
     * A table of these units and columns, a cell of each column for each unit.
     *
     * @throws IllegalArgumentException if two units have one label, or a column has another length
     */
    public static IndicatorTable of(List<? extends Unit> units, Map<String, IndicatorColumn> columns) {
        int[] order = IntStream.range(0, units.size())
                .boxed()
                .sorted((a, b) -> units.get(a).label().compareTo(units.get(b).label()))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Unit> sorted = new ArrayList<>(units.size());
        for (int place : order) {
            Unit unit = units.get(place);
            if (!sorted.isEmpty() && sorted.get(sorted.size() - 1).label().equals(unit.label())) {
                throw new IllegalArgumentException("Two rows are called " + Naming.visible(unit.label())
                        + ".\nMaybe the table holds several waves: choose one.");
            }
            sorted.add(unit);
        }
        Map<String, IndicatorColumn> ordered = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            requireLength(name, column, order.length);
            ordered.put(name, column.rows(order));
        });
        return new IndicatorTable(
                List.copyOf(sorted), Collections.unmodifiableMap(ordered), Optional.empty(), List.of());
    }

    private static void requireLength(String name, IndicatorColumn column, int units) {
        if (column.size() != units) {
            throw new IllegalArgumentException("The column " + Naming.visible(name) + " must have " + units
                    + " cells, one for each unit, not " + column.size() + ".\nMaybe rows were filtered twice.");
        }
    }

    /** This table as that of a wave. */
    public IndicatorTable withWave(Wave of) {
        return new IndicatorTable(units, columns, Optional.of(of), notices);
    }

    /** This table with what must be said wherever its results are shown, such as that it is simulated. */
    public IndicatorTable withNotices(List<String> said) {
        return new IndicatorTable(units, columns, wave, List.copyOf(said));
    }

    /** This table with one more column, or another in its place. */
    public IndicatorTable with(String name, IndicatorColumn column) {
        return with(Map.of(name, column));
    }

    /** This table with several columns in the place of those of their names. */
    public IndicatorTable with(Map<String, IndicatorColumn> others) {
        Map<String, IndicatorColumn> more = new LinkedHashMap<>(columns);
        others.forEach((name, column) -> {
            requireLength(name, column, units.size());
            more.put(name, column);
        });
        return new IndicatorTable(units, Collections.unmodifiableMap(more), wave, notices);
    }

    /** The rows of these units only. */
    public IndicatorTable only(List<? extends Unit> kept) {
        int[] rows = kept.stream().mapToInt(unit -> row(unit.label())).toArray();
        Map<String, IndicatorColumn> fewer = new LinkedHashMap<>();
        columns.forEach((name, column) -> fewer.put(name, column.rows(rows)));
        return of(kept, fewer).with(wave, notices);
    }

    /** Only the units that have something in this column or attribute; with {@code value}, only those that have that. */
    public IndicatorTable only(String name, Optional<String> value) {
        Optional<IndicatorColumn> column = find(name);
        List<Unit> kept = new ArrayList<>();
        for (int row = 0; row < units.size(); row++) {
            int place = row;
            Optional<String> held = units.get(row)
                    .attribute(name)
                    .or(() ->
                            column.filter(numbers -> !numbers.isMissing(place)).map(numbers -> numbers.text(place)));
            if (held.isPresent() && value.map(held.get()::equals).orElse(true)) {
                kept.add(units.get(row));
            }
        }
        return only(kept);
    }

    private IndicatorTable with(Optional<Wave> sameWave, List<String> sameNotices) {
        return new IndicatorTable(units, columns, sameWave, sameNotices);
    }

    /** The units in the order of their labels. */
    public List<Unit> units() {
        return units;
    }

    /** The names of the columns, in the order in which they were given. */
    public List<String> names() {
        return List.copyOf(columns.keySet());
    }

    /** The wave, if the table is of one. */
    public Optional<Wave> wave() {
        return wave;
    }

    /** What must be said wherever results of this table are shown. */
    public List<String> notices() {
        return notices;
    }

    /** The column of this name, if there is one. */
    public Optional<IndicatorColumn> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The column of this name; throws if there is none. */
    public IndicatorColumn column(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no column " + Naming.visible(name) + "."
                        + Similarity.nearest(name, columns.keySet())
                                .map(near -> "\nMaybe " + near + " is meant.")
                                .orElse("\nMaybe one of " + names() + " is meant.")));
    }

    /** The row of a unit, by its label or its name; throws if there is none. */
    public int row(String label) {
        String name = Naming.canonical(label);
        int from = 0;
        int to = units.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int order = units.get(middle).label().compareTo(name);
            if (order == 0) {
                return middle;
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle;
        }
        return rowByName(name);
    }

    private int rowByName(String name) {
        Unit unit = Lookup.one(units, each -> each, name);
        return units.indexOf(unit);
    }

    /** The value of an attribute for each unit, or nothing, in the order of the units. */
    public List<Optional<String>> attribute(String name) {
        return units.stream().map(unit -> unit.attribute(name)).toList();
    }

    /** The cells as a table to print: the name of each unit, then every column. */
    @Override
    public Table table() {
        List<Column> heads = new ArrayList<>(List.of(Column.of("unit")));
        columns.keySet().forEach(name -> heads.add(new Column(name, name)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < units.size(); row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(units.get(row).label())));
            for (IndicatorColumn column : columns.values()) {
                int place = row;
                cells.add(column.reason(row)
                        .map(reason -> Cell.missing(reason.toString()))
                        .orElseGet(() -> Cell.number(column.get(place))));
            }
            rows.add(cells);
        }
        return new Table(units.size() + " units by " + columns.size() + " indicators", heads, rows, notices);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorTable that
                && units.equals(that.units)
                && columns.equals(that.columns)
                && wave.equals(that.wave)
                && notices.equals(that.notices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, columns, wave, notices);
    }

    @Override
    public String toString() {
        return units.size() + " units by " + columns.keySet();
    }
}
