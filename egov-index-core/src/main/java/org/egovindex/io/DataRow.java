package org.egovindex.io;

import java.util.Arrays;
import java.util.List;
import org.egovindex.model.MissingReason;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.TableUnit;

/** One row of a data file: a unit, its numbers, and why some are missing. */
final class DataRow {
    private static final byte[] COMPLETE = {};
    private static final List<MissingReason> REASONS = List.of(MissingReason.values());

    private final TableUnit unit;
    private final long line;
    private final double[] numbers;
    private final byte[] reasons;

    private DataRow(Draft draft, TableUnit unit, long line) {
        this.unit = unit;
        this.line = line;
        this.numbers = draft.numbers;
        this.reasons = draft.reasons;
    }

    /** Puts a row together, number by number. */
    static final class Draft {
        private final double[] numbers;
        private byte[] reasons = COMPLETE;

        Draft(int size) {
            numbers = new double[size];
        }

        void put(int place, double number) {
            numbers[place] = number;
        }

        void miss(int place, MissingReason reason) {
            if (reasons.length == 0) {
                reasons = new byte[numbers.length];
            }
            numbers[place] = CellNumber.NONE;
            reasons[place] = (byte) REASONS.indexOf(reason);
        }

        DataRow of(TableUnit unit, long line) {
            return new DataRow(this, unit, line);
        }
    }

    TableUnit unit() {
        return unit;
    }

    long line() {
        return line;
    }

    /** Whether both say the same of the same unit. */
    boolean sameAs(DataRow other) {
        return unit.equals(other.unit)
                && Arrays.equals(numbers, other.numbers)
                && Arrays.equals(reasons, other.reasons);
    }

    /** Writes one of the numbers, or why it is missing, into a row of a column. */
    void copy(int place, IndicatorColumn.Draft column, int row) {
        if (Double.isNaN(numbers[place])) {
            column.miss(row, REASONS.get(reasons[place]));
        } else {
            column.put(row, numbers[place]);
        }
    }
}
