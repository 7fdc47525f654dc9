package org.egovindex.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.number.Values;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** Indices whose numbers can be worked out by hand: units A, B, C ... and columns a, b, c ... under an arithmetic mean of equal weights. */
final class SmallIndex {
    private SmallIndex() {}

    /** Of these numbers, a row for each unit; NaN is a gap. */
    static CompositeIndex of(double[]... rows) {
        return methodology(rows[0].length).compute(table(rows));
    }

    static Methodology methodology(int columns) {
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            leaves.add(Node.indicator(column(i)));
        }
        return Methodology.of("small", Node.of("index", leaves));
    }

    static Methodology methodology(int columns, TiesStrategy ties) {
        return methodology(columns).withPublication(Publication.USUAL.withTies(ties));
    }

    static IndicatorTable table(double[]... rows) {
        List<TableUnit> units = new ArrayList<>();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int unit = 0; unit < rows.length; unit++) {
            units.add(TableUnit.of(unit < 26 ? String.valueOf((char) ('A' + unit)) : "U" + (1000 + unit)));
        }
        for (int i = 0; i < rows[0].length; i++) {
            Values values = Values.gaps(rows.length);
            for (int unit = 0; unit < rows.length; unit++) {
                values.setDefined(unit, rows[unit][i]);
            }
            columns.put(column(i), IndicatorColumn.of(values));
        }
        return IndicatorTable.of(units, columns);
    }

    static double[] row(double... numbers) {
        return numbers;
    }

    static String column(int place) {
        return String.valueOf((char) ('a' + place));
    }

    /** Four standard errors of a share of n runs: chance leaves it once in 16,000 times, and seeds are fixed. */
    static double fourErrors(double probability, long runs) {
        return 4 * SimulationError.of(probability, runs) + 1e-12;
    }
}
