package org.egovindex.agree;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Krippendorff's coincidence matrix: how often two categories met in pairs of ratings of one subject, in both orders.
 *
 * <p>Each pair of ratings of a subject with m ratings counts 1 / (m - 1), so that all cells add up to the number of ratings of subjects with two or more. Worked line:
 * of 1 1 | 1 2 | 2 2 | 2 2 | 3 3 the pair 1, 1 has 2, the pair 1, 2 and the pair 2, 1 one each, 2, 2 four and 3, 3 two: ten ratings. Source: Krippendorff,
 * Computing Krippendorff's alpha-reliability (2011).
 */
public final class Coincidences implements Tabular {
    private final List<String> categories;
    private final double[][] cells;

    private Coincidences(List<String> categories, double[][] cells) {
        this.categories = categories;
        this.cells = cells;
    }

    /** Counts the pairs of some ratings. */
    public static Coincidences of(Ratings ratings) {
        Rows rows = ratings.rows();
        double[] times = ratings.times();
        int size = ratings.scale().size();
        double[][] cells = new double[size][size];
        for (int row = 0; row < rows.size(); row++) {
            double share = times[row] / (rows.ratings(row) - 1);
            for (int one = 0; one < rows.raters(); one++) {
                for (int other = 0; other < rows.raters(); other++) {
                    int a = rows.code(row, one);
                    int b = rows.code(row, other);
                    if (one != other && a != Rows.GAP && b != Rows.GAP) {
                        cells[a][b] += share;
                    }
                }
            }
        }
        return new Coincidences(ratings.scale().labels(), cells);
    }

    /** The categories, in the order of the scale. */
    public List<String> categories() {
        return categories;
    }

    /** How often two categories met; throws if there is none of such a label. */
    public double of(String category, String other) {
        return cells[place(category)][place(other)];
    }

    private int place(String category) {
        int place = categories.indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "There is no category " + category + ".\nMaybe one of " + categories + " is meant.");
        }
        return place;
    }

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("category")));
        categories.forEach(category -> columns.add(new Column("with_" + category, category)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int a = 0; a < cells.length; a++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.words(categories.get(a))));
            for (double cell : cells[a]) {
                row.add(Agreements.figure(cell));
            }
            rows.add(row);
        }
        return Table.of("Coincidences of ratings", columns, rows);
    }

    @Override
    public String toString() {
        return text();
    }
}
