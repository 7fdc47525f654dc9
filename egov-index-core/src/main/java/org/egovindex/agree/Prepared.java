package org.egovindex.agree;

import java.util.List;
import java.util.Optional;

/** A coefficient made ready for certain rows; only how often each occurs is left open, so that a resample costs little. */
interface Prepared {
    /** Works the coefficient out. Nothing is allocated where the sample is a survey's. */
    void at(double[] times, Quotient into);

    /** How many ratings a subject needs to count. */
    int least();

    /** What the coefficient is made of, once it was worked out and is known. */
    List<Estimate.Part> parts(double[] times, Quotient worked);

    /** What the literature says of its error, once it was worked out and is known. */
    default Optional<Interval> interval(double[] times, Quotient worked, double level) {
        return Optional.empty();
    }

    /** A coefficient that these rows cannot have. */
    static Prepared unfit(String reason) {
        return new Prepared() {
            @Override
            public void at(double[] times, Quotient into) {
                into.undefined(reason);
            }

            @Override
            public int least() {
                return 2;
            }

            @Override
            public List<Estimate.Part> parts(double[] times, Quotient worked) {
                return List.of();
            }
        };
    }
}
