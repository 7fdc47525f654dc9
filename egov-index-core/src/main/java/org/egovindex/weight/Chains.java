package org.egovindex.weight;

import java.util.Arrays;

/**
 * Ratios {@code one >= ratio x other} of a polytope, strung to chains: each share stands directly above one other at most, and below one at
 * most, and none comes back to itself.
 */
final class Chains {
    private final double[][] ratios;
    private final int[] below;
    private final int[] above;

    private Chains(double[][] ratios) {
        this.ratios = ratios;
        below = new int[ratios.length];
        above = new int[ratios.length];
        Arrays.fill(below, -1);
        Arrays.fill(above, -1);
    }

    /** The largest ratio that a polytope states of each two shares, 0 for none; lower bounds are raised to what they imply. */
    static double[][] ratios(SharePolytope polytope, double[] lowest) {
        int size = polytope.size();
        double[][] ratios = new double[size][size];
        for (int h = 0; h < polytope.halfSpaces(); h++) {
            int smaller = -1;
            int larger = -1;
            int others = 0;
            for (int i = 0; i < size; i++) {
                double coefficient = polytope.coefficient(h, i);
                if (coefficient > 0 && smaller < 0) {
                    smaller = i;
                } else if (coefficient < 0 && larger < 0) {
                    larger = i;
                } else if (coefficient != 0) {
                    others++;
                }
            }
            if (others == 0 && smaller >= 0 && larger >= 0 && polytope.limit(h) == 0) {
                double ratio = polytope.coefficient(h, smaller) / -polytope.coefficient(h, larger);
                ratios[larger][smaller] = Math.max(ratios[larger][smaller], ratio);
            }
        }
        for (int pass = 0; pass < size; pass++) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    lowest[one] = Math.max(lowest[one], ratios[one][other] * lowest[other]);
                }
            }
        }
        return ratios;
    }

    /** Of those ratios at which lower bounds stand themselves: taking the bounds off leaves them as they are. */
    static Chains agreeing(double[][] ratios, double[] lowest) {
        double[][] some = new double[lowest.length][lowest.length];
        for (int one = 0; one < lowest.length; one++) {
            for (int other = 0; other < lowest.length; other++) {
                some[one][other] = lowest[one] == ratios[one][other] * lowest[other] ? ratios[one][other] : 0;
            }
        }
        return strung(some);
    }

    /** Of all ratios. */
    static Chains strung(double[][] ratios) {
        Chains chains = new Chains(ratios);
        chains.string();
        return chains;
    }

    /** Lower bounds, lowered along chains until they stand at the ratios. */
    double[] loosened(double[] lowest) {
        double[] loose = lowest.clone();
        for (int share : upwards()) {
            if (below[share] >= 0) {
                loose[share] = ratios[share][below[share]] * loose[below[share]];
            }
        }
        return loose;
    }

    /** The share directly below each, or -1. */
    int[] below() {
        return below.clone();
    }

    /** How many times the share below each must be at least. */
    double[] ratios() {
        double[] own = new double[below.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = below[i] < 0 ? 0 : ratios[i][below[i]];
        }
        return own;
    }

    /** All shares, each after the one below it. */
    int[] upwards() {
        int[] order = new int[below.length];
        int count = 0;
        for (int i = 0; i < below.length; i++) {
            if (below[i] < 0) {
                for (int share = i; share >= 0; share = above[share]) {
                    order[count++] = share;
                }
            }
        }
        return order;
    }

    private void string() {
        for (int one = 0; one < below.length; one++) {
            for (int other = 0; other < below.length; other++) {
                if (below[one] < 0
                        && above[other] < 0
                        && ratios[one][other] > 0
                        && direct(one, other)
                        && top(one) != top(other)) {
                    below[one] = other;
                    above[other] = one;
                }
            }
        }
    }

    /** Whether no two other ratios, one after the other, say as much. */
    private boolean direct(int one, int other) {
        for (int middle = 0; middle < below.length; middle++) {
            if (ratios[one][middle] * ratios[middle][other] >= ratios[one][other]) {
                return false;
            }
        }
        return true;
    }

    private int top(int share) {
        int top = share;
        while (above[top] >= 0) {
            top = above[top];
        }
        return top;
    }
}
