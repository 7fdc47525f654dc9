package org.egovindex.protocol;

import org.egovindex.number.Rational;

/** Of what a share is taken, to say how far two scores may lie apart. */
public enum ThresholdBase {
    /** Of the mean of the two scores: of 40 and 46 a tenth is 4.3. */
    MEAN_OF_THE_TWO("the mean of the two"),
    /** Of the score that reaches every maximum: of 100 points a tenth is 10. */
    MAXIMUM("the maximum");

    private final String words;

    ThresholdBase(String words) {
        this.words = words;
    }

    Rational of(Rational one, Rational other, Rational maximum) {
        return this == MAXIMUM ? maximum : one.plus(other).dividedBy(Rational.of(2));
    }

    @Override
    public String toString() {
        return words;
    }
}
