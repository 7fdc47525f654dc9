package org.egovindex.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.egovindex.audit.AuditRow.Agreement;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.number.Decimals;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * An index recomputed against what was published of it.
 *
 * <p>A score agrees if it is the published one once rounded to the published decimals (ties half-up on the grid), or lies within
 * one unit of the last of them: published components are themselves rounded, and half a unit of theirs can tip half a unit of the
 * score's. A rank agrees if it is the same.
 *
 * @param methodology that was recomputed
 * @param rows one for each unit of either side, by label
 * @param reasons what would explain mismatches as a whole, most convincing first
 * @param decimals of the published scores
 */
public record Audit(Methodology methodology, List<AuditRow> rows, List<String> reasons, int decimals)
        implements Tabular {
    /** Copies both lists. */
    public Audit {
        rows = List.copyOf(rows);
        reasons = List.copyOf(reasons);
    }

    /** Audits an index. Cost: the index once again for each reason that is tried. */
    public static Audit of(CompositeIndex index, PublishedFigures published) {
        List<AuditRow> rows = new AuditRows(index, published).rows();
        Reasons reasons = new Reasons(index, published, rows);
        List<AuditRow> explained =
                rows.stream().map(row -> row.because(reasons.of(row))).toList();
        return new Audit(index.methodology(), explained, reasons.asAWhole(), published.decimals());
    }

    /** How many scores were compared. */
    public int valuesCompared() {
        return count(AuditRow::value, agreement -> agreement != Agreement.NOT_COMPARED);
    }

    /** How many of them agree. */
    public int valuesReproduced() {
        return count(AuditRow::value, Agreement::agrees);
    }

    /** How many of them are the published ones to the last decimal. */
    public int valuesExact() {
        return count(AuditRow::value, agreement -> agreement == Agreement.AS_PUBLISHED);
    }

    /** How many ranks were compared. */
    public int ranksCompared() {
        return count(AuditRow::rank, agreement -> agreement != Agreement.NOT_COMPARED);
    }

    /** How many of them are the published ones. */
    public int ranksReproduced() {
        return count(AuditRow::rank, Agreement::agrees);
    }

    private int count(Function<AuditRow, Agreement> figure, Predicate<Agreement> which) {
        return (int) rows.stream().map(figure).filter(which).count();
    }

    /** Whether everything that was compared agrees. */
    public boolean isReproduced() {
        return valuesReproduced() == valuesCompared() && ranksReproduced() == ranksCompared();
    }

    /** The rows that do not agree, or could not be compared though one side has a figure. */
    public List<AuditRow> mismatches() {
        return rows.stream()
                .filter(row ->
                        row.value() == Agreement.DIFFERENT || row.rank() == Agreement.DIFFERENT || isOneSided(row))
                .toList();
    }

    private static boolean isOneSided(AuditRow row) {
        return row.value() == Agreement.NOT_COMPARED
                && row.rank() == Agreement.NOT_COMPARED
                && (row.published().isPresent()
                        || row.publishedRank().isPresent()
                        || row.computed().isPresent());
    }

    /** What came out, in a few lines. */
    public List<String> summary() {
        List<String> lines = new ArrayList<>();
        if (valuesCompared() > 0) {
            lines.add("values: " + valuesReproduced() + " of " + valuesCompared() + " within the published " + decimals
                    + " decimals, " + valuesExact() + " of them exactly"
                    + named(row -> row.value() == Agreement.DIFFERENT));
        }
        if (ranksCompared() > 0) {
            lines.add("ranks: " + ranksReproduced() + " of " + ranksCompared() + " as published"
                    + named(row -> row.rank() == Agreement.DIFFERENT));
        }
        List<String> alone =
                rows.stream().filter(Audit::isOneSided).map(AuditRow::unit).toList();
        if (!alone.isEmpty()) {
            lines.add("not compared: " + alone.size() + ": " + String.join("; ", alone));
        }
        lines.addAll(reasons);
        return lines;
    }

    private String named(Predicate<AuditRow> which) {
        List<String> names = rows.stream().filter(which).map(AuditRow::unit).toList();
        if (names.isEmpty()) {
            return "";
        }
        int shown = Math.min(names.size(), 10);
        return "; not " + String.join("; ", names.subList(0, shown))
                + (shown < names.size() ? " and " + (names.size() - shown) + " more" : "");
    }

    /** Every row; the summary as notes. */
    @Override
    public Table table() {
        return table(rows);
    }

    /** Only the rows that do not agree; the summary as notes. */
    public Table mismatchTable() {
        return table(mismatches());
    }

    private Table table(List<AuditRow> shown) {
        List<List<Cell>> cells = shown.stream()
                .map(row -> List.of(
                        Cell.words(row.unit()),
                        exact(row.published()),
                        row.computed()
                                .map(number -> Cell.figure(number.doubleValue(), rounded(number)))
                                .orElseGet(() -> Cell.missing("-")),
                        row.computed().isPresent() && row.published().isPresent()
                                ? Cell.number(difference(
                                        row.computed().get(), row.published().get()))
                                : Cell.missing("-"),
                        Cell.words(row.value().toString()),
                        exact(row.publishedRank()),
                        exact(row.computedRank()),
                        Cell.words(row.rank().toString()),
                        Cell.words(row.reason())))
                .toList();
        List<Column> columns = List.of(
                Column.of("unit"),
                Column.of("published"),
                Column.of("computed"),
                Column.of("difference"),
                Column.of("value"),
                Column.of("published_rank"),
                Column.of("computed_rank"),
                Column.of("rank"),
                Column.of("reason"));
        return new Table("Audit of " + methodology.about().id(), columns, cells, summary());
    }

    private BigDecimal rounded(BigDecimal number) {
        return Rounding.halfUp(decimals + 2).round(number);
    }

    private static double difference(BigDecimal computed, BigDecimal published) {
        BigDecimal difference = computed.subtract(published);
        return Decimals.of(Grid.of(1).snap(difference.doubleValue()).doubleValue())
                .doubleValue();
    }

    private static Cell exact(Optional<BigDecimal> number) {
        return number.map(Cell::exactly).orElseGet(() -> Cell.missing("-"));
    }

    @Override
    public String toString() {
        return text();
    }
}
