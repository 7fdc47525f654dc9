package org.egovindex.evaluator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/** The Laplacian of a large group with a number added to every entry, kept as the pairs that share cells. */
final class SparseLaplacian implements RealLinearOperator {
    private static final double TOLERANCE = 1e-12;
    private static final int ROUNDS = 20;

    private final double[] diagonal;
    private final int[][] columns;
    private final double[][] weights;
    private final double added;

    private SparseLaplacian(double[] diagonal, int[][] columns, double[][] weights, double added) {
        this.diagonal = diagonal;
        this.columns = columns;
        this.weights = weights;
        this.added = added;
    }

    static SparseLaplacian of(Comparisons comparisons, List<Integer> group, double added) {
        int size = group.size();
        int[] places = new int[comparisons.size()];
        for (int i = 0; i < size; i++) {
            places[group.get(i)] = i;
        }
        double[] diagonal = new double[size];
        int[][] columns = new int[size][];
        double[][] weights = new double[size][];
        for (int i = 0; i < size; i++) {
            diagonal[i] = comparisons.diagonal(group.get(i));
            List<Map.Entry<Integer, Double>> others =
                    new ArrayList<>(comparisons.neighbours(group.get(i)).entrySet());
            columns[i] =
                    others.stream().mapToInt(other -> places[other.getKey()]).toArray();
            weights[i] = others.stream().mapToDouble(Map.Entry::getValue).toArray();
        }
        return new SparseLaplacian(diagonal, columns, weights, added);
    }

    /** Conjugate gradients (Hestenes and Stiefel 1952), preconditioned by the diagonal. */
    RealVector solve(RealVector right) {
        return new ConjugateGradient(ROUNDS * diagonal.length, TOLERANCE, false).solve(this, new Diagonal(), right);
    }

    @Override
    public int getRowDimension() {
        return diagonal.length;
    }

    @Override
    public int getColumnDimension() {
        return diagonal.length;
    }

    @Override
    public RealVector operate(RealVector vector) {
        double[] x = vector.toArray();
        double sum = 0;
        for (double entry : x) {
            sum += entry;
        }
        double[] product = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double row = diagonal[i] * x[i] + added * sum;
            for (int j = 0; j < columns[i].length; j++) {
                row -= weights[i][j] * x[columns[i][j]];
            }
            product[i] = row;
        }
        return new ArrayRealVector(product, false);
    }

    /** Divides by the diagonal. */
    private final class Diagonal implements RealLinearOperator {
        @Override
        public int getRowDimension() {
            return diagonal.length;
        }

        @Override
        public int getColumnDimension() {
            return diagonal.length;
        }

        @Override
        public RealVector operate(RealVector vector) {
            return vector.ebeDivide(new ArrayRealVector(diagonal, false));
        }
    }
}
