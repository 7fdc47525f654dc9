package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Reweighting;

/** Every weight times a number of its own near 1. */
record WeightNoise(double by, List<String> parents) implements Factor {
    WeightNoise {
        if (!(by > 0 && by < 1)) {
            throw new IllegalArgumentException("The noise of weights must be above 0 and below 1, not " + by
                    + ".\nMaybe per cent are meant: 25 % is 0.25.");
        }
    }

    @Override
    public String id() {
        return "weights within " + Percent.of(by) + (parents.isEmpty() ? "" : " of " + String.join(", ", parents));
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public int coordinates(CompositeIndex index) {
        return VariedNodes.parents(index.methodology(), parents, id()).stream()
                .mapToInt(parent -> parent.children().size())
                .sum();
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        int[] places = VariedNodes.children(
                Reweighting.nodes(index.methodology()), VariedNodes.parents(index.methodology(), parents, id()));
        double lowest = 1 - by;
        double width = 2 * by;
        return (draws, scenario) -> {
            double[] room = scenario.room();
            double[] weights = scenario.weights();
            draws.uniform(room, places.length);
            for (int i = 0; i < places.length; i++) {
                weights[places[i]] *= lowest + width * room[i];
            }
        };
    }
}
