package org.egovindex.robust;

import java.util.List;

/** Weights as shares of their parents. */
final class FamilyShares {
    private final List<int[]> families;
    private final long[] parts;

    /** Shares among these families, each the places of the children of one parent. */
    FamilyShares(List<int[]> families) {
        this.families = families;
        int most = families.stream()
                .mapToInt(family -> family[family.length - 1])
                .max()
                .orElse(0);
        parts = new long[most + 2];
        parts[most + 1] = (long) FirstTally.PARTS;
    }

    /** Works out the shares of these weights. */
    void of(double[] weights) {
        for (int[] family : families) {
            double total = 0;
            for (int child : family) {
                total += weights[child];
            }
            double scale = FirstTally.PARTS / total;
            for (int child : family) {
                parts[child] = (long) Math.rint(weights[child] * scale);
            }
        }
    }

    /** The share of a node in parts; of the index, all. */
    long parts(int node) {
        return node < parts.length ? parts[node] : (long) FirstTally.PARTS;
    }
}
