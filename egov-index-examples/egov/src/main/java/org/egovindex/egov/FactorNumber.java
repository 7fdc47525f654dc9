package org.egovindex.egov;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as they are typed: of bounded length, with a point, whatever the locale. */
final class FactorNumber {
    private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,17})?";
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern SHARE = Pattern.compile("(" + NUMBER + ")( ?%)?");
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\.\\.(" + NUMBER + ")");
    private static final Pattern COUNT = Pattern.compile("-?\\d{1,18}(?:[eE]\\d{1,2})?");

    private FactorNumber() {}

    static Optional<Double> number(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text).doubleValue()) : Optional.empty();
    }

    static Optional<Double> share(String text) {
        Matcher share = SHARE.matcher(text);
        if (!share.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(share.group(1));
        return Optional.of((share.group(2) == null ? number : number.movePointLeft(2)).doubleValue());
    }

    static Optional<List<Double>> range(String text) {
        Matcher range = RANGE.matcher(text);
        return range.matches()
                ? Optional.of(List.of(
                        new BigDecimal(range.group(1)).doubleValue(), new BigDecimal(range.group(2)).doubleValue()))
                : Optional.empty();
    }

    /** A whole number, such as 10000 or 1e6; nothing if it is none or too long for a long. */
    static Optional<Long> count(String text) {
        if (!COUNT.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text).longValueExact());
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
    }
}
