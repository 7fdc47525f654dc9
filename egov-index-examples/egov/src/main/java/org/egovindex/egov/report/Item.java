package org.egovindex.egov.report;

import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;

/**
 * One criterion or indicator of one unit.
 *
 * @param part the place of its part
 * @param id its id
 * @param title for readers; the id if it has no other
 * @param cells what the table shows of it, by {@link Subject#itemColumns}
 * @param ahead how far it is above the mean of all units, in points of the index or of its own score; below 0 if it is behind
 * @param room the points of the index it could still bring by itself; 0 if that is not known
 * @param remarks what evaluators wrote beside their marks
 */
record Item(int part, String id, String title, List<Cell> cells, double ahead, Rational room, List<Remarked> remarks) {
    Item {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }
}
