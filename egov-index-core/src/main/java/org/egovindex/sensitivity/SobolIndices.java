package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Which factors the variance of an output is due to.
 *
 * <p>First-order indices of independent factors add up to at most 1, and to 1 if nothing interacts; total indices to at least 1.
 *
 * @param output what varies, such as the rank of a unit
 * @param factors one line for each factor, in their order
 * @param origin how the runs were drawn; none if all combinations were computed
 * @param method how the indices were found, a line each
 */
public record SobolIndices(
        String output, List<FactorIndices> factors, Optional<SaltelliOrigin> origin, List<String> method)
        implements Tabular {
    /** Copies both lists. */
    public SobolIndices {
        factors = List.copyOf(factors);
        method = List.copyOf(method);
    }

    /** The indices of one factor; throws if there is none of this name. */
    public FactorIndices of(String factor) {
        return factors.stream()
                .filter(line -> line.factor().equals(factor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no factor " + factor + ".\nMaybe one of "
                        + factors.stream().map(FactorIndices::factor).toList() + " is meant."));
    }

    /** How many runs were drawn; 0 if all combinations were computed. */
    public long runs() {
        return origin.map(drawn -> (long) drawn.rows() * (factors.size() + 2)).orElse(0L);
    }

    /** The sum of the first-order indices, if the output varies: 1 if nothing interacts. */
    public Optional<Double> sumOfFirst() {
        CompensatedSum sum = new CompensatedSum();
        for (FactorIndices line : factors) {
            if (line.first().isEmpty()) {
                return Optional.empty();
            }
            sum.add(line.first().get().value());
        }
        return Optional.of(sum.total());
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (FactorIndices line : factors) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(line.factor()));
            add(line.first(), row);
            add(line.total(), row);
            row.add(Figures.of(line.interaction().map(SobolIndex::value)));
            row.add(Cell.words(line.verdict()));
            rows.add(row);
        }
        List<String> notes = new ArrayList<>();
        sumOfFirst().ifPresent(sum -> notes.add("first-order indices add up to " + Figures.text(sum)));
        notes.addAll(method);
        List<Column> columns = List.of(
                Column.of("factor"),
                Column.of("first_order"),
                new Column("first_order_low", "from"),
                new Column("first_order_high", "to"),
                Column.of("total"),
                new Column("total_low", "from"),
                new Column("total_high", "to"),
                Column.of("interaction"),
                Column.of("verdict"));
        return new Table("What the variance of " + output + " is due to", columns, rows, notes);
    }

    private static void add(Optional<SobolIndex> index, List<Cell> row) {
        Optional<IndexInterval> interval = index.flatMap(SobolIndex::interval);
        row.add(Figures.of(index.map(SobolIndex::value)));
        row.add(Figures.of(interval.map(IndexInterval::low)));
        row.add(Figures.of(interval.map(IndexInterval::high)));
    }

    @Override
    public String toString() {
        return text();
    }
}
