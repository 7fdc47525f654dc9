package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;

/** Units by criteria or indicators, the darker the higher. */
final class HeatMapChart {
    private HeatMapChart() {}

    static Chart of(Subject subject, List<String> ids, int top) {
        List<RankedUnit> units = subject.ranking().top(Limits.top(top)).rows();
        List<Subject.Part> parts = subject.columns(ids);
        Limits.cells(units.size(), parts.size());
        List<Column> columns = new ArrayList<>(List.of(Column.of("unit")));
        List<String> keys = new ArrayList<>();
        parts.forEach(part -> keys.add(Keys.add(columns, part.id(), part.id())));
        List<List<Cell>> rows = new ArrayList<>();
        for (RankedUnit unit : units) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(unit.unit().label())));
            row.addAll(subject.cells(unit.unit(), parts));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(subject.notices());
        int left =
                subject.ranking().rows().size() + subject.ranking().unranked().size() - units.size();
        if (left > 0) {
            notes.add("the first " + units.size() + " by rank; " + left + " more are not shown");
        }
        Table table = new Table(
                subject.title() + ": " + units.size() + " units by " + parts.size() + " columns", columns, rows, notes);
        List<BigDecimal> numbers = Keys.numbers(table, keys);
        Picture picture =
                new Picture(table, Bands.rows("unit"), axis(subject, numbers), List.of(new Layer.Cells(keys)));
        long missing = (long) units.size() * keys.size() - numbers.size();
        return new Chart(
                picture,
                "Units in the order of ranks, the first at the top; "
                        + (missing == 0 ? "no number is missing." : missing + " numbers are missing and hatched."));
    }

    private static Axis axis(Subject subject, List<BigDecimal> numbers) {
        return subject.top()
                .map(top -> Axis.between(subject.scale(), BigDecimal.ZERO, top))
                .orElseGet(() -> Axis.around(subject.scale(), numbers));
    }
}
