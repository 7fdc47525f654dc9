package org.egovindex.robust;

import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
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

    @Override
    public Perturbation on(CompositeIndex index) {
        List<String> nodes = Reweighting.nodes(index.methodology());
        int[] places = shares.keySet().stream()
                .mapToInt(id -> Scenario.place(nodes, id))
                .toArray();
        double[] held =
                shares.values().stream().mapToDouble(Double::doubleValue).toArray();
        return (draws, scenario) -> {
            for (int i = 0; i < places.length; i++) {
                scenario.weights()[places[i]] = held[i];
            }
        };
    }
}
