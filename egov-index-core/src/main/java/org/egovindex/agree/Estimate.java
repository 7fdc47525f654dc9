package org.egovindex.agree;

import java.util.List;

/** A coefficient: a number, or the reason why there is none. */
public sealed interface Estimate {
    /**
     * A number.
     *
     * @param value the coefficient, at most 1; not clamped from below
     * @param parts what it is made of, by name: observed and expected agreement, or mean squares; empty if there is nothing of the kind
     * @param intervals what is known of its error, the one to quote first
     */
    record Known(double value, List<Part> parts, List<Interval> intervals) implements Estimate {
        /** Copies parts and intervals. */
        public Known {
            parts = List.copyOf(parts);
            intervals = List.copyOf(intervals);
        }
    }

    /**
     * No number.
     *
     * @param reason in plain words
     */
    record Undefined(String reason) implements Estimate {}

    /**
     * A number that a coefficient is made of.
     *
     * @param name such as {@code observed agreement}
     * @param value the number
     */
    record Part(String name, double value) {}
}
