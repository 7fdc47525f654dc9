package org.egovindex.index;

import org.egovindex.number.Rational;

/**
 * Between what and what a score lies, whatever the missing marks are.
 *
 * @param lowest if every missing mark is the lowest of its scale
 * @param highest if every missing mark is the highest
 */
public record Bounds(Rational lowest, Rational highest) {
    /** Whether nothing is missing, so that there is one score only. */
    public boolean isPoint() {
        return lowest.equals(highest);
    }

    @Override
    public String toString() {
        return isPoint() ? lowest.toString() : lowest + " to " + highest;
    }
}
