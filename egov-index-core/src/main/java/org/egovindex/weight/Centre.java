package org.egovindex.weight;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The analytic centre of what walls leave of a simplex, from a point inside: where the product of distances to all walls is largest; and the
 * axes of the ellipsoid that fits there. Cost: some dozen solutions of as many equations as there are coordinates.
 *
 * <p>Source: Boyd and Vandenberghe, Convex optimization (2004), 8.5.3, damped Newton steps as in 9.6. Worked line: on the plain simplex of 3,
 * 1/3 each.
 */
final class Centre {
    private static final int MOST_STEPS = 200;
    private static final double NEAR = 1e-9;

    private final Walls walls;
    private final double[] point;
    private final double[] slope;
    private double[][] curvature;

    Centre(Walls walls, double[] inside) {
        this.walls = walls;
        point = inside.clone();
        slope = new double[point.length];
        curvature = new double[point.length][point.length];
        double decrement = 1;
        for (int step = 0; step < MOST_STEPS && decrement > NEAR; step++) {
            decrement = step();
        }
    }

    double[] point() {
        return point.clone();
    }

    /** Directions that sum to 0, one fewer than coordinates, the shortest axis first. */
    double[][] axes() {
        differentiate();
        int size = point.length;
        double[] mean = new double[size];
        double all = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                mean[i] += curvature[i][j] / size;
            }
            all += mean[i] / size;
        }
        double[][] level = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                level[i][j] = curvature[i][j] - mean[i] - mean[j] + all;
                level[j][i] = level[i][j];
            }
        }
        RealMatrix vectors = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(level, false), 0, true).getVT();
        double[][] axes = new double[size - 1][];
        for (int k = 0; k < axes.length; k++) {
            axes[k] = vectors.getRow(k);
            double sum = 0;
            for (double part : axes[k]) {
                sum += part;
            }
            for (int i = 0; i < size; i++) {
                axes[k][i] -= sum / size;
            }
        }
        return axes;
    }

    private double step() {
        differentiate();
        DecompositionSolver solver =
                new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false), 1e-9, 0).getSolver();
        RealVector gradient = new ArrayRealVector(slope, false);
        RealVector free = solver.solve(gradient);
        RealVector level = solver.solve(new ArrayRealVector(point.length, 1.0));
        double share = sum(free) / sum(level);
        double[] direction = level.mapMultiply(share).subtract(free).toArray();
        double decrement = Math.sqrt(Math.max(0, -gradient.dotProduct(new ArrayRealVector(direction, false))));
        double length = decrement < 0.25 ? 1 : 1 / (1 + decrement);
        for (int i = 0; i < point.length; i++) {
            point[i] += length * direction[i];
        }
        return decrement;
    }

    private static double sum(RealVector vector) {
        double sum = 0;
        for (int i = 0; i < vector.getDimension(); i++) {
            sum += vector.getEntry(i);
        }
        return sum;
    }

    private void differentiate() {
        int size = point.length;
        curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            slope[i] = -1 / point[i];
            curvature[i][i] = 1 / (point[i] * point[i]);
            if (walls.highest(i) < 1) {
                double slack = walls.highest(i) - point[i];
                slope[i] += 1 / slack;
                curvature[i][i] += 1 / (slack * slack);
            }
        }
        for (int row = 0; row < walls.rows(); row++) {
            double slack = -walls.against(row, point);
            for (int i = 0; i < size; i++) {
                double part = walls.row(row, i) / slack;
                slope[i] += part;
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += part * walls.row(row, j) / slack;
                    curvature[j][i] = curvature[i][j];
                }
            }
        }
    }
}
