package org.egovindex.scoring;

import org.egovindex.number.Rational;

/**
 * So much of so much.
 *
 * @param attained points
 * @param maximum points that could be attained, above 0
 */
public record Share(Rational attained, Rational maximum) {
    /** The share of {@code points} that this is. */
    Rational of(Rational points) {
        return points.timesRatio(attained, maximum);
    }

    @Override
    public String toString() {
        return attained + " of " + maximum;
    }
}
