package org.egovindex.rules.rule;

import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/**
 * From where to where a score can lie, whatever the missing evidence may show.
 *
 * @param lowest the lowest
 * @param highest the highest; equal to it once all is decided
 */
public record Interval(Rational lowest, Rational highest) {
    private static final Rounding SHOWN = Rounding.halfUp(2);

    /** Checks the order. */
    public Interval {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("The bounds " + lowest + " and " + highest
                    + " of an interval must be in order.\nMaybe the two are swapped.");
        }
    }

    /** Whether it is one point. */
    public boolean isPoint() {
        return lowest.equals(highest);
    }

    /** Whether a score lies in it. */
    public boolean contains(Rational score) {
        return lowest.compareTo(score) <= 0 && score.compareTo(highest) <= 0;
    }

    /** Each end times so much. */
    Interval times(Rational factor) {
        return new Interval(lowest.times(factor), highest.times(factor));
    }

    /** Both ends half-up to two decimals, for people; {@link #toString()} has them exactly. */
    public String shown() {
        String from = lowest.rounded(SHOWN).toPlainString();
        return isPoint() ? from : from + " to " + highest.rounded(SHOWN).toPlainString();
    }

    @Override
    public String toString() {
        return isPoint() ? lowest.toString() : lowest + " to " + highest;
    }
}
