package org.egovindex.rules.advice;

import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Slot;

/**
 * A slot that is empty, and what it would be worth to see it.
 *
 * @param slot which
 * @param reason why it is empty
 * @param mean by how much the interval of the total narrows, as the mean over the kinds of values, each counted once
 * @param least by how much it narrows at least, whatever is seen
 * @param criteria the ids of those that are open for want of it
 */
public record Observable(Slot slot, Absence reason, Rational mean, Rational least, List<String> criteria) {
    /** Copies the ids. */
    public Observable {
        criteria = List.copyOf(criteria);
    }

    @Override
    public String toString() {
        return slot.name() + ": narrows the total by " + mean + " on average, by " + least + " at least";
    }
}
