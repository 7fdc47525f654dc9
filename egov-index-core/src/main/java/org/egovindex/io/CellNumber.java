package org.egovindex.io;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.egovindex.number.Decimals;

/**
 * Numbers of data files: {@code -?digits[.digits][exponent]}, at most 25 digits before and 30 after the point and 3 in the
 * exponent, digits 0 to 9 only. The result is the double that is nearest to the decimal, halves to even; -0 is 0.
 */
final class CellNumber {
    /** What stands for no number, inside this package only. */
    static final double NONE = Double.NaN;

    private static final Pattern RULE = Pattern.compile("-?[0-9]{1,25}(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?");
    /** Whole numbers of so many digits, and the powers of ten up to it, are exact in a double, and so their ratio is rounded once. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private CellNumber() {}

    /** The number that a text is; {@link #NONE} if it is none or too large for a double. */
    static double parse(char[] buffer, int offset, int length) {
        int end = offset + length;
        boolean negative = length > 0 && buffer[offset] == '-';
        int at = negative ? offset + 1 : offset;
        int begin = at;
        long digits = 0;
        for (; at < end && isDigit(buffer[at]); at++) {
            digits = 10 * digits + (buffer[at] - '0');
        }
        int whole = at - begin;
        int decimals = 0;
        if (whole > 0 && at < end && buffer[at] == '.') {
            for (at++; at < end && isDigit(buffer[at]); at++) {
                digits = 10 * digits + (buffer[at] - '0');
                decimals++;
            }
        }
        if (at < end || whole == 0 || whole + decimals > EXACT_DIGITS || buffer[end - 1] == '.') {
            return whole == 0 ? NONE : parseLong(new String(buffer, offset, length));
        }
        double number = digits / POWERS[decimals] + 0.0;
        return negative && digits != 0 ? -number : number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static double parseLong(String text) {
        if (!isWellFormed(text)) {
            return NONE;
        }
        double number = new BigDecimal(text).doubleValue();
        return Double.isFinite(number) ? number + 0.0 : NONE;
    }

    /** Whether a text follows the rule, whatever its size. */
    static boolean isWellFormed(String text) {
        return RULE.matcher(text).matches();
    }

    /** The shortest text that is read as this number: with an exponent only where the rule allows no plain one. */
    static String text(double number) {
        String plain = Decimals.text(number);
        if (isWellFormed(plain)) {
            return plain;
        }
        BigDecimal decimal = Decimals.of(number).stripTrailingZeros();
        return decimal.unscaledValue() + "e" + -decimal.scale();
    }
}
