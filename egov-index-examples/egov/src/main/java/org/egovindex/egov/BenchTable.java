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

/**
 * A measurement as a table: what was measured, figure, processor time, unit. Figures are shown with three digits and kept in full for data
 * files.
 */
final class BenchTable {
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);
    private static final double MICROS_A_SECOND = 1e6;
    private static final Cell NONE = Cell.missing("");

    private final List<List<Cell>> rows = new ArrayList<>();

    BenchTable words(String what, String words) {
        return row(what, Cell.words(words), NONE, "");
    }

    BenchTable whole(String what, long number) {
        return row(what, Cell.whole(number), NONE, "");
    }

    BenchTable lapse(String what, BenchClock.Lapse lapse) {
        return row(what, figure(lapse.seconds()), figure(lapse.processor(), 1), "s");
    }

    /** How long one of many takes, and how many make a second. */
    BenchTable rate(String what, BenchClock.Lapse run) {
        row(
                "time per run" + what,
                figure(run.seconds() * MICROS_A_SECOND),
                figure(run.processor(), MICROS_A_SECOND),
                "us");
        return row("runs per second" + what, figure(1 / run.seconds()), NONE, "1/s");
    }

    BenchTable memory(String what, OptionalDouble megabytes) {
        return row(what, figure(megabytes, 1), NONE, "MB");
    }

    private static Cell figure(OptionalDouble number, double scale) {
        return number.isPresent() ? figure(number.getAsDouble() * scale) : Cell.missing("unknown");
    }

    /** With three digits, or as a whole number where that has more. */
    private static Cell figure(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded = exact.round(SHOWN);
        return Cell.figure(number, rounded.scale() < 0 ? exact.setScale(0, RoundingMode.HALF_UP) : rounded);
    }

    private BenchTable row(String what, Cell figure, Cell processor, String unit) {
        rows.add(List.of(Cell.words(what), figure, processor, Cell.words(unit)));
        return this;
    }

    Table table(List<String> notes) {
        List<Column> columns = List.of(
                Column.of("measure"), Column.of("value"), new Column("processor", "processor time"), Column.of("unit"));
        return new Table("How fast an index is computed here", columns, rows, notes);
    }
}
