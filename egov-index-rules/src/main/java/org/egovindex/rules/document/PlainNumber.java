package org.egovindex.rules.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.JsonTree;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Naming;

/** Numbers of rule books: plain decimals of bounded length, so that there is one way to write each. */
final class PlainNumber {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,16}(\\.[0-9]{1,12})?");

    private PlainNumber() {}

    /** The number that a text means, if it is one. */
    static Optional<BigDecimal> find(String written) {
        return DECIMAL.matcher(written).matches() ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }

    static Optional<BigDecimal> decimal(JsonTree json) {
        return json.digits().flatMap(written -> {
            Optional<BigDecimal> number = find(written);
            if (number.isEmpty()) {
                json.problem(
                        ProblemCode.BAD_NUMBER,
                        "\"" + Naming.visible(written)
                                + "\" is not a plain decimal number of at most 16 digits and 12 decimals.",
                        "Maybe write it without an exponent.");
            }
            return number;
        });
    }

    static Optional<Long> whole(JsonTree json) {
        return decimal(json).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                json.problem(
                        ProblemCode.BAD_NUMBER,
                        "here must be a whole number, not " + number.toPlainString() + ".",
                        "Maybe round it.");
                return Optional.empty();
            }
            return Optional.of(number.longValueExact());
        });
    }

    static Optional<Integer> count(JsonTree json) {
        return whole(json).flatMap(number -> json.attempt(() -> Math.toIntExact(number)));
    }
}
