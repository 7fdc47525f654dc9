package org.egovindex.robust;

import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Reweighting;

/** Weights held at some shares whatever factors before drew. */
record HeldWeights(Map<String, Double> shares) implements Factor {
    @Override
    public String id() {
        return "held weights";
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    /** The stated weights of a node and its siblings together. */
    private static double total(Methodology methodology, String id) {
        return methodology
                .tree()
                .all()
                .filter(node ->
                        node.children().stream().anyMatch(child -> child.id().equals(id)))
                .mapToDouble(parent -> DrawnWeights.total(methodology, parent.id()))
                .sum();
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        List<String> nodes = Reweighting.nodes(index.methodology());
        int[] places = shares.keySet().stream()
                .mapToInt(id -> Scenario.place(nodes, id))
                .toArray();
        double[] held = shares.entrySet().stream()
                .mapToDouble(share -> share.getValue() * total(index.methodology(), share.getKey()))
                .toArray();
        return (draws, scenario) -> {
            for (int i = 0; i < places.length; i++) {
                scenario.weights()[places[i]] = held[i];
            }
        };
    }
}
