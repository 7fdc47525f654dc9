package org.egovindex.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.egovindex.index.Node;

/** For floors: a tree whose weights are drawn, and how much each indicator then counts in all. Under means that is all there is to a tree. */
final class PlainTree {
    private static final double NOISE = 0.25;

    private final int[] parents;
    private final int[] leaves;
    private final double[] weights;
    private final double[] sums;

    PlainTree(Node root) {
        List<Integer> above = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        collect(root, 0, above, ends);
        parents = above.stream().mapToInt(Integer::intValue).toArray();
        leaves = ends.stream().mapToInt(Integer::intValue).toArray();
        weights = new double[parents.length];
        sums = new double[parents.length];
    }

    /** Parents first, so that one pass goes down. */
    private static void collect(Node node, int place, List<Integer> above, List<Integer> ends) {
        if (node.isIndicator()) {
            ends.add(place);
        }
        for (Node child : node.children()) {
            above.add(place);
            collect(child, above.size() - 1, above, ends);
        }
    }

    /** How many numbers make all weights. */
    int numbers() {
        return parents.length - 1;
    }

    /** The effective weight of every indicator: each node's is 1, times a number within 25 % of it. */
    void effective(double[] uniform, int from, double[] into) {
        Arrays.fill(sums, 0);
        for (int i = 1; i < parents.length; i++) {
            weights[i] = 1 - NOISE + 2 * NOISE * uniform[from + i - 1];
            sums[parents[i]] += weights[i];
        }
        weights[0] = 1;
        for (int i = 1; i < parents.length; i++) {
            weights[i] *= weights[parents[i]] / sums[parents[i]];
        }
        for (int i = 0; i < leaves.length; i++) {
            into[i] = weights[leaves[i]];
        }
    }
}
