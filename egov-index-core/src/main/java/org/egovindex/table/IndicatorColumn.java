package org.egovindex.table;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.model.MissingReason;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/** One indicator of all units: a finite number for each, or the reason there is none. Immutable. */
public final class IndicatorColumn {
    private final Values values;
    private final MissingReason[] reasons;

    private IndicatorColumn(Values values, MissingReason[] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    /** These numbers, none missing. */
    public static IndicatorColumn of(double... numbers) {
        return new IndicatorColumn(Values.of(numbers), new MissingReason[0]);
    }

    /** A row of numbers whose gaps are {@link MissingReason#NOT_ASSESSED}. */
    public static IndicatorColumn of(Values values) {
        Values copy = Values.gaps(values.size());
        copy.copy(values);
        MissingReason[] reasons = new MissingReason[values.size()];
        Arrays.fill(reasons, MissingReason.NOT_ASSESSED);
        return new IndicatorColumn(copy, reasons);
    }

    /** Puts a column together cell by cell. */
    public static final class Draft {
        private final Values values;
        private final MissingReason[] reasons;

        /** A column of so many cells, not one assessed yet. */
        public Draft(int size) {
            values = Values.gaps(size);
            reasons = new MissingReason[size];
            Arrays.fill(reasons, MissingReason.NOT_ASSESSED);
        }

        /** Puts a finite number into a cell. */
        public void put(int row, double number) {
            values.set(row, number);
        }

        /** Says why there is no number in a cell. */
        public void miss(int row, MissingReason reason) {
            values.clear(row);
            reasons[row] = reason;
        }

        /** The column as it is now. */
        public IndicatorColumn column() {
            Values copy = Values.gaps(values.size());
            copy.copy(values);
            return new IndicatorColumn(copy, reasons.clone());
        }
    }

    /** How many cells there are. */
    public int size() {
        return values.size();
    }

    /** The number of one row, if there is one. */
    public OptionalDouble find(int row) {
        return values.isGap(row) ? OptionalDouble.empty() : OptionalDouble.of(values.get(row));
    }

    /** The number of one row; throws if there is none. */
    public double get(int row) {
        return values.get(row);
    }

    /** Whether a row has no number. */
    public boolean isMissing(int row) {
        return values.isGap(row);
    }

    /** Why a row has no number; nothing if it has one. */
    public Optional<MissingReason> reason(int row) {
        return values.isGap(row) ? Optional.of(reasons[row]) : Optional.empty();
    }

    /** How many rows have a number. */
    public int present() {
        return values.present();
    }

    /** Whether every row has a number. */
    public boolean isComplete() {
        return present() == size();
    }

    /** Copies numbers and gaps into a row of the same size. */
    public void copyInto(Values row) {
        row.copy(values);
    }

    /** This column with another number in one row. */
    public IndicatorColumn with(int row, double number) {
        Values copy = Values.gaps(values.size());
        copy.copy(values);
        copy.set(row, number);
        return new IndicatorColumn(copy, reasons);
    }

    /** The rows of these numbers only, in this order. */
    IndicatorColumn rows(int[] places) {
        Draft draft = new Draft(places.length);
        for (int i = 0; i < places.length; i++) {
            if (values.isGap(places[i])) {
                draft.miss(i, reasons[places[i]]);
            } else {
                draft.put(i, values.get(places[i]));
            }
        }
        return draft.column();
    }

    /** The cell as it is written: a number, or the reason. */
    public String text(int row) {
        return reason(row).map(MissingReason::toString).orElseGet(() -> Decimals.text(values.get(row)));
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof IndicatorColumn that) || !values.equals(that.values)) {
            return false;
        }
        for (int row = 0; row < size(); row++) {
            if (!reason(row).equals(that.reason(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
