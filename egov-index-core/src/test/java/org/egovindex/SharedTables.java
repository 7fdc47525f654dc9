package org.egovindex;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.egovindex.model.MissingReason;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/** Tables of third-party data, by a second road: without the library's reader. */
public final class SharedTables {
    private SharedTables() {}

    /** The table in a file: columns whose cells are all numbers or gaps are indicators, the others attributes. */
    public static IndicatorTable read(String name, String unit) throws IOException {
        return of(SharedData.rows(name), unit);
    }

    /** The table of the rows that fit. */
    public static IndicatorTable read(String name, String unit, Predicate<Map<String, String>> fits)
            throws IOException {
        return of(SharedData.rows(name).stream().filter(fits).toList(), unit);
    }

    private static IndicatorTable of(List<Map<String, String>> rows, String unit) {
        List<String> numeric = rows.get(0).keySet().stream()
                .filter(column -> !column.equals(unit))
                .filter(column -> rows.stream().allMatch(row -> isGap(row.get(column)) || isNumber(row.get(column))))
                .toList();
        List<TableUnit> units = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> words = new LinkedHashMap<>(row);
            words.keySet().removeAll(numeric);
            words.values().removeIf(SharedTables::isGap);
            units.add(new TableUnit(row.get(unit), words));
        }
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (String column : numeric) {
            IndicatorColumn.Draft draft = new IndicatorColumn.Draft(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                String text = rows.get(i).get(column);
                if (isGap(text)) {
                    draft.miss(i, MissingReason.NOT_ASSESSED);
                } else {
                    draft.put(i, new BigDecimal(text).doubleValue());
                }
            }
            columns.put(column, draft.column());
        }
        return IndicatorTable.of(units, columns);
    }

    private static boolean isGap(String text) {
        return text.isEmpty() || text.equals("NA");
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9.]+([eE][+-]?[0-9]+)?");
    }
}
