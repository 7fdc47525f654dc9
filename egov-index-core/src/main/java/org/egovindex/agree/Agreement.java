package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far raters agree, by one coefficient.
 *
 * @param coefficient its id
 * @param estimate the number, or the reason why there is none
 * @param basis what it rests on
 */
public record Agreement(String coefficient, Estimate estimate, Basis basis) {
    /** The number, if it is defined. */
    public OptionalDouble value() {
        return estimate instanceof Estimate.Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
    }

    /** Why there is no number; nothing if there is one. */
    public Optional<String> reason() {
        return estimate instanceof Estimate.Undefined undefined ? Optional.of(undefined.reason()) : Optional.empty();
    }

    /** The interval to quote, if there is any. */
    public Optional<Interval> interval() {
        return estimate instanceof Estimate.Known known
                ? known.intervals().stream().findFirst()
                : Optional.empty();
    }

    /** One of the numbers it is made of, such as {@code observed agreement} or {@code BMS}. */
    public OptionalDouble part(String name) {
        return estimate instanceof Estimate.Known known
                ? known.parts().stream()
                        .filter(part -> part.name().equals(name))
                        .mapToDouble(Estimate.Part::value)
                        .findFirst()
                : OptionalDouble.empty();
    }

    /** This with one more interval, which is quoted from now on. */
    Agreement with(Interval interval) {
        if (!(estimate instanceof Estimate.Known known)) {
            return this;
        }
        List<Interval> all = new ArrayList<>(List.of(interval));
        all.addAll(known.intervals());
        return new Agreement(coefficient, new Estimate.Known(known.value(), known.parts(), all), basis);
    }

    @Override
    public String toString() {
        return coefficient + " "
                + reason().map(why -> "undefined: " + why)
                        .orElseGet(() -> value().getAsDouble()
                                + interval().map(i -> ", " + i).orElse(""))
                + "; " + basis;
    }
}
