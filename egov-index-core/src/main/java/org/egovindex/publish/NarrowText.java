package org.egovindex.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Aligned text for a screen of so many columns. Figures and reasons for gaps are never cut: the widest words and headings are, down
 * to {@value #LEAST} columns, and then columns at the right are left out and named. Notes and long lines go on in the next line.
 */
final class NarrowText {
    private static final int LEAST = 12;
    private static final int GAP = 2;

    private NarrowText() {}

    static String render(Table table, int width) {
        int[] widths = TextRenderer.widths(table);
        int[] least = least(table);
        while (total(widths, widths.length) > width && shrinkWidest(widths, least)) {
            // one column narrower each time
        }
        int kept = widths.length;
        while (kept > 1 && total(widths, kept) > width) {
            kept--;
        }
        List<String> notes = new ArrayList<>(table.notes());
        if (kept < widths.length) {
            notes.add("not shown for want of width: "
                    + table.columns().subList(kept, widths.length).stream()
                            .map(Column::heading)
                            .collect(Collectors.joining(", ")));
        }
        return wrapped(TextRenderer.render(cut(table, widths, kept)), width)
                + notes.stream()
                        .map(note -> wrapped("* " + ScreenText.safe(note) + "\n", width))
                        .collect(Collectors.joining());
    }

    /** Every line that is longer than {@code width}, on several lines; words longer than that stay whole. */
    static String wrapped(String text, int width) {
        return text.lines().map(line -> wrappedLine(line, width) + "\n").collect(Collectors.joining());
    }

    private static String wrappedLine(String line, int width) {
        if (ScreenText.width(line) <= width) {
            return line;
        }
        String words = line.stripLeading();
        String indent = line.substring(0, line.length() - words.length());
        StringBuilder lines = new StringBuilder(indent);
        int used = indent.length();
        boolean starts = true;
        for (String word : words.split(" ", -1)) {
            int wide = ScreenText.width(word);
            if (!starts && used + 1 + wide > width) {
                lines.append('\n').append(indent).append("    ");
                used = indent.length() + 4;
                starts = true;
            }
            lines.append(starts ? "" : " ").append(word);
            used += wide + (starts ? 0 : 1);
            starts = false;
        }
        return lines.toString();
    }

    /** How narrow each column can be: words are cut, figures and reasons are not, but their heading is. */
    private static int[] least(Table table) {
        int[] least = new int[table.columns().size()];
        for (int column = 0; column < least.length; column++) {
            least[column] = LEAST;
            for (List<Cell> row : table.rows()) {
                Cell cell = row.get(column);
                least[column] =
                        Math.max(least[column], cell instanceof Cell.Words ? 0 : ScreenText.width(cell.shown()));
            }
        }
        return least;
    }

    private static int total(int[] widths, int columns) {
        int total = GAP * (columns - 1);
        for (int column = 0; column < columns; column++) {
            total += widths[column];
        }
        return total;
    }

    private static boolean shrinkWidest(int[] widths, int[] least) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            boolean isWider = widest < 0 || widths[column] > widths[widest];
            widest = widths[column] > least[column] && isWider ? column : widest;
        }
        if (widest >= 0) {
            widths[widest]--;
        }
        return widest >= 0;
    }

    private static Table cut(Table table, int[] widths, int kept) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < kept; column++) {
            Column whole = table.columns().get(column);
            columns.add(new Column(whole.key(), ScreenText.cut(whole.heading(), widths[column])));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < kept; column++) {
                Cell cell = row.get(column);
                boolean isWords = cell instanceof Cell.Words;
                cells.add(isWords ? Cell.words(ScreenText.cut(cell.shown(), widths[column])) : cell);
            }
            rows.add(cells);
        }
        return new Table(table.title(), columns, rows, List.of());
    }
}
