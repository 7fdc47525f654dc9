package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** The summary of a result, a line for each unit. */
final class UncertaintyTable {
    private static final Cell NONE = Cell.missing("-");

    private UncertaintyTable() {}

    static Table of(UncertaintyResult result) {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUncertainty unit : result.units()) {
            rows.add(row(unit));
        }
        return new Table(
                "How sure the ranks of " + result.index().methodology().about().id() + " are",
                List.of(
                        Column.of("rank"),
                        Column.of("unit"),
                        Column.of("mean_rank"),
                        Column.of("error"),
                        new Column("rank_p05", "5 %"),
                        new Column("rank_median", "median"),
                        new Column("rank_p95", "95 %"),
                        new Column("first", "P(first)"),
                        new Column("top_10", "P(top 10)")),
                rows,
                result.notes());
    }

    private static List<Cell> row(UnitUncertainty unit) {
        Cell rank =
                unit.nominalRank().map(nominal -> Cell.exactly(nominal.value())).orElse(NONE);
        Cell label = Cell.words(unit.unit().label());
        if (unit.rankedRuns() == 0) {
            return List.of(rank, label, NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        return List.of(
                rank,
                label,
                Shown.figure(unit.meanRank(), 2),
                Shown.figure(unit.meanRankError(), 3),
                Shown.figure(unit.rankQuantile(0.05), 1),
                Shown.figure(unit.rankQuantile(0.5), 1),
                Shown.figure(unit.rankQuantile(0.95), 1),
                Shown.figure(unit.probabilityOfFirst(), 4),
                Shown.figure(unit.probabilityOfTop(10), 4));
    }
}
