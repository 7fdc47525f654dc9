package org.egovindex.robust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Reweighting;

/** Siblings drawn anew from among themselves. */
record CriteriaBootstrap(List<String> parents) implements Factor {
    @Override
    public String id() {
        return "bootstrap of criteria" + (parents.isEmpty() ? "" : " of " + String.join(", ", parents));
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public int coordinates(CompositeIndex index) {
        return VariedNodes.parents(index.methodology(), parents, id()).stream()
                .mapToInt(parent -> withWeight(parent).children().size())
                .sum();
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        Methodology methodology = index.methodology();
        List<String> nodes = Reweighting.nodes(methodology);
        List<int[]> families = new ArrayList<>();
        for (Node parent : VariedNodes.parents(methodology, parents, id())) {
            families.add(VariedNodes.children(nodes, List.of(withWeight(parent))));
        }
        return (draws, scenario) -> {
            double[] counts = scenario.room();
            double[] weights = scenario.weights();
            for (int[] family : families) {
                Arrays.fill(counts, 0, family.length, 0);
                for (int i = 0; i < family.length; i++) {
                    counts[draws.below(family.length)]++;
                }
                for (int i = 0; i < family.length; i++) {
                    weights[family[i]] *= counts[i];
                }
            }
        };
    }

    /** Only those that have a weight take part, so that never all weights are 0. */
    private static Node withWeight(Node parent) {
        return Node.of(
                parent.id(),
                parent.children().stream()
                        .filter(child -> child.weight().signum() > 0)
                        .toList());
    }
}
