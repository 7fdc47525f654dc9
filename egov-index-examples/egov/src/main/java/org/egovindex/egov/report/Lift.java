package org.egovindex.egov.report;

import java.util.List;
import org.egovindex.publish.Cell;

/**
 * What would lift a unit.
 *
 * @param columns keys of the columns
 * @param rows the steps, the most telling first
 * @param note the key of the sentence that says how to read it, or why there is nothing
 */
record Lift(List<String> columns, List<List<Cell>> rows, String note) {
    Lift {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Lift none(String note) {
        return new Lift(List.of(), List.of(), note);
    }
}
