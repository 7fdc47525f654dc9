package org.egovindex.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How doubles are written: with the fewest of 15 to 17 digits that read back as the same double, on every JDK alike. */
public final class Decimals {
    private static final int FEWEST_DIGITS = 15;
    private static final int MOST_DIGITS = 17;

    private Decimals() {}

    /** The decimal that stands for a finite double. Worked line: 0.1 is 0.1; 0.1 + 0.2 is 0.30000000000000004. */
    public static BigDecimal of(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() == number) {
                return plain(shorter);
            }
        }
        return plain(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)));
    }

    /** The same as text, without an exponent. */
    public static String text(double number) {
        return of(number).toPlainString();
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
