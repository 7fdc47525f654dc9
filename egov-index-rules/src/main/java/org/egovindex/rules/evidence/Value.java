package org.egovindex.rules.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was seen: yes or no, a number, a word or a day. */
public sealed interface Value {
    /** Yes or no. */
    static Value of(boolean is) {
        return new Flag(is);
    }

    /** A whole number. */
    static Value of(long number) {
        return new Numeric(BigDecimal.valueOf(number));
    }

    /** A decimal number; 24.0 and 24 are the same. */
    static Value of(BigDecimal number) {
        return new Numeric(number);
    }

    /** A word of an enumeration, or a text. */
    static Value of(String text) {
        return new Word(text);
    }

    /** A day. */
    static Value of(LocalDate day) {
        return new Day(day);
    }

    /** As people read it. */
    String shown();

    /** As it is written in a condition: texts and days in quotes of this kind. */
    default String literal(char quote) {
        return shown();
    }

    /**
     * Yes or no.
     *
     * @param is which
     */
    record Flag(boolean is) implements Value {
        @Override
        public String shown() {
            return is ? "true" : "false";
        }
    }

    /**
     * A number.
     *
     * @param number exactly, without trailing zeros
     */
    record Numeric(BigDecimal number) implements Value {
        /** Strips trailing zeros, so that equal numbers are equal values. */
        public Numeric {
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            number = plain.scale() < 0 ? plain.setScale(0) : plain;
        }

        @Override
        public String shown() {
            return number.toPlainString();
        }
    }

    /**
     * A word or a text.
     *
     * @param text as it was seen
     */
    record Word(String text) implements Value {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public String literal(char quote) {
            return quote + text.replace("\\", "\\\\").replace(String.valueOf(quote), "\\" + quote) + quote;
        }
    }

    /**
     * A day.
     *
     * @param day in the calendar of ISO 8601
     */
    record Day(LocalDate day) implements Value {
        @Override
        public String shown() {
            return day.toString();
        }

        @Override
        public String literal(char quote) {
            return quote + day.toString() + quote;
        }
    }
}
