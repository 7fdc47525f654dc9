package org.egovindex.publish;

import java.math.BigDecimal;
import java.util.Optional;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** One field of a table: words, a figure, or the reason there is none. */
public sealed interface Cell {
    /** Words, printed as they are. */
    static Cell words(String words) {
        return new Words(words);
    }

    /** A whole number. */
    static Cell whole(long number) {
        return new Exact(BigDecimal.valueOf(number));
    }

    /** A number shown as it stands. */
    static Cell exactly(BigDecimal number) {
        return new Exact(number);
    }

    /** A number shown rounded, and kept in full for data files. */
    static Cell figure(Rational number, Rounding shown) {
        return new Figure(number, shown);
    }

    /** A double as the shortest decimal that reads back as the same double. */
    static Cell number(double number) {
        return new Exact(Decimals.of(number));
    }

    /** A double shown as {@code shown}, and kept in full for data files. */
    static Cell figure(double number, BigDecimal shown) {
        return new Computed(Decimals.of(number), shown);
    }

    /** No figure, and why. */
    static Cell missing(String reason) {
        return new Missing(reason);
    }

    /** What a reader sees. */
    String shown();

    /** Whether there is a number. */
    default boolean isNumber() {
        return false;
    }

    /** The number at full precision, if there is one. */
    Optional<BigDecimal> number();

    /** Words.
     *
     * @param shown the words
     */
    record Words(String shown) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /**
     * A number that is shown as it stands.
     *
     * @param value the number
     */
    record Exact(BigDecimal value) implements Cell {
        @Override
        public String shown() {
            return value.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * A number that is shown rounded.
     *
     * @param value the number, exactly
     * @param rounding as it is published
     */
    record Figure(Rational value, Rounding rounding) implements Cell {
        @Override
        public String shown() {
            return value.rounded(rounding).toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value.toDecimal());
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /**
     * A number that was computed with doubles and is shown rounded.
     *
     * @param value in full
     * @param rounded as it is published
     */
    record Computed(BigDecimal value, BigDecimal rounded) implements Cell {
        @Override
        public String shown() {
            return rounded.toPlainString();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** Nothing.
     *
     * @param shown the reason
     */
    record Missing(String shown) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }
}
