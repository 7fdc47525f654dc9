package org.egovindex.range;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.index.Node;
import org.egovindex.weight.SharePolytope;

/**
 * The admissible shares of one parent's children under which a weighted sum is largest.
 *
 * <p>With bounds only: each child gets its least, and the rest goes to the best children. Within a share of the stated weights: the
 * best children get the most and all others the least, for some number of best ones. Else by a linear programme.
 */
final class ShareOptimum {
    private final SharePolytope polytope;
    private final double[] stated;
    private final Optional<Double> width;
    private final double[] low;
    private final double[] high;
    private final boolean onlyBounds;

    ShareOptimum(Node parent, SharePolytope polytope, Optional<Double> width) {
        this.polytope = polytope;
        this.width = width;
        this.stated = parent.children().stream()
                .mapToDouble(child -> child.weight().doubleValue())
                .toArray();
        this.low = new double[stated.length];
        this.high = new double[stated.length];
        Arrays.fill(high, 1);
        boolean bounds = true;
        for (int row = 0; row < polytope.halfSpaces(); row++) {
            bounds &= bound(row);
        }
        this.onlyBounds = bounds;
    }

    /** Takes a half-space over as a bound, if it is one of a single share. */
    private boolean bound(int row) {
        int which = -1;
        for (int i = 0; i < stated.length; i++) {
            if (polytope.coefficient(row, i) != 0) {
                if (which >= 0) {
                    return false;
                }
                which = i;
            }
        }
        if (which >= 0) {
            double coefficient = polytope.coefficient(row, which);
            double bound = polytope.limit(row) / coefficient;
            if (coefficient > 0) {
                high[which] = Math.min(high[which], bound);
            } else {
                low[which] = Math.max(low[which], bound);
            }
        }
        return true;
    }

    List<Double> largest(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted((one, other) -> Double.compare(values[other], values[one]))
                .toList();
        double[] shares;
        if (width.isPresent()) {
            shares = within(values, order, width.get());
        } else {
            shares = onlyBounds ? bounded(order) : programmed(values);
        }
        List<Double> list = new ArrayList<>();
        for (double share : shares) {
            list.add(share);
        }
        return list;
    }

    private double[] bounded(List<Integer> order) {
        double[] shares = low.clone();
        double rest = 1;
        for (double share : low) {
            rest -= share;
        }
        for (int child : order) {
            double more = Math.max(0, Math.min(rest, high[child] - low[child]));
            shares[child] += more;
            rest -= more;
        }
        return shares;
    }

    private double[] within(double[] values, List<Integer> order, double by) {
        double[] weights = new double[stated.length];
        double sum = 0;
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = stated[i] * (1 - by);
            sum += weights[i] * values[i];
            total += weights[i];
        }
        for (int child : order) {
            if (values[child] * total <= sum) {
                break;
            }
            double more = 2 * by * stated[child];
            weights[child] += more;
            sum += more * values[child];
            total += more;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    private double[] programmed(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        double[] costs = new double[values.length];
        double[] ones = new double[values.length];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = largest == 0 ? 0 : -values[i] / largest;
            ones[i] = 1;
        }
        LinearProgramme programme = new LinearProgramme(costs);
        programme.exactly(ones, 1);
        for (int row = 0; row < polytope.halfSpaces(); row++) {
            double[] side = new double[values.length];
            for (int i = 0; i < side.length; i++) {
                side[i] = polytope.coefficient(row, i);
            }
            programme.atMost(side, polytope.limit(row));
        }
        return programme
                .surelyLeast()
                .orElseThrow(
                        () -> new IllegalStateException("Admissible shares have no best ones.\nMaybe a defect here."));
    }
}
