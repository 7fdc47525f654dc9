package org.egovindex.robust;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The outputs by name. */
public final class Outputs {
    /** The average shift in rank of all units. */
    public static final Output MEAN_SHIFT = named("mean shift in rank", Outcome::meanShift);

    private Outputs() {}

    /** The rank of a unit, by label or name. */
    public static Output rankOf(String unit) {
        return named(
                "rank of " + unit,
                outcome -> outcome.rank(outcome.index().data().row(unit))
                        .map(rank -> OptionalDouble.of(rank.halves() / 2.0))
                        .orElse(OptionalDouble.empty()));
    }

    /** The score of a unit, by label or name. */
    public static Output scoreOf(String unit) {
        return named(
                "score of " + unit,
                outcome -> outcome.score(outcome.index().data().row(unit)));
    }

    /** 1 if no other unit stands above this one, else 0. */
    public static Output isFirst(String unit) {
        return named(
                unit + " is first",
                outcome ->
                        OptionalDouble.of(outcome.isFirst(outcome.index().data().row(unit)) ? 1 : 0));
    }

    /** A number of one's own. */
    public static Output named(String id, Function<Outcome, OptionalDouble> number) {
        return new Output() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public OptionalDouble of(Outcome outcome) {
                return number.apply(outcome);
            }

            @Override
            public String toString() {
                return id;
            }
        };
    }
}
