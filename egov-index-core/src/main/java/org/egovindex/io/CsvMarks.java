package org.egovindex.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;

/**
 * Hands the fields of a CSV file to the intake as the reader finds them. The first line names the columns; they are found by
 * name, in any order.
 */
final class CsvMarks extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final MarkIntake intake;
    private final Problems problems;
    private final ReadingLimits limits;
    private final List<String> header = new ArrayList<>();
    private Field[] fields = {};
    private boolean inHeader = true;
    private long line;
    private int column;

    CsvMarks(MarkIntake intake, Problems problems, ReadingLimits limits) {
        this.intake = intake;
        this.problems = problems;
        this.limits = limits;
    }

    /** The line on which the record that is being read begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        column = 1;
        intake.begin();
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
        if (inHeader) {
            if (field < limits.columns()) {
                header.add(new String(buffer, offset, Math.min(length, limits.fieldChars() + 1)));
            }
        } else if (field < fields.length) {
            if (fields[field].role() == Role.UNREAD) {
                fields[field].clear();
            } else if (length > limits.fieldChars()) {
                fields[field].takeTooLong(length, column);
                intake.refuseTooLong(fields[field], line);
            } else {
                fields[field].take(buffer, offset, length, column, !quoted);
            }
        }
        column += length + 1 + (quoted ? 2 + quotesIn(buffer, offset, length) : 0);
    }

    private static int quotesIn(char[] buffer, int offset, int length) {
        int quotes = 0;
        for (int i = offset; i < offset + length; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        return quotes;
    }

    /** Ends a record; false once no more should be read. */
    @Override
    protected Boolean buildRecord() {
        if (inHeader) {
            inHeader = false;
            return readHeader(getFieldCount());
        }
        if (getFieldCount() != fields.length) {
            problems.add(
                    ProblemCode.FIELD_COUNT,
                    line,
                    0,
                    "the row has " + getFieldCount() + " fields, the header " + fields.length + ".",
                    getFieldCount() > fields.length
                            ? "Maybe a decimal comma, or a comma in a name without quotes."
                            : "");
            intake.refuse();
        }
        return intake.end(line);
    }

    private boolean readHeader(int count) {
        if (count > limits.columns()) {
            problems.add(
                    ProblemCode.LIMIT_COLUMNS,
                    1,
                    0,
                    "there are " + count + " columns, more than " + limits.columns() + ".",
                    "");
            return false;
        }
        Set<Role> seen = EnumSet.noneOf(Role.class);
        List<Field> found = new ArrayList<>();
        boolean good = true;
        for (String name : header) {
            Optional<Role> role = Role.of(name);
            found.add(intake.field(role.orElse(Role.UNREAD)));
            if (role.isPresent() && !seen.add(role.get())) {
                problems.add(ProblemCode.DUPLICATE_COLUMN, 1, 0, "the column " + name + " stands twice.", "");
                good = false;
            } else if (role.isEmpty()) {
                good &= unknown(name);
            }
        }
        for (Role role : Role.values()) {
            if (role.isRequired() && !seen.contains(role)) {
                good = false;
                problems.add(
                        ProblemCode.MISSING_COLUMN, 1, 0, "there is no column " + role.column() + ".", advice(role));
            }
        }
        fields = found.toArray(Field[]::new);
        return good;
    }

    private boolean unknown(String name) {
        boolean control = name.chars().anyMatch(character -> Character.getType(character) == Character.CONTROL);
        if (control && name.indexOf('\t') < 0) {
            problems.add(
                    ProblemCode.CONTROL_CHAR,
                    1,
                    0,
                    "the column name \"" + Naming.visible(name) + "\" holds a control character.",
                    "Maybe the file is UTF-16: save it as UTF-8.");
            return false;
        }
        problems.add(
                ProblemCode.UNKNOWN_COLUMN,
                1,
                0,
                "the column \"" + Naming.visible(name) + "\" means nothing here; it was not read.",
                "");
        return true;
    }

    private String advice(Role role) {
        String whole = String.join(",", header);
        if (header.size() == 1 && (whole.contains(";") || whole.contains("\t"))) {
            return "Maybe the fields are divided by '" + (whole.contains(";") ? ";" : "TAB")
                    + "': save the file with ',' between them.";
        }
        if (header.stream().noneMatch(name -> Role.of(name).isPresent())) {
            return "Maybe the first line is not a header: it must name the columns.";
        }
        return Similarity.nearest(role.column(), header)
                .map(near -> "Maybe \"" + Naming.visible(near) + "\" is meant.")
                .orElse("");
    }
}
