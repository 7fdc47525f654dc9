package org.egovindex.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/**
 * What a publisher printed: scores and ranks of units.
 *
 * @param figures one for each unit
 * @param decimals with how many decimals scores are printed: the most that any of them has
 */
public record PublishedFigures(List<Figure> figures, int decimals) {
    /** Copies the figures. */
    public PublishedFigures {
        figures = List.copyOf(figures);
    }

    /**
     * What was printed of one unit.
     *
     * @param unit its label
     * @param score if one was printed
     * @param rank if one was printed
     */
    public record Figure(String unit, Optional<BigDecimal> score, Optional<BigDecimal> rank) {}

    /**
     * The figures in two columns of a table.
     *
     * @param score the column of scores; nothing if only ranks were published
     * @param rank the column of ranks; nothing if only scores were published
     */
    public static PublishedFigures of(IndicatorTable table, Optional<String> score, Optional<String> rank) {
        if (score.isEmpty() && rank.isEmpty()) {
            throw new IllegalArgumentException("Scores or ranks must be published, or there is nothing to audit"
                    + ".\nMaybe their columns have other names: say which they are.");
        }
        Optional<IndicatorColumn> scores = score.map(table::column);
        Optional<IndicatorColumn> ranks = rank.map(table::column);
        List<Figure> figures = new ArrayList<>();
        int decimals = 0;
        for (int row = 0; row < table.units().size(); row++) {
            Unit unit = table.units().get(row);
            Optional<BigDecimal> printed = number(scores, row);
            decimals = Math.max(decimals, printed.map(BigDecimal::scale).orElse(0));
            figures.add(new Figure(unit.label(), printed, number(ranks, row)));
        }
        return new PublishedFigures(figures, decimals);
    }

    private static Optional<BigDecimal> number(Optional<IndicatorColumn> column, int row) {
        return column.filter(numbers -> !numbers.isMissing(row)).map(numbers -> Decimals.of(numbers.get(row)));
    }

    /** One unit of the last decimal that is printed. */
    public BigDecimal lastPlace() {
        return BigDecimal.ONE.movePointLeft(decimals);
    }
}
