package org.egovindex.agree;

import java.util.List;
import java.util.Optional;

/** A coefficient and its arithmetic. */
record StandardCoefficient(
        String id, String title, String source, boolean isOfInterchangeableRaters, Preparation preparation)
        implements AgreementCoefficient {
    /** Makes a coefficient ready for rows that occur so often. */
    interface Preparation {
        Prepared on(Rows rows, double[] times);
    }

    @Override
    public Agreement of(Ratings ratings, double level) {
        requireLevel(level);
        Ratings used = asNeeded(ratings);
        return of(used.rows(), used.times(), level);
    }

    static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level of an interval must lie between 0 and 1, not " + level + ".\nMaybe 0.95 is meant.");
        }
    }

    /** The ratings in an order that does not depend on raters' places, where those do not matter. */
    Ratings asNeeded(Ratings ratings) {
        return isOfInterchangeableRaters ? ratings.withoutOrder() : ratings;
    }

    Agreement of(Rows rows, double[] times, double level) {
        return of(preparation.on(rows, times), rows, times, level);
    }

    Agreement of(Prepared prepared, Rows rows, double[] times, double level) {
        Quotient worked = new Quotient();
        prepared.at(times, worked);
        Basis basis = rows.basis(times, prepared.least());
        if (!worked.isKnown()) {
            return new Agreement(id, new Estimate.Undefined(worked.reason()), basis);
        }
        Optional<Interval> interval = prepared.interval(times, worked, level);
        return new Agreement(
                id,
                new Estimate.Known(
                        worked.value(),
                        prepared.parts(times, worked),
                        interval.map(List::of).orElse(List.of())),
                basis);
    }

    @Override
    public String toString() {
        return title;
    }
}
