package org.egovindex.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.model.Naming;
import org.egovindex.model.Unit;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** The rows of one wave, one for each unit. */
final class WaveRows {
    private final Problems problems;
    private final Map<String, DataRow> rows = new LinkedHashMap<>();

    WaveRows(Problems problems) {
        this.problems = problems;
    }

    /** Keeps the row unless its unit has one already, which is a problem. */
    void take(DataRow row) {
        DataRow before = rows.putIfAbsent(row.unit().name(), row);
        if (before == null) {
            return;
        }
        boolean same = before.sameAs(row);
        problems.add(
                same ? ProblemCode.DUPLICATE_ROW : ProblemCode.CONFLICT,
                row.line(),
                0,
                Naming.visible(row.unit().name()) + " stands on line " + before.line() + " already"
                        + (same ? "." : ", and says something else; the first was kept."),
                same
                        ? ""
                        : "Maybe the file holds several waves: name their column; or another column names the units.");
    }

    /** A table of the rows, with these columns. */
    IndicatorTable table(List<String> names) {
        List<DataRow> all = List.copyOf(rows.values());
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int place = 0; place < names.size(); place++) {
            IndicatorColumn.Draft column = new IndicatorColumn.Draft(all.size());
            for (int row = 0; row < all.size(); row++) {
                all.get(row).copy(place, column, row);
            }
            columns.put(names.get(place), column.column());
        }
        List<Unit> units = new ArrayList<>(all.size());
        all.forEach(row -> units.add(row.unit()));
        return IndicatorTable.of(units, columns);
    }
}
