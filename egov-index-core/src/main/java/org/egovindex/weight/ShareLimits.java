package org.egovindex.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.egovindex.index.Node;

/**
 * The constraints on the shares of one parent's children, as bounds and as ratios {@code share <= factor x other share}.
 *
 * <p>Such a set has a smallest and a largest member, which are found by following the ratios until nothing changes: it holds shares
 * that sum to 1 just if the smallest sums to at most 1 and the largest to at least 1. No linear programme is needed. Cost: children
 * times constraints.
 */
final class ShareLimits {
    private static final double NEAR = 1e-12;
    private static final double UNCHANGED = 1e-13;
    private static final int MOST_RELATIVE = 200;

    private final List<String> children;
    private final double[] stated;
    private final double[] low;
    private final double[] high;
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();

    /** {@code share of lesser <= factor x share of greater}. */
    private record Ratio(int lesser, int greater, double factor) {}

    private ShareLimits(Node parent) {
        children = parent.children().stream().map(Node::id).toList();
        stated = stated(parent);
        low = new double[stated.length];
        high = new double[stated.length];
        Arrays.fill(high, 1);
    }

    static ShareLimits of(Node parent, List<WeightConstraint> constraints) {
        ShareLimits limits = new ShareLimits(parent);
        constraints.forEach(limits::add);
        return limits;
    }

    /** Only the stated shares. */
    static ShareLimits fixed(Node parent) {
        ShareLimits limits = new ShareLimits(parent);
        for (int i = 0; i < limits.stated.length; i++) {
            limits.bound(i, limits.stated[i], limits.stated[i]);
        }
        return limits;
    }

    /** The stated weights of a parent's children as shares. */
    static double[] stated(Node parent) {
        double total = 0;
        double[] shares = new double[parent.children().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = parent.children().get(i).weight().doubleValue();
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    private void add(WeightConstraint constraint) {
        if (constraint instanceof WeightConstraint.EachBetween each) {
            for (int i = 0; i < stated.length; i++) {
                bound(i, each.low(), each.high());
            }
        } else if (constraint instanceof WeightConstraint.Between between) {
            bound(children.indexOf(between.node()), between.low(), between.high());
        } else if (constraint instanceof WeightConstraint.Within within) {
            widths.add(within.by());
        } else if (constraint instanceof WeightConstraint.Ordered ordered) {
            for (int i = 1; i < ordered.nodes().size(); i++) {
                int greater = children.indexOf(ordered.nodes().get(i - 1));
                ratios.add(new Ratio(children.indexOf(ordered.nodes().get(i)), greater, 1));
            }
        } else if (constraint instanceof WeightConstraint.RatioBetween ratio) {
            int node = children.indexOf(ratio.node());
            int other = children.indexOf(ratio.other());
            ratios.add(new Ratio(node, other, ratio.high()));
            if (ratio.low() > 0) {
                ratios.add(new Ratio(other, node, 1 / ratio.low()));
            }
        }
    }

    private void bound(int child, double from, double to) {
        low[child] = Math.max(low[child], from);
        high[child] = Math.min(high[child], to);
    }

    /** Some shares that satisfy all, between the smallest and the largest; nothing if there are none. */
    Optional<double[]> somewhere() {
        double[] largest = high.clone();
        for (boolean[] falling = lower(largest); anyOf(falling); falling = lower(largest)) {
            for (int i = 0; i < largest.length; i++) {
                largest[i] = falling[i] ? 0 : largest[i];
            }
        }
        double[] smallest = low.clone();
        if (anyOf(raise(smallest))) {
            return Optional.empty();
        }
        double least = 0;
        double most = 0;
        for (int i = 0; i < low.length; i++) {
            if (smallest[i] > largest[i] + NEAR) {
                return Optional.empty();
            }
            least += smallest[i];
            most += largest[i];
        }
        if (least > 1 + NEAR || most < 1 - NEAR) {
            return Optional.empty();
        }
        double way = most - least < NEAR ? 0 : (1 - least) / (most - least);
        double[] shares = new double[low.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.max(0, smallest[i] + way * (largest[i] - smallest[i]));
        }
        return Optional.of(shares);
    }

    private static boolean anyOf(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /** Lowers upper bounds as the ratios demand; says which still fall when they should have settled: those fall to 0. */
    private boolean[] lower(double[] bounds) {
        boolean[] changed = new boolean[bounds.length];
        for (int round = 0; round <= bounds.length + 1; round++) {
            double[] before = bounds.clone();
            for (Ratio ratio : ratios) {
                bounds[ratio.lesser()] = Math.min(bounds[ratio.lesser()], ratio.factor() * bounds[ratio.greater()]);
            }
            for (double width : widths) {
                double scale = Double.POSITIVE_INFINITY;
                for (int i = 0; i < bounds.length; i++) {
                    scale = stated[i] > 0 ? Math.min(scale, bounds[i] / stated[i]) : scale;
                }
                for (int i = 0; i < bounds.length; i++) {
                    bounds[i] = stated[i] > 0 ? Math.min(bounds[i], scale * stated[i] * (1 + width) / (1 - width)) : 0;
                }
            }
            for (int i = 0; i < bounds.length; i++) {
                changed[i] = before[i] - bounds[i] > UNCHANGED;
            }
        }
        return changed;
    }

    /** Raises lower bounds as the ratios demand; says which still rise when they should have settled: those rise for ever. */
    private boolean[] raise(double[] bounds) {
        boolean[] changed = new boolean[bounds.length];
        for (int round = 0; round <= bounds.length + 1; round++) {
            double[] before = bounds.clone();
            for (Ratio ratio : ratios) {
                bounds[ratio.greater()] = Math.max(bounds[ratio.greater()], bounds[ratio.lesser()] / ratio.factor());
            }
            for (double width : widths) {
                double scale = 0;
                for (int i = 0; i < bounds.length; i++) {
                    scale = stated[i] > 0 ? Math.max(scale, bounds[i] / stated[i]) : scale;
                }
                for (int i = 0; i < bounds.length; i++) {
                    bounds[i] = Math.max(bounds[i], scale * stated[i] * (1 - width) / (1 + width));
                }
            }
            for (int i = 0; i < bounds.length; i++) {
                changed[i] = bounds[i] - before[i] > UNCHANGED;
            }
        }
        return changed;
    }

    /** The same as half-spaces; those that the simplex implies are left out. */
    SharePolytope polytope() {
        if (!widths.isEmpty() && children.size() > MOST_RELATIVE) {
            throw new IllegalArgumentException("Weights varied within a share of themselves must be of at most "
                    + MOST_RELATIVE + " children, not " + children.size() + ".\nMaybe bounds are meant.");
        }
        HalfSpaces spaces = new HalfSpaces(children.size());
        for (int i = 0; i < stated.length; i++) {
            if (high[i] < 1) {
                spaces.atMost(i, high[i]);
            }
            if (low[i] > 0) {
                spaces.atLeast(i, low[i]);
            }
        }
        ratios.forEach(ratio -> spaces.ratio(ratio.lesser(), ratio.greater(), ratio.factor(), 1));
        widths.forEach(width -> spaces.within(stated, width));
        return spaces.polytope().named(children);
    }
}
