package org.egovindex.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Naming;

/** Checks the shape of rows, and hands over those that have a field for every column. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final ReadingLimits limits;
    private final Problems problems;
    private final CsvDocument.Intake intake;
    private final List<CsvRow.Field> fields = new ArrayList<>();
    private int columns;
    private long rows;
    private boolean good;
    private boolean blank;
    private long line;
    private int place;

    CsvRowHandler(ReadingLimits limits, Problems problems, CsvDocument.Intake intake) {
        this.limits = limits;
        this.problems = problems;
        this.intake = intake;
    }

    /** The line on which the record that is being read begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        place = 1;
        good = true;
        blank = true;
        fields.clear();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        blank &= length == 0;
        int quotes = 0;
        for (int at = offset; at < offset + length; at++) {
            quotes += buffer[at] == '"' ? 1 : 0;
        }
        if (length > limits.fieldChars()) {
            String tooLong = "the field has " + length + " characters, more than " + limits.fieldChars() + ".";
            refuse(ProblemCode.LIMIT_FIELD, place, tooLong, "Maybe a quote opens here that never closes.");
        } else if (quotes > 0 && !quoted) {
            String shown = Naming.visible(new String(buffer, offset, length));
            String bare = "the field " + shown + " holds a quote but is not in quotes.";
            refuse(ProblemCode.CSV_SYNTAX, place, bare, "Put the whole field in quotes and double the quotes inside.");
        } else if (field < (columns == 0 ? limits.columns() : columns)) {
            fields.add(new CsvRow.Field(new String(buffer, offset, length), place));
        }
        place += length + 1 + (quoted ? 2 + quotes : 0);
    }

    private void refuse(ProblemCode code, int column, String message, String advice) {
        good = false;
        problems.add(code, line, column, message, advice);
    }

    /** Ends a record; false once no more should be read. */
    @Override
    protected Boolean buildRecord() {
        int count = getFieldCount();
        if (blank) {
            return true;
        }
        if (columns == 0) {
            return readHeader(count);
        }
        if (++rows > limits.rows()) {
            refuse(
                    ProblemCode.LIMIT_ROWS,
                    0,
                    "there are more than " + limits.rows() + " rows; the rest was not read.",
                    "");
            return false;
        }
        if (count != columns) {
            refuse(
                    ProblemCode.FIELD_COUNT,
                    0,
                    "the row has " + count + " fields, the header " + columns + ".",
                    count > columns ? "Maybe a decimal comma, or a comma in a name without quotes." : "");
        }
        if (good) {
            intake.row(new CsvRow(line, fields));
        }
        return true;
    }

    private boolean readHeader(int count) {
        if (count > limits.columns()) {
            String more = "there are " + count + " columns, more than " + limits.columns() + ".";
            refuse(ProblemCode.LIMIT_COLUMNS, 0, more, "");
        }
        columns = count;
        return good && intake.header(new CsvRow(line, fields));
    }
}
