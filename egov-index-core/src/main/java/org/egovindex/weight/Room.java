package org.egovindex.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The largest ball inside some of the half-spaces of a polytope and the simplex: its centre, and its radius, below 0 by how much they miss each
 * other when nothing is admissible. Cost: one linear programme.
 *
 * <p>Source: Boyd and Vandenberghe, Convex optimization (2004), 4.3.1, Chebyshev centre. Distances are measured within the plane of shares
 * that sum to 1. Worked line: all shares of 3 children have the centre 1/3, 1/3, 1/3 and the radius 1/sqrt(6) = 0.4082.
 */
final class Room {
    /** A smaller radius is taken for none. */
    static final double NONE = 1e-8;

    private final SharePolytope polytope;
    private final double[] centre;
    private double radius;

    /** With these half-spaces of the polytope only; it has 2 shares or more. */
    Room(SharePolytope polytope, List<Integer> halfSpaces) {
        this.polytope = polytope;
        centre = new double[polytope.size()];
        Arrays.fill(centre, 1.0 / centre.length);
        double offset = Math.max(0, -clearance(halfSpaces)) + 1;
        double[] best = new SimplexSolver(1e-10, 10, 1e-13)
                .optimize(
                        new LinearObjectiveFunction(towards(centre.length), 0),
                        new LinearConstraintSet(constraints(halfSpaces, offset)),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getPoint();
        double sum = 0;
        for (int i = 0; i < centre.length; i++) {
            sum += best[i];
        }
        for (int i = 0; i < centre.length; i++) {
            centre[i] = best[i] / sum;
        }
        radius = clearance(halfSpaces);
    }

    double radius() {
        return radius;
    }

    double[] centre() {
        return centre.clone();
    }

    /** Half-spaces of a polytope without room such that the others have room when any of them is left out. */
    static List<Integer> conflict(SharePolytope polytope, List<Integer> all) {
        Room whole = new Room(polytope, all);
        List<Integer> kept = new ArrayList<>();
        for (int halfSpace : all) {
            if (whole.clearance(List.of(halfSpace)) <= whole.radius + NONE) {
                kept.add(halfSpace);
            }
        }
        for (int halfSpace : List.copyOf(kept)) {
            List<Integer> fewer =
                    kept.stream().filter(other -> other != halfSpace).toList();
            if (new Room(polytope, fewer).radius <= NONE) {
                kept = fewer;
            }
        }
        return kept;
    }

    private double[] towards(int variable) {
        double[] row = new double[centre.length + 1];
        row[variable] = 1;
        return row;
    }

    private List<LinearConstraint> constraints(List<Integer> halfSpaces, double offset) {
        int size = centre.length;
        List<LinearConstraint> constraints = new ArrayList<>();
        double[] ones = new double[size + 1];
        Arrays.fill(ones, 0, size, 1);
        constraints.add(new LinearConstraint(ones, Relationship.EQ, 1));
        double own = Math.sqrt(1 - 1.0 / size);
        for (int i = 0; i < size; i++) {
            double[] row = towards(i);
            row[size] = -own;
            constraints.add(new LinearConstraint(row, Relationship.GEQ, -own * offset));
        }
        for (int halfSpace : halfSpaces) {
            double norm = norm(halfSpace);
            double[] row = new double[size + 1];
            for (int i = 0; i < size; i++) {
                row[i] = (polytope.coefficient(halfSpace, i) - mean(halfSpace)) / norm;
            }
            row[size] = 1;
            constraints.add(new LinearConstraint(
                    row, Relationship.LEQ, (polytope.limit(halfSpace) - mean(halfSpace)) / norm + offset));
        }
        return constraints;
    }

    /** How far the centre is from the nearest wall. */
    private double clearance(List<Integer> halfSpaces) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double share : centre) {
            nearest = Math.min(nearest, share / Math.sqrt(1 - 1.0 / centre.length));
        }
        for (int halfSpace : halfSpaces) {
            double slack = polytope.limit(halfSpace) - mean(halfSpace);
            for (int i = 0; i < centre.length; i++) {
                slack -= (polytope.coefficient(halfSpace, i) - mean(halfSpace)) * centre[i];
            }
            nearest = Math.min(nearest, slack / norm(halfSpace));
        }
        return nearest;
    }

    private double mean(int halfSpace) {
        double sum = 0;
        for (int i = 0; i < centre.length; i++) {
            sum += polytope.coefficient(halfSpace, i);
        }
        return sum / centre.length;
    }

    private double norm(int halfSpace) {
        double mean = mean(halfSpace);
        double sum = 0;
        for (int i = 0; i < centre.length; i++) {
            double part = polytope.coefficient(halfSpace, i) - mean;
            sum += part * part;
        }
        return Math.sqrt(sum);
    }
}
