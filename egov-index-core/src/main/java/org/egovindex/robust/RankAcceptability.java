package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;

/**
 * The share of runs in which each unit had each rank: the rank acceptabilities of SMAA-2 (Lahdelma and Salminen 2001). Of a unit that always
 * has a rank they sum to 1; where no ranks are tied, so do those of each rank.
 */
public final class RankAcceptability implements Tabular {
    private static final int MOST_COLUMNS = 1000;

    private final UncertaintyResult result;

    RankAcceptability(UncertaintyResult result) {
        this.result = result;
    }

    /** Of one unit and rank. */
    public double of(String unit, int rank) {
        return result.of(unit).probabilityOf(Rank.of(rank));
    }

    /** A line for each unit and each rank that it had. */
    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUncertainty unit : result.units()) {
            if (unit.rankedRuns() > 0) {
                for (int halves = unit.bestRank().halves();
                        halves <= unit.worstRank().halves();
                        halves++) {
                    Rank rank = new Rank(halves);
                    double share = unit.probabilityOf(rank);
                    if (share > 0) {
                        rows.add(List.of(
                                Cell.words(unit.unit().label()), Cell.exactly(rank.value()), Shown.figure(share, 4)));
                    }
                }
            }
        }
        return new Table(
                "How often each unit had each rank",
                List.of(Column.of("unit"), Column.of("rank"), Column.of("share")),
                rows,
                result.notes());
    }

    /** A line for each unit and a column for each rank; shares of less than 0.00005 are shown as 0. At most 1,000 ranks. */
    public Table matrix() {
        int units = Math.min(MOST_COLUMNS, result.subject().units());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("unit"));
        for (int rank = 1; rank <= units; rank++) {
            columns.add(new Column("rank_" + rank, String.valueOf(rank)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUncertainty unit : result.units()) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(unit.unit().label()));
            for (int rank = 1; rank <= units; rank++) {
                row.add(Shown.figure(unit.probabilityOf(Rank.of(rank)), 4));
            }
            rows.add(row);
        }
        return new Table("Rank acceptabilities", columns, rows, result.notes());
    }

    @Override
    public String toString() {
        return text();
    }
}
