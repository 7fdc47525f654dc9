package org.egovindex.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.number.Rational;

/** The outcome of a criterion, an area or an index: points, or the reason there are none. */
public sealed interface Score {
    /** {@code points}, exactly. */
    static Score of(Rational points) {
        return new Awarded(points);
    }

    /** Whole points. */
    static Score of(long points) {
        return new Awarded(Rational.of(points));
    }

    /** Decimal points. */
    static Score of(BigDecimal points) {
        return new Awarded(Rational.of(points));
    }

    /** No points, for {@code reason}. */
    static Score missing(MissingReason reason) {
        return new Missing(reason);
    }

    /** The points, if there are any. */
    Optional<Rational> points();

    /** Points were given.
     *
     * @param value how many, exactly
     */
    record Awarded(Rational value) implements Score {
        @Override
        public Optional<Rational> points() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** No points were given.
     *
     * @param reason why
     */
    record Missing(MissingReason reason) implements Score {
        @Override
        public Optional<Rational> points() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return reason.toString();
        }
    }
}
