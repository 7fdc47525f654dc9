package org.egovindex.benchmark;

import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.normalise.Goalposts;
import org.egovindex.normalise.MinMax;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.table.IndicatorColumn;

/**
 * Where a unit's number lies among those of all.
 *
 * @param now its own
 * @param worst of any unit
 * @param best of any unit
 * @param atWorst how many units have the worst number
 * @param higher whether more is better
 */
record IndicatorRange(double now, double worst, double best, int atWorst, boolean higher) {
    static IndicatorRange of(IndicatorColumn numbers, int row, boolean higher) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < numbers.size(); i++) {
            lowest = Math.min(lowest, numbers.find(i).orElse(lowest));
            highest = Math.max(highest, numbers.find(i).orElse(highest));
        }
        double worst = higher ? lowest : highest;
        int atWorst = 0;
        for (int i = 0; i < numbers.size(); i++) {
            atWorst += numbers.find(i).equals(OptionalDouble.of(worst)) ? 1 : 0;
        }
        return new IndicatorRange(numbers.get(row), worst, higher ? highest : lowest, atWorst, higher);
    }

    double width() {
        return Math.abs(best - worst);
    }

    /** The number up to which it may be raised: the best there is, or the goalpost beyond which nothing is gained. */
    double end(Normalisation method) {
        return method instanceof Goalposts posts && posts.clip()
                ? Math.max(posts.lower(), Math.min(posts.upper(), best))
                : best;
    }

    boolean canRise(Normalisation method) {
        return higher ? end(method) > now : end(method) < now;
    }

    /** Why a rise would not gain in proportion, or would touch others; nothing if it does not. */
    Optional<String> fault(Normalisation method) {
        if (slope(method).isEmpty()) {
            return Optional.of(method.id() + " is not in proportion, or depends on everybody");
        }
        if (method instanceof Goalposts posts && posts.clip() && (higher ? now < posts.lower() : now > posts.upper())) {
            return Optional.of("beyond its goalpost, where nothing is gained at first");
        }
        return method instanceof MinMax && now == worst && atWorst == 1
                ? Optional.of("it alone is the worst, and with it the scale of all would move")
                : Optional.empty();
    }

    /** Normalised points for a point of the number, if that is the same everywhere. */
    OptionalDouble slope(Normalisation method) {
        if (method instanceof MinMax scale) {
            return OptionalDouble.of((scale.high() - scale.low()) / width());
        }
        if (method instanceof Goalposts posts) {
            return OptionalDouble.of((posts.high() - posts.low()) / (posts.upper() - posts.lower()));
        }
        return method.equals(Normalisations.NONE) ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
}
