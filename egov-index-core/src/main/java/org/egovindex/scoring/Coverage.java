package org.egovindex.scoring;

import org.egovindex.number.Rational;

/**
 * How much was looked at of what applies; it goes along with each score.
 *
 * @param present marks that were given
 * @param expected marks there would be if every evaluator had marked every criterion that applies
 */
public record Coverage(int present, int expected) {
    /** The coverage of both together. */
    public Coverage plus(Coverage other) {
        return new Coverage(present + other.present, expected + other.expected);
    }

    /** Whether nothing is missing. */
    public boolean isComplete() {
        return present == expected;
    }

    /** 0 to 100; of nothing, 100. */
    public Rational percent() {
        return expected == 0 ? Rational.of(100) : Rational.of(100L * present, expected);
    }

    @Override
    public String toString() {
        return present + " of " + expected + " marks";
    }
}
