package org.egovindex.range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.Node;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.Relationship;

/** Linear programmes over the free weights. Relative bounds take one more variable a parent instead of a row for each pair. */
final class FreeProgramme {
    private final FreeWeights free;
    private final int base;

    FreeProgramme(FreeWeights free) {
        this.free = free;
        this.base = free.size() + free.widths().size();
    }

    /**
     * The point at which as little as possible of {@code soft} is above 0, each counted as a share of its weight, while {@code hard} is 0
     * or less; nothing if that cannot be.
     */
    Optional<Softened> soften(List<Affine> hard, List<Affine> soft) {
        int size = base + soft.size();
        List<LinearConstraint> rows = limits(size);
        hard.forEach(function -> rows.add(row(function, size, -1)));
        double[] costs = new double[size];
        for (int i = 0; i < soft.size(); i++) {
            rows.add(row(soft.get(i), size, base + i));
            costs[base + i] = 1;
        }
        return LinearProgramme.minimise(costs, rows).map(solution -> {
            double sum = 0;
            for (int i = base; i < size; i++) {
                sum += solution[i];
            }
            return new Softened(new Answer.Place(point(solution)), sum);
        });
    }

    /**
     * What came of softening.
     *
     * @param place where
     * @param sum of what is above 0
     */
    record Softened(Answer.Place place, double sum) {}

    /** The point at which all of these are as far below 0 as can be, at most 1; nothing if they cannot all be 0 or less. */
    Optional<double[]> deepest(List<Affine> functions) {
        int size = base + 1;
        List<LinearConstraint> rows = limits(size);
        for (Affine function : functions) {
            double[] row = slopes(function, size);
            row[base] = 1;
            rows.add(new LinearConstraint(row, Relationship.LEQ, -function.constant()));
        }
        double[] most = new double[size];
        most[base] = 1;
        rows.add(new LinearConstraint(most, Relationship.LEQ, 1));
        double[] costs = new double[size];
        costs[base] = -1;
        return LinearProgramme.minimise(costs, rows).map(this::point);
    }

    private double[] point(double[] solution) {
        return Arrays.copyOf(solution, free.size());
    }

    private static double[] slopes(Affine function, int size) {
        double[] row = new double[size];
        for (int i = 0; i < function.size(); i++) {
            row[i] = function.slope(i);
        }
        return row;
    }

    /** {@code function <= slack}, a variable; or 0 if there is none. */
    private static LinearConstraint row(Affine function, int size, int slack) {
        double[] row = slopes(function, size);
        if (slack >= 0) {
            row[slack] = -1;
        }
        return new LinearConstraint(row, Relationship.LEQ, -function.constant());
    }

    private List<LinearConstraint> limits(int size) {
        List<LinearConstraint> rows = new ArrayList<>();
        free.limits().forEach(limit -> rows.add(row(limit, size, -1)));
        int extra = free.size();
        for (Node parent : free.parents()) {
            Double width = free.widths().get(parent.id());
            if (width != null) {
                for (Node child : parent.children()) {
                    double weight = child.weight().doubleValue();
                    double total = weightOf(parent);
                    Affine share = free.ofIndex(child);
                    double[] most = slopes(share, size);
                    most[extra] = -weight / total * (1 + width);
                    rows.add(new LinearConstraint(most, Relationship.LEQ, -share.constant()));
                    double[] least = slopes(share.times(-1), size);
                    least[extra] = weight / total * (1 - width);
                    rows.add(new LinearConstraint(least, Relationship.LEQ, share.constant()));
                }
                extra++;
            }
        }
        return rows;
    }

    private static double weightOf(Node parent) {
        return parent.children().stream()
                .mapToDouble(child -> child.weight().doubleValue())
                .sum();
    }
}
