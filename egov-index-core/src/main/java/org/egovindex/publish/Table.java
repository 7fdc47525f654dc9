package org.egovindex.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A finished table that knows no format.
 *
 * @param title what it is, in a line
 * @param columns what stands in it
 * @param rows one cell for each column
 * @param notes what must be said beside it: method, reconstruction, simulation, what was left out
 */
public record Table(String title, List<Column> columns, List<List<Cell>> rows, List<String> notes)
        implements Printable {
    /** Checks that every row has a cell for every column. */
    public Table {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of \"" + title + "\" must have " + columns.size()
                        + " cells, not " + row.size() + ".\nMaybe a missing figure was left out: use Cell.missing.");
            }
        }
    }

    /** A table without notes. */
    public static Table of(String title, List<Column> columns, List<List<Cell>> rows) {
        return new Table(title, columns, rows, List.of());
    }

    /** This table with more notes. */
    public Table withNotes(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Table(title, columns, rows, all);
    }

    /** The first {@code count} rows. */
    public Table top(int count) {
        if (count < 0) {
            throw new IllegalArgumentException(
                    "The number of rows must be 0 or more, not " + count + ".\nMaybe all rows are meant.");
        }
        return new Table(title, columns, rows.subList(0, Math.min(count, rows.size())), notes);
    }

    @Override
    public String in(Format format) {
        return format.render(this);
    }

    @Override
    public String text() {
        OptionalInt limit = ScreenWidth.limit();
        return limit.isPresent() ? NarrowText.render(this, limit.getAsInt()) : in(Format.TEXT);
    }

    @Override
    public String toString() {
        return text();
    }
}
