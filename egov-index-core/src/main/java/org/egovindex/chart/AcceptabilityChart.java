package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.Rank;
import org.egovindex.robust.UncertaintyResult;
import org.egovindex.robust.UnitUncertainty;

/** How often each of the first units had each rank. */
final class AcceptabilityChart {
    private static final Rounding SHOWN = Rounding.halfUp(4);
    private static final int MOST_RANKS = 100;

    private AcceptabilityChart() {}

    static Chart of(UncertaintyResult result, int top) {
        List<UnitUncertainty> units = result.units().stream()
                .filter(unit -> unit.rankedRuns() > 0)
                .limit(Limits.top(top))
                .toList();
        int worst = units.stream()
                .mapToInt(unit -> (unit.worstRank().halves() + 1) / 2)
                .max()
                .orElse(1);
        int ranks = Math.min(MOST_RANKS, worst);
        List<Column> columns = new ArrayList<>(List.of(Column.of("unit")));
        for (int rank = 1; rank <= ranks; rank++) {
            columns.add(Column.of(String.valueOf(rank)));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (UnitUncertainty unit : units) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(unit.unit().label())));
            for (int rank = 1; rank <= ranks; rank++) {
                double share = unit.probabilityOf(Rank.of(rank));
                row.add(Cell.figure(share, SHOWN.round(Decimals.of(share))));
            }
            rows.add(row);
        }
        List<String> notes = new ArrayList<>(result.acceptability().table().notes());
        if (worst > ranks) {
            notes.add("ranks beyond " + ranks + " came up and are not shown");
        }
        List<String> keys = columns.stream().skip(1).map(Column::key).toList();
        Table table = new Table("How often each unit had each rank", columns, rows, notes);
        BigDecimal most =
                Keys.numbers(table, keys).stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        Axis axis = Axis.between("share of runs", BigDecimal.ZERO, SHOWN.round(most));
        Picture picture = new Picture(table, Bands.rows("unit"), axis, List.of(new Layer.Cells(keys)));
        return new Chart(picture, description(units));
    }

    private static String description(List<UnitUncertainty> units) {
        if (units.isEmpty()) {
            return "No unit had a rank in any run.";
        }
        StringBuilder words = new StringBuilder("Share of runs as the first:");
        for (UnitUncertainty unit : units.subList(0, Math.min(3, units.size()))) {
            String share = SHOWN.round(Decimals.of(unit.probabilityOfFirst())).toPlainString();
            words.append(words.charAt(words.length() - 1) == ':' ? " " : ", ");
            words.append(unit.unit().label()).append(' ').append(share);
        }
        return words.append('.').toString();
    }
}
