package org.egovindex.rules.advice;

import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/**
 * A run of cells of a slot, in words.
 *
 * @param cells of the slot
 * @param low the first cell
 * @param high the last
 */
record ValueRange(SlotCells cells, int low, int high) {
    static String withUnit(Slot slot, String shown) {
        return slot.domain().unit().isEmpty()
                ? shown
                : shown + " " + slot.domain().unit();
    }

    Value least() {
        return cells.witness(low);
    }

    Value most() {
        return cells.slot().domain().isOrdered() ? cells.greatest(high) : least();
    }

    /** The change from what is seen to somewhere in the run. */
    Change from(Reading seen) {
        return new Change(cells.slot(), seen, nearest(seen), least(), most(), words());
    }

    /** The value of the run that is nearest to what is seen; of a bound if nothing is seen. */
    private Value nearest(Reading seen) {
        if (!cells.slot().domain().isOrdered()) {
            return least();
        }
        boolean fromAbove = seen.value()
                .map(value -> cells.slot().domain().compare(value, most()) > 0)
                .orElse(low == 0 && high < cells.size() - 1);
        return fromAbove ? most() : least();
    }

    /** As the end of a sentence. */
    private String words() {
        if (cells.slot().domain() instanceof TextDomain) {
            return "such as " + least().literal('"');
        }
        boolean toEnd = high == cells.size() - 1;
        if (least().equals(most())) {
            return shown(least());
        }
        if (low == 0) {
            return toEnd ? "anything" : end();
        }
        return toEnd ? beginning() : shown(least()) + " to " + shown(most());
    }

    /** With decimals of any number the last value below a constant cannot be told by itself. */
    private String end() {
        Value next = cells.witness(high + 1);
        return isFiner(most(), next) ? "below " + shown(next) : "at most " + shown(most());
    }

    private String beginning() {
        Value before = cells.greatest(low - 1);
        return isFiner(least(), before) ? "above " + shown(before) : "at least " + shown(least());
    }

    private static boolean isFiner(Value value, Value other) {
        return value instanceof Value.Numeric one
                && other instanceof Value.Numeric two
                && one.number().scale() == RealDomain.MOST_DECIMALS
                && two.number().scale() < RealDomain.MOST_DECIMALS;
    }

    private String shown(Value value) {
        return withUnit(cells.slot(), value.shown());
    }
}
