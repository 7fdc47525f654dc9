package org.egovindex.publish;

import java.math.BigDecimal;
import java.util.Optional;
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
        return new Figure(Long.toString(number), BigDecimal.valueOf(number));
    }

    /** A number shown as it stands. */
    static Cell exactly(BigDecimal number) {
        return new Figure(number.toPlainString(), number);
    }

    /** A number shown rounded, and kept in full for data files. */
    static Cell figure(Rational number, Rounding shown) {
        return new Figure(number.rounded(shown).toPlainString(), number.toDecimal());
    }

    /** No figure, and why. */
    static Cell missing(String reason) {
        return new Missing(reason);
    }

    /** What a reader sees. */
    String shown();

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

    /** A number.
     *
     * @param shown as published
     * @param full at full precision
     */
    record Figure(String shown, BigDecimal full) implements Cell {
        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(full);
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
