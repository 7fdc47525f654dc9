package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** What must come of an example. */
public sealed interface Expectation {
    /** Whether an outcome is as expected. */
    boolean isMetBy(Outcome outcome);

    /**
     * These points.
     *
     * @param points how many
     */
    record Scores(BigDecimal points) implements Expectation {
        /** Strips trailing zeros. */
        public Scores {
            points = Level.plain(points);
        }

        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome instanceof Outcome.Scored scored && scored.worth().compareTo(points) == 0;
        }

        @Override
        public String toString() {
            return points.toPlainString();
        }
    }

    /**
     * No decision yet.
     *
     * @param lowest the fewest points that are possible
     * @param highest the most
     * @param missing the slots for want of which it is open, by name; empty if it does not matter which
     */
    record CannotTell(BigDecimal lowest, BigDecimal highest, List<String> missing) implements Expectation {
        /** Sorts the names. */
        public CannotTell {
            lowest = Level.plain(lowest);
            highest = Level.plain(highest);
            missing = missing.stream().sorted().distinct().toList();
        }

        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome instanceof Outcome.CannotTell open
                    && open.lowest().compareTo(lowest) == 0
                    && open.highest().compareTo(highest) == 0
                    && (missing.isEmpty()
                            || missing.equals(List.copyOf(open.missing().keySet())));
        }

        @Override
        public String toString() {
            String names = missing.stream().collect(Collectors.joining(", ", " missing ", ""));
            return "cantTell " + lowest.toPlainString() + ".." + highest.toPlainString()
                    + (missing.isEmpty() ? "" : names);
        }
    }

    /** The criterion does not apply. */
    record Inapplicable() implements Expectation {
        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome instanceof Outcome.Inapplicable;
        }

        @Override
        public String toString() {
            return "inapplicable";
        }
    }

    /** Nobody looked. */
    record Untested() implements Expectation {
        @Override
        public boolean isMetBy(Outcome outcome) {
            return outcome instanceof Outcome.Untested;
        }

        @Override
        public String toString() {
            return "untested";
        }
    }
}
