package org.egovindex.sensitivity;

import java.util.Optional;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Finds weights, in units of one standard deviation of each child, for which the children count as wanted. Deterministic: a fixed order and
 * a fixed rule for stopping.
 */
final class WeightSolver {
    private static final int MOST_ROUNDS = 20_000;
    private static final double SAME = 1e-14;
    private static final double TOO_LARGE = 1e7;
    private static final double SINGULAR = 1e-10;

    private final double[][] correlations;
    private int rounds;

    WeightSolver(double[][] correlations) {
        this.correlations = correlations;
    }

    /** How many rounds the last search took. */
    int rounds() {
        return rounds;
    }

    /**
     * Weights with {@code u_i (R u)_i = target_i}: each in turn becomes the positive root of its own equation, until nothing moves. None if
     * they grow beyond bounds, as where children offset one another.
     */
    Optional<double[]> shares(double[] targets) {
        int n = targets.length;
        double[] u = new double[n];
        for (int i = 0; i < n; i++) {
            u[i] = Math.sqrt(targets[i]);
        }
        for (rounds = 1; rounds <= MOST_ROUNDS; rounds++) {
            double moved = 0;
            for (int i = 0; i < n; i++) {
                double others = 0;
                for (int j = 0; j < n; j++) {
                    others += j == i ? 0 : correlations[i][j] * u[j];
                }
                double next = root(others, targets[i]);
                moved = Math.max(moved, Math.abs(next - u[i]) / next);
                u[i] = next;
                if (!(next < TOO_LARGE)) {
                    return Optional.empty();
                }
            }
            if (moved <= SAME * n) {
                return Optional.of(u);
            }
        }
        return Optional.empty();
    }

    /** The positive root of u^2 + others u = target, without cancellation. */
    private static double root(double others, double target) {
        double discriminant = Math.sqrt(others * others + 4 * target);
        return others > 0 ? 2 * target / (others + discriminant) : (discriminant - others) / 2;
    }

    /** Weights with {@code R u} in these proportions, some of them perhaps negative; none if children depend on one another. */
    Optional<double[]> correlations(double[] proportions) {
        rounds = 1;
        LUDecomposition decomposition = new LUDecomposition(MatrixUtils.createRealMatrix(correlations), SINGULAR);
        return decomposition.getSolver().isNonSingular()
                ? Optional.of(decomposition
                        .getSolver()
                        .solve(MatrixUtils.createRealVector(proportions))
                        .toArray())
                : Optional.empty();
    }
}
