package org.egovindex.weight;

import java.util.ArrayList;
import java.util.List;

/** Collects the half-spaces of a polytope of shares. */
final class HalfSpaces {
    private final int size;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();

    HalfSpaces(int size) {
        this.size = size;
    }

    private double[] row(double limit) {
        double[] row = new double[size];
        rows.add(row);
        limits.add(limit);
        return row;
    }

    void atMost(int child, double share) {
        row(share)[child] = 1;
    }

    void atLeast(int child, double share) {
        row(-share)[child] = -1;
    }

    /** {@code lesser's share x divisor <= greater's share x factor}; nothing if they are the same child. */
    void ratio(int lesser, int greater, double factor, double divisor) {
        double[] row = row(0);
        row[lesser] += divisor;
        row[greater] -= factor;
    }

    /** Any two children keep the ratio of their stated weights, but for a factor of {@code (1 + width) / (1 - width)}. */
    void within(double[] stated, double width) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (i != j && stated[j] > 0) {
                    ratio(i, j, stated[i] * (1 + width), stated[j] * (1 - width));
                }
            }
        }
    }

    SharePolytope polytope() {
        return SharePolytope.of(
                size,
                rows.toArray(double[][]::new),
                limits.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
