package org.egovindex.range;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The one place that asks the library's simplex method. Variables are 0 or more.
 *
 * <p>Rows are brought to like sizes first, by powers of two. With rows of unlike sizes, or with a smaller bound below which a number is
 * taken as 0, the method was seen to end at points that are not best; so whoever relies on a point being best checks it.
 */
final class LinearProgramme {
    private static final double OPTIMAL = 1e-10;
    private static final int ULPS = 10;
    private static final double NOTHING = 1e-10;
    private static final int MOST_ITERATIONS = 20_000;

    private final LinearObjectiveFunction costs;
    private final List<LinearConstraint> rows = new ArrayList<>();

    LinearProgramme(double[] costs) {
        this.costs = new LinearObjectiveFunction(costs, 0);
    }

    /** Demands that a weighted sum of the variables is at most so much. */
    void atMost(double[] row, double limit) {
        add(row, Relationship.LEQ, limit);
    }

    /** Demands that a weighted sum is so much. */
    void exactly(double[] row, double sum) {
        add(row, Relationship.EQ, sum);
    }

    private void add(double[] row, Relationship relationship, double limit) {
        double largest = 0;
        for (double coefficient : row) {
            largest = Math.max(largest, Math.abs(coefficient));
        }
        int exponent = largest == 0 ? 0 : Math.getExponent(largest);
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = Math.scalb(row[i], -exponent);
        }
        rows.add(new LinearConstraint(scaled, relationship, Math.scalb(limit, -exponent)));
    }

    /** Where the costs are least; nothing if the rows contradict one another, or the method does not come to an end. */
    Optional<double[]> least() {
        return solve(PivotSelectionRule.DANTZIG).map(PointValuePair::getPoint);
    }

    /** The same by another way through the corners. */
    Optional<double[]> leastOtherwise() {
        return solve(PivotSelectionRule.BLAND).map(PointValuePair::getPoint);
    }

    /** The better of what both ways give. */
    Optional<double[]> surelyLeast() {
        return Stream.of(solve(PivotSelectionRule.DANTZIG), solve(PivotSelectionRule.BLAND))
                .flatMap(Optional::stream)
                .min((one, other) -> Double.compare(one.getValue(), other.getValue()))
                .map(PointValuePair::getPoint);
    }

    private Optional<PointValuePair> solve(PivotSelectionRule rule) {
        try {
            return Optional.of(new SimplexSolver(OPTIMAL, ULPS, NOTHING)
                    .optimize(
                            new MaxIter(MOST_ITERATIONS),
                            costs,
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            rule));
        } catch (MathRuntimeException none) {
            return Optional.empty();
        }
    }
}
