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

    /** Of the ratios that agree with the lower bounds: a ratio of the bounds themselves is the only one that survives taking them off. */
    static Chains of(SharePolytope polytope, double[] lowest) {
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
                if (lowest[larger] == ratio * lowest[smaller]) {
                    ratios[larger][smaller] = Math.max(ratios[larger][smaller], ratio);
                }
            }
        }
        Chains chains = new Chains(ratios);
        chains.string();
        return chains;
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
