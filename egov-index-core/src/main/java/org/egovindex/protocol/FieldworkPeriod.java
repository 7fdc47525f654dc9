package org.egovindex.protocol;

import java.time.LocalDate;

/**
 * When fieldwork took place, first and last day included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record FieldworkPeriod(LocalDate from, LocalDate to) {
    /** Checks the order. */
    public FieldworkPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day of fieldwork, " + to + ", must not be before the first, "
                    + from + ".\nMaybe the two are swapped.");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
