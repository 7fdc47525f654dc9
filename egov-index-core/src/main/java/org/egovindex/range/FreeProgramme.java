package org.egovindex.range;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.Node;

/** Linear programmes over the free weights. Relative bounds take one more variable a parent instead of a row for each pair. */
final class FreeProgramme {
    private final FreeWeights free;
    private final int base;

    FreeProgramme(FreeWeights free) {
        this.free = free;
        this.base = free.size() + free.widths().size();
    }

    /** The programme that looks for the least sum of what is above 0 of {@code soft}, while {@code hard} is 0 or less. */
    LinearProgramme softened(List<Affine> hard, List<Affine> soft) {
        int size = base + soft.size();
        double[] costs = new double[size];
        Arrays.fill(costs, base, size, 1);
        LinearProgramme programme = new LinearProgramme(costs);
        limit(programme, size);
        hard.forEach(function -> programme.atMost(slopes(function, size), -function.constant()));
        for (int i = 0; i < soft.size(); i++) {
            double[] row = slopes(soft.get(i), size);
            row[base + i] = -1;
            programme.atMost(row, -soft.get(i).constant());
        }
        return programme;
    }

    /** The point at which all of these are as far below 0 as can be, at most 1; nothing if they cannot all be 0 or less. */
    Optional<double[]> deepest(List<Affine> functions) {
        int size = base + 1;
        double[] costs = new double[size];
        costs[base] = -1;
        LinearProgramme programme = new LinearProgramme(costs);
        limit(programme, size);
        for (Affine function : functions) {
            double[] row = slopes(function, size);
            row[base] = 1;
            programme.atMost(row, -function.constant());
        }
        double[] most = new double[size];
        most[base] = 1;
        programme.atMost(most, 1);
        return programme.least().map(this::point);
    }

    /** The coordinates in a solution. */
    double[] point(double[] solution) {
        return Arrays.copyOf(solution, free.size());
    }

    private static double[] slopes(Affine function, int size) {
        double[] row = new double[size];
        for (int i = 0; i < function.size(); i++) {
            row[i] = function.slope(i);
        }
        return row;
    }

    private void limit(LinearProgramme programme, int size) {
        free.limits().forEach(limit -> programme.atMost(slopes(limit, size), -limit.constant()));
        int extra = free.size();
        for (Node parent : free.parents()) {
            Double width = free.widths().get(parent.id());
            if (width != null) {
                limit(programme, size, parent, width, extra++);
            }
        }
    }

    /** Children between {@code 1 - width} and {@code 1 + width} times their stated share, by a variable that they have in common. */
    private void limit(LinearProgramme programme, int size, Node parent, double width, int common) {
        double total = parent.children().stream()
                .mapToDouble(child -> child.weight().doubleValue())
                .sum();
        for (Node child : parent.children()) {
            double stated = child.weight().doubleValue() / total;
            Affine share = free.ofIndex(child);
            double[] most = slopes(share, size);
            most[common] = -stated * (1 + width);
            programme.atMost(most, -share.constant());
            double[] least = slopes(share.times(-1), size);
            least[common] = stated * (1 - width);
            programme.atMost(least, share.constant());
        }
    }
}
