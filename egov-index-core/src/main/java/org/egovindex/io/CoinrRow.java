package org.egovindex.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.normalise.Direction;
import org.egovindex.number.Rational;

/**
 * One row of an iMeta file.
 *
 * @param line where it stands
 * @param fields by column, NA as nothing
 */
record CoinrRow(long line, Map<String, String> fields) {
    private static final List<String> TYPES = List.of("Indicator", "Aggregate", "Group", "Denominator", "Other");
    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,20})?");

    String code() {
        return of("iCode");
    }

    String name() {
        return of("iName").isEmpty() ? code() : of("iName");
    }

    String parent() {
        return of("Parent");
    }

    String type() {
        return of("Type");
    }

    Optional<String> denominator() {
        return Optional.of(of("Denominator")).filter(column -> !column.isEmpty());
    }

    boolean isIndicator() {
        return type().equals("Indicator");
    }

    boolean isNode() {
        return isIndicator() || type().equals("Aggregate");
    }

    Direction direction() {
        return of("Direction").equals("-1") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    }

    Rational weight() {
        return Rational.of(new BigDecimal(of("Weight")));
    }

    private String of(String column) {
        return fields.getOrDefault(column, "");
    }

    /** Says what cannot be. */
    void check(Map<String, CoinrRow> rows, Problems problems) {
        require(Naming.fault(code()).isEmpty(), "a code must be 1 to 200 visible characters", code(), problems);
        require(TYPES.contains(type()), "the type must be one of " + TYPES, type(), problems);
        if (isNode()) {
            require(
                    of("Direction").equals("1")
                            || of("Direction").equals("-1")
                            || of("Direction").isEmpty(),
                    "the direction must be 1 or -1",
                    of("Direction"),
                    problems);
            require(
                    WEIGHT.matcher(of("Weight")).matches(),
                    "the weight must be a number of 0 or more",
                    of("Weight"),
                    problems);
        }
        denominator()
                .ifPresent(column -> require(
                        rows.containsKey(column)
                                && rows.getOrDefault(column, this).type().equals("Denominator"),
                        "the denominator must be a row of the type Denominator",
                        column,
                        problems));
    }

    private void require(boolean fits, String rule, String value, Problems problems) {
        if (!fits) {
            problems.add(
                    ProblemCode.BAD_VALUE,
                    line,
                    0,
                    rule + ", but that of " + Naming.visible(code()) + " is \"" + Naming.visible(value) + "\".",
                    "");
        }
    }
}
