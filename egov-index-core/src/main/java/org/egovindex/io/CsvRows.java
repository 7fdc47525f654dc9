package org.egovindex.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;

/** Keeps the rows of a data file that have a field for every column; the first line names the columns. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<Boolean> {
    /** Cells beyond which memory might not last. */
    private static final long MOST_CELLS = 50_000_000;

    private final ColumnWishes wishes;
    private final Problems problems;
    private final ReadingLimits limits;
    private final int longest;
    private final List<DataHeader.Name> names = new ArrayList<>();
    private final RowStore rows = new RowStore();
    private Optional<DataHeader> header = Optional.empty();
    private boolean inHeader = true;
    private boolean blank;
    private boolean good;
    private long line;
    private int place;

    CsvRows(ColumnWishes wishes, Problems problems, ReadingLimits limits) {
        this.wishes = wishes;
        this.problems = problems;
        this.limits = limits;
        this.longest = Math.min(limits.fieldChars(), RowStore.LONGEST);
    }

    Optional<DataHeader> header() {
        return header;
    }

    RowStore rows() {
        return rows;
    }

    /** The line on which the record that is being read begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        place = 1;
        blank = true;
        good = true;
        rows.begin();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        blank &= length == 0;
        if (inHeader) {
            if (field < limits.columns()) {
                names.add(new DataHeader.Name(new String(buffer, offset, Math.min(length, longest + 1)), place));
            }
        } else if (length > longest) {
            good = false;
            String tooLong = "the field has " + length + " characters, more than " + longest + ".";
            problems.add(ProblemCode.LIMIT_FIELD, line, place, tooLong, "");
        } else if (field < names.size()) {
            rows.add(buffer, offset, length, quoted);
        }
        place += length + 1;
        if (quoted) {
            place += 2;
            for (int i = offset; i < offset + length; i++) {
                place += buffer[i] == '"' ? 1 : 0;
            }
        }
    }

    /** Ends a record; false once no more should be read. */
    @Override
    protected Boolean buildRecord() {
        if (inHeader && names.isEmpty()) {
            return true;
        }
        if (inHeader) {
            inHeader = false;
            return readHeader(getFieldCount());
        }
        int fields = getFieldCount();
        if (blank) {
            good = false;
        } else if (fields != names.size()) {
            good = false;
            problems.add(
                    ProblemCode.FIELD_COUNT,
                    line,
                    0,
                    "the row has " + fields + " fields, the header " + names.size() + ".",
                    fields > names.size() ? "Maybe a decimal comma, or a comma in a name without quotes." : "");
        }
        if (good && !hasRoom()) {
            return false;
        }
        if (good) {
            rows.keep(line);
        } else {
            rows.forget();
        }
        return true;
    }

    private boolean hasRoom() {
        long most = Math.min(limits.rows(), MOST_CELLS / names.size());
        if (rows.rows() < most) {
            return true;
        }
        rows.forget();
        String more = "there are more than " + most + " rows";
        problems.add(ProblemCode.LIMIT_ROWS, line, 0, more + "; the rest was not read.", "");
        return false;
    }

    private boolean readHeader(int count) {
        if (count > limits.columns()) {
            String more = "there are " + count + " columns, more than " + limits.columns() + ".";
            problems.add(ProblemCode.LIMIT_COLUMNS, line, 0, more, "");
            return false;
        }
        header = DataHeader.of(names, line, wishes, problems);
        return header.isPresent();
    }
}
