package org.egovindex.range;

import java.util.ArrayList;
import java.util.List;

/** A convex set in at most two coordinates, as its corners one after the other: a polygon, a line segment, a point, or nothing. */
final class ConvexCell {
    private static final double NEAR = 1e-12;

    private final List<double[]> corners;

    private ConvexCell(List<double[]> corners) {
        this.corners = corners;
    }

    /** All points with coordinates from 0 to 1. */
    static ConvexCell unit(int size) {
        return new ConvexCell(
                switch (size) {
                    case 0 -> List.of(new double[0]);
                    case 1 -> List.of(new double[] {0}, new double[] {1});
                    default ->
                        List.of(new double[] {0, 0}, new double[] {1, 0}, new double[] {1, 1}, new double[] {0, 1});
                });
    }

    List<double[]> corners() {
        return corners;
    }

    boolean isEmpty() {
        return corners.isEmpty();
    }

    /** The part in which a function is 0 or less. */
    ConvexCell where(Affine function) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            double atFrom = function.at(from);
            double atTo = function.at(to);
            if (atFrom <= NEAR) {
                add(kept, from);
            }
            if ((atFrom < -NEAR && atTo > NEAR) || (atFrom > NEAR && atTo < -NEAR)) {
                add(kept, between(from, to, atFrom / (atFrom - atTo)));
            }
        }
        if (kept.size() > 1 && isNear(kept.get(0), kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        return new ConvexCell(kept);
    }

    private static void add(List<double[]> kept, double[] corner) {
        if (kept.isEmpty() || !isNear(kept.get(kept.size() - 1), corner)) {
            kept.add(corner);
        }
    }

    private static boolean isNear(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            if (Math.abs(one[i] - other[i]) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** Where a function is 0: the ends of a line through the cell; fewer than two if it does not go through. */
    List<double[]> line(Affine function) {
        List<double[]> ends = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            double[] from = corners.get(i);
            double[] to = corners.get((i + 1) % corners.size());
            double atFrom = function.at(from);
            double atTo = function.at(to);
            if ((atFrom <= 0) != (atTo <= 0)) {
                add(ends, between(from, to, atFrom / (atFrom - atTo)));
            }
        }
        return ends;
    }

    /** The corners two by two, as the ends of edges. */
    List<List<double[]>> edges() {
        List<List<double[]>> edges = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            edges.add(List.of(corners.get(i), corners.get((i + 1) % corners.size())));
        }
        return edges;
    }

    static double[] between(double[] from, double[] to, double way) {
        double[] point = new double[from.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = from[i] + way * (to[i] - from[i]);
        }
        return point;
    }

    /** The mean of the corners, which lies inside; of a cell that is not empty. */
    double[] middle() {
        double[] middle = new double[corners.get(0).length];
        for (double[] corner : corners) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += corner[i] / corners.size();
            }
        }
        return middle;
    }

    double largest(Affine function) {
        return corners.stream().mapToDouble(function::at).max().orElse(Double.NEGATIVE_INFINITY);
    }

    double smallest(Affine function) {
        return -largest(function.times(-1));
    }
}
