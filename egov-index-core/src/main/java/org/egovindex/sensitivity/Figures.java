package org.egovindex.sensitivity;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;

/** How figures of this package are shown. */
final class Figures {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    private static final double PERCENT = 100;

    private Figures() {}

    /** A double to four decimals, and in full for data files. */
    static Cell of(double number) {
        return Cell.figure(number, SHOWN.round(Grid.of(Math.abs(number)).snap(number)));
    }

    /** The same, or a stroke where there is none. */
    static Cell of(Optional<Double> number) {
        return number.map(Figures::of).orElseGet(() -> Cell.missing("-"));
    }

    /** As text, to four decimals. */
    static String text(double number) {
        return of(number).shown();
    }

    /** A share as a percentage, without trailing zeros. */
    static String percent(double share) {
        return Grid.of(PERCENT).snap(share * PERCENT).stripTrailingZeros().toPlainString() + " %";
    }

    /** A number of things as people write it: 1,024 rows, 1 row. */
    static String count(long number, String thing) {
        return whole(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A whole number as people write it: 1,024. */
    static String whole(long number) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(number);
    }
}
