package org.egovindex.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;
import org.egovindex.number.Decimals;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Table;

/**
 * One sheet: headings that stay in sight, a row each, notes below. Numbers are numbers, at the precision of a double, shown with
 * the decimals that are published; a missing figure is its reason, in grey.
 */
final class Sheet {
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_WHOLE = 15;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final String GREY = "808080";

    private final Worksheet sheet;
    private int row;

    Sheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void checkSize(Table table) {
        long rows = 1L + table.rows().size() + 1 + table.notes().size();
        int columns = table.columns().size();
        if (rows > Worksheet.MAX_ROWS || columns > Worksheet.MAX_COLS) {
            throw new IllegalArgumentException("A sheet must have at most " + Worksheet.MAX_ROWS + " rows and "
                    + Worksheet.MAX_COLS + " columns, not " + rows + " and " + columns + ".\nMaybe CSV will do.");
        }
    }

    void table(Table table) {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            words(column, table.columns().get(column).heading());
            widen(table, column);
        }
        sheet.range(0, 0, 0, Math.max(0, columns - 1))
                .style()
                .bold()
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        sheet.freezePane(0, 1);
        row++;
        for (List<Cell> cells : table.rows()) {
            for (int column = 0; column < columns; column++) {
                cell(column, cells.get(column));
            }
            row++;
        }
        row++;
        table.notes().forEach(this::line);
    }

    /** Two cells side by side. */
    void fact(String name, String value) {
        words(0, name);
        words(1, value);
        row++;
    }

    /** One cell, and the next row. */
    void line(String text) {
        words(0, text);
        row++;
    }

    void widths(int first, int second) {
        sheet.width(0, first);
        sheet.width(1, second);
    }

    private void widen(Table table, int column) {
        int longest = table.columns().get(column).heading().length();
        for (List<Cell> cells : table.rows()) {
            longest = Math.max(longest, cells.get(column).shown().length());
        }
        sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
    }

    private void cell(int column, Cell cell) {
        if (cell instanceof Cell.Missing) {
            words(column, cell.shown());
            sheet.style(row, column).italic().fontColor(GREY).set();
        } else if (cell.number().isPresent()) {
            number(column, cell, cell.number().get());
        } else {
            words(column, cell.shown());
        }
    }

    /** Excel keeps 15 digits: a whole number of more, such as a seed, stays what it is as text. */
    private void number(int column, Cell cell, BigDecimal number) {
        if (number.signum() != 0 && number.precision() - number.scale() > LONGEST_WHOLE) {
            words(column, cell.shown());
            return;
        }
        sheet.value(row, column, Decimals.of(number.doubleValue()));
        int decimals = new BigDecimal(cell.shown()).scale();
        boolean isRounded = !(cell instanceof Cell.Exact);
        if (isRounded && decimals >= 0) {
            sheet.style(row, column)
                    .format(decimals == 0 ? "0" : "0." + "0".repeat(decimals))
                    .set();
        }
    }

    /** As a string, whatever it begins with: a spreadsheet never runs it. */
    private void words(int column, String words) {
        String kept = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT - 1) + "\u2026" : words;
        sheet.value(row, column, kept);
    }
}
