package org.egovindex.scoring;

import org.egovindex.number.Rational;

/**
 * What the missing marks could make of a score, if they were there. A policy that puts something else in their place, such as
 * zero on a scale that begins at 1, may come out below.
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
