package org.egovindex.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** Columns by key. */
final class Keys {
    private Keys() {}

    /** Adds a column under a key that no other has: strokes are put behind a wish that is taken. */
    static String add(List<Column> columns, String wish, String heading) {
        String key = wish;
        while (isTaken(columns, key)) {
            key += "_";
        }
        columns.add(new Column(key, heading));
        return key;
    }

    private static boolean isTaken(List<Column> columns, String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    /** All numbers in these columns. */
    static List<BigDecimal> numbers(Table table, List<String> keys) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            int column = place;
            if (keys.contains(table.columns().get(place).key())) {
                table.rows().stream()
                        .flatMap((List<Cell> row) -> row.get(column).number().stream())
                        .forEach(numbers::add);
            }
        }
        return numbers;
    }
}
