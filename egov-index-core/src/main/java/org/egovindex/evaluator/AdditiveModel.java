package org.egovindex.evaluator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The additive model, solved group by group by least squares: effects that sum to zero in every group.
 *
 * <p>A group of at most {@value #DENSE} evaluators is solved exactly, with standard errors; a larger one by conjugate gradients, without: each would
 * take a solution of its own.
 */
final class AdditiveModel {
    static final int DENSE = 400;

    /** What is below this share of a mark, or of the sum of squares, is nothing but the last bits of sums. */
    private static final double NOTHING = 1e-12;

    private static final double UNKNOWN = -1;

    private final Comparisons comparisons;
    private final List<List<Integer>> groups;
    private final double[] effects;
    private final double[] variances;
    private final long degreesOfFreedom;
    private final double residual;

    private AdditiveModel(Comparisons comparisons) {
        this.comparisons = comparisons;
        this.groups = comparisons.groups();
        this.effects = new double[comparisons.size()];
        this.variances = new double[comparisons.size()];
        groups.stream().filter(group -> group.size() > 1).forEach(this::solve);
        double explained = 0;
        int estimated = 0;
        for (List<Integer> group : groups) {
            estimated += group.size() - 1;
            for (int evaluator : group) {
                explained += effects[evaluator] * comparisons.deviation(evaluator);
            }
        }
        degreesOfFreedom = comparisons.free() - estimated;
        double left = comparisons.squares() - explained;
        residual = left < NOTHING * comparisons.squares() ? 0 : left;
    }

    static AdditiveModel of(Comparisons comparisons) {
        return new AdditiveModel(comparisons);
    }

    List<List<Integer>> groups() {
        return groups;
    }

    private void solve(List<Integer> group) {
        double[] right = new double[group.size()];
        double scale = 0;
        for (int i = 0; i < right.length; i++) {
            right[i] = comparisons.deviation(group.get(i));
            scale += comparisons.diagonal(group.get(i)) / right.length;
        }
        double[] solved = right.length <= DENSE ? dense(group, right, scale) : sparse(group, right, scale);
        double mean = 0;
        for (double effect : solved) {
            mean += effect / solved.length;
        }
        for (int i = 0; i < solved.length; i++) {
            double effect = solved[i] - mean;
            effects[group.get(i)] = Math.abs(effect) < NOTHING ? 0 : effect;
        }
    }

    /** With scale / n added to every entry the Laplacian becomes definite; its inverse is the pseudo-inverse plus 1 / (n scale). */
    private double[] dense(List<Integer> group, double[] right, double scale) {
        int size = right.length;
        double added = scale / size;
        RealMatrix matrix = MatrixUtils.createRealMatrix(size, size).scalarAdd(added);
        for (int i = 0; i < size; i++) {
            matrix.addToEntry(i, i, comparisons.diagonal(group.get(i)));
            for (int j = 0; j < size; j++) {
                matrix.addToEntry(i, j, -weight(group, i, j));
            }
        }
        RealMatrix inverse = new CholeskyDecomposition(matrix).getSolver().getInverse();
        for (int i = 0; i < size; i++) {
            variances[group.get(i)] = inverse.getEntry(i, i) - 1 / (size * scale);
        }
        return inverse.operate(right);
    }

    private double weight(List<Integer> group, int i, int j) {
        Map<Integer, Double> neighbours = comparisons.neighbours(group.get(i));
        return neighbours.getOrDefault(group.get(j), 0.0);
    }

    private double[] sparse(List<Integer> group, double[] right, double scale) {
        for (int evaluator : group) {
            variances[evaluator] = UNKNOWN;
        }
        SparseLaplacian matrix = SparseLaplacian.of(comparisons, group, scale / group.size());
        return matrix.solve(new ArrayRealVector(right, false)).toArray();
    }

    /** What was estimated of one evaluator; nothing if they share no mark with anybody. */
    Optional<Effect> effect(int evaluator) {
        if (comparisons.marks(evaluator) == 0) {
            return Optional.empty();
        }
        OptionalDouble error = degreesOfFreedom < 1 || variances[evaluator] == UNKNOWN
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(variances[evaluator] * residual / (double) degreesOfFreedom));
        return Optional.of(new Effect(effects[evaluator], comparisons.marks(evaluator), error, degreesOfFreedom));
    }
}
