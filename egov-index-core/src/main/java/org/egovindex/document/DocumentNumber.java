package org.egovindex.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.model.Naming;
import org.egovindex.number.Rational;

/**
 * Numbers of methodology documents: decimals, with an exponent if need be, and fractions in quotes.
 *
 * <p>At most 40 digits that count, zeros at the ends aside, and a size from 1e-300 to 1e300, so that neither a double nor an exact
 * number overflows.
 */
public final class DocumentNumber {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,330}(\\.[0-9]{1,360})?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,40})/([0-9]{1,40})");
    private static final int MOST_DIGITS = 40;
    private static final int LARGEST_EXPONENT = 300;

    private DocumentNumber() {}

    /** The decimal that stands here. */
    public static Optional<BigDecimal> decimal(JsonTree json) {
        return json.digits().flatMap(written -> {
            Optional<BigDecimal> number =
                    DECIMAL.matcher(written).matches() ? bounded(new BigDecimal(written)) : Optional.empty();
            if (number.isEmpty()) {
                bad(json, written);
            }
            return number;
        });
    }

    private static Optional<BigDecimal> bounded(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        boolean fits = stripped.precision() <= MOST_DIGITS && Math.abs(exponent) <= LARGEST_EXPONENT;
        return fits ? Optional.of(number.scale() < 0 ? number.setScale(0) : number) : Optional.empty();
    }

    private static void bad(JsonTree json, String written) {
        json.problem(
                ProblemCode.BAD_NUMBER,
                () -> "\"" + Naming.visible(written) + "\" is not a number of at most " + MOST_DIGITS
                        + " digits, from 1e-300 to 1e300.",
                () -> "Maybe write it as 7, 7.5 or 7.5e6; a fraction in quotes, \"1/3\".");
    }

    /** The nearest double to the decimal that stands here. */
    public static Optional<Double> real(JsonTree json) {
        return decimal(json).map(BigDecimal::doubleValue);
    }

    /** The whole number that stands here. */
    public static Optional<Integer> whole(JsonTree json) {
        return decimal(json).flatMap(number -> {
            if (number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0
                    || number.stripTrailingZeros().scale() > 0) {
                json.problem(
                        ProblemCode.BAD_NUMBER,
                        "here must be a whole number of at most 1000000, not " + Naming.visible(number.toString())
                                + ".",
                        "Maybe 3 is meant.");
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    /** The exact number that stands here: a decimal, or a fraction as text. */
    public static Optional<Rational> exact(JsonTree json) {
        if (!json.isText()) {
            if (!json.isNumber()) {
                json.wrongType("a number, or a fraction such as \"1/3\"");
                return Optional.empty();
            }
            return decimal(json).map(Rational::of);
        }
        return json.text().flatMap(written -> {
            var fraction = FRACTION.matcher(written);
            if (!fraction.matches() || fraction.group(2).matches("0+")) {
                bad(json, written);
                return Optional.empty();
            }
            return Optional.of(Rational.of(
                    new java.math.BigInteger(fraction.group(1)), new java.math.BigInteger(fraction.group(2))));
        });
    }
}
