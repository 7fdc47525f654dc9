package org.egovindex.egov;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** A measurement as a table: what was measured, figure, unit. Times are shown with three digits and kept in full for data files. */
final class BenchTable {
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);
    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MICRO = 1e3;

    private final List<List<Cell>> rows = new ArrayList<>();

    BenchTable words(String what, String words) {
        return row(what, Cell.words(words), "");
    }

    BenchTable whole(String what, long number) {
        return row(what, Cell.whole(number), "");
    }

    BenchTable seconds(String what, long nanos) {
        return figure(what, OptionalDouble.of(nanos / NANOS_A_SECOND), "s");
    }

    /** How long one of many takes, and how many make a second. */
    BenchTable rate(String what, double nanosPerRun) {
        figure("time per run" + what, OptionalDouble.of(nanosPerRun / NANOS_A_MICRO), "us");
        return figure("runs per second" + what, OptionalDouble.of(NANOS_A_SECOND / nanosPerRun), "1/s");
    }

    BenchTable figure(String what, OptionalDouble number, String unit) {
        Cell cell = number.isPresent()
                ? Cell.figure(number.getAsDouble(), shown(number.getAsDouble()))
                : Cell.missing("unknown");
        return row(what, cell, unit);
    }

    /** With three digits, or as a whole number where that has more. */
    private static BigDecimal shown(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded = exact.round(SHOWN);
        return rounded.scale() < 0 ? exact.setScale(0, RoundingMode.HALF_UP) : rounded;
    }

    private BenchTable row(String what, Cell figure, String unit) {
        rows.add(List.of(Cell.words(what), figure, Cell.words(unit)));
        return this;
    }

    Table table(String title, List<String> notes) {
        return new Table(title, List.of(Column.of("measure"), Column.of("value"), Column.of("unit")), rows, notes);
    }
}
