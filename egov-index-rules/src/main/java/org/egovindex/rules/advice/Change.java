package org.egovindex.rules.advice;

import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * What must become of one slot.
 *
 * @param slot which
 * @param from what is seen now, or why nothing is
 * @param to the nearest value that does
 * @param least the least value that does; {@code to} itself where values have no order
 * @param most the most that does; all between the two do
 * @param bound the same as the end of a sentence: {@code at most 24 h}
 */
public record Change(Slot slot, Reading from, Value to, Value least, Value most, String bound) {
    @Override
    public String toString() {
        String now = from instanceof Reading.Absent absent
                ? absent.reason().words()
                : "now " + ValueRange.withUnit(slot, from.shown());
        return slot.name() + " is " + bound + " (" + now + ")";
    }
}
