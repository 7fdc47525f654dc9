package org.egovindex.benchmark;

import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/**
 * One improvement of a path.
 *
 * @param id of the criterion or indicator
 * @param title for readers
 * @param from the mean mark now, or the number in the table
 * @param to the points of the answer that all evaluators then give, or the number
 * @param answer as it is written in a marks file; nothing for tables
 * @param gain points of the index
 * @param cost by the model of costs
 */
public record PathStep(
        String id, String title, Rational from, Rational to, Optional<String> answer, Rational gain, Rational cost) {
    /** What is to be done: {@code from 1 to 3 (all evaluators)}. */
    public String change() {
        return "from " + number(from) + " to "
                + answer.map(written -> written.equals(number(to)) ? written : written + " = " + number(to))
                        .map(text -> text + " (all evaluators)")
                        .orElseGet(() -> number(to));
    }

    /** All of it in a line: {@code S07: from 1 to 3 (all evaluators), +1.33 points, cost 2}. */
    public String sentence(Rounding shown) {
        return id + ": " + change() + ", +" + gain.rounded(shown).toPlainString() + " points, cost " + number(cost);
    }

    private static String number(Rational number) {
        Rounding four = Rounding.halfUp(4);
        Rational rounded = Rational.of(number.rounded(four));
        return rounded.toDecimal().toPlainString();
    }
}
