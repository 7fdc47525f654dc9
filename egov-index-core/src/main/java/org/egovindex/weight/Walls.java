package org.egovindex.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The half-spaces that cut an enclosure, in its coordinates: upper bounds of single coordinates, and rows {@code sum of coefficient x
 * coordinate <= 0}. Limits are 0 as coordinates sum to 1.
 */
final class Walls {
    private static final double NEARLY = 1e-12;
    private static final int NONE = -2;
    private static final int OTHER = -1;

    private final double[] highest;
    private final double[][] rows;
    private final int count;

    private Walls(double[] highest, List<double[]> rows, int count) {
        this.highest = highest;
        this.rows = rows.toArray(double[][]::new);
        this.count = count;
    }

    /** What of a polytope its enclosure does not hold: what holds at all corners of a simplex holds on the whole of it. */
    static Walls of(SharePolytope polytope, Enclosure enclosure) {
        int size = polytope.size();
        double[][] corners = new double[size][size];
        for (int i = 0; i < size; i++) {
            corners[i][i] = 1;
            enclosure.shares(corners[i]);
        }
        double[] highest = new double[size];
        Arrays.fill(highest, 1);
        List<double[]> rows = new ArrayList<>();
        int count = 0;
        for (int h = 0; h < polytope.halfSpaces(); h++) {
            double[] row = new double[size];
            double scale = 0;
            for (int i = 0; i < size; i++) {
                row[i] = side(polytope, h, corners[i]) - polytope.limit(h);
                scale = Math.max(scale, Math.abs(polytope.coefficient(h, i)));
            }
            int above = above(row, NEARLY * scale);
            if (above == NONE) {
                continue;
            }
            count++;
            if (above >= 0) {
                double other = row[above == 0 ? 1 : 0];
                highest[above] = Math.min(highest[above], other / (other - row[above]));
            } else {
                rows.add(row);
            }
        }
        return new Walls(highest, rows, count);
    }

    /** The only corner beyond the wall, if it is the only one and all others are as far within; OTHER for other cuts; NONE for none. */
    private static int above(double[] row, double nearly) {
        int above = NONE;
        for (int i = 0; i < row.length; i++) {
            if (row[i] > nearly) {
                above = above == NONE ? i : OTHER;
            }
        }
        if (above < 0) {
            return above;
        }
        double other = row[above == 0 ? 1 : 0];
        for (int i = 0; i < row.length; i++) {
            if (i != above && row[i] != other) {
                return OTHER;
            }
        }
        return above;
    }

    private static double side(SharePolytope polytope, int halfSpace, double[] shares) {
        double side = 0;
        for (int i = 0; i < shares.length; i++) {
            side += polytope.coefficient(halfSpace, i) * shares[i];
        }
        return side;
    }

    /** How many half-spaces cut. */
    int count() {
        return count;
    }

    /** How many coordinates there are. */
    int size() {
        return highest.length;
    }

    /** The upper bound of a coordinate, 1 if there is none. */
    double highest(int coordinate) {
        return highest[coordinate];
    }

    /** How many rows there are. */
    int rows() {
        return rows.length;
    }

    /** The coefficient of a coordinate in a row. */
    double row(int row, int coordinate) {
        return rows[row][coordinate];
    }

    /** How far a point or direction goes against a row: the sum of coefficient x coordinate. */
    double against(int row, double[] point) {
        double side = 0;
        double[] coefficients = rows[row];
        for (int i = 0; i < coefficients.length; i++) {
            side += coefficients[i] * point[i];
        }
        return side;
    }

    /** Whether a point of the simplex is within all. */
    boolean contain(double[] point) {
        for (int i = 0; i < highest.length; i++) {
            if (point[i] > highest[i]) {
                return false;
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (against(row, point) > 0) {
                return false;
            }
        }
        return true;
    }
}
