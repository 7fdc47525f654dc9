package org.egovindex.range;

import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.PivotSelectionRule;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/** The one place that asks the library's simplex method. Variables are 0 or more. */
final class LinearProgramme {
    private static final double OPTIMAL = 1e-10;
    private static final int ULPS = 10;
    private static final double NOTHING = 1e-12;
    private static final int MOST_ITERATIONS = 20_000;

    private LinearProgramme() {}

    /** Where the costs are least; nothing if the rows contradict one another, or the method does not come to an end. */
    static Optional<double[]> minimise(double[] costs, List<LinearConstraint> rows) {
        try {
            return Optional.of(new SimplexSolver(OPTIMAL, ULPS, NOTHING)
                    .optimize(
                            new MaxIter(MOST_ITERATIONS),
                            new LinearObjectiveFunction(costs, 0),
                            new LinearConstraintSet(rows),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.DANTZIG)
                    .getPoint());
        } catch (MathRuntimeException none) {
            return Optional.empty();
        }
    }
}
