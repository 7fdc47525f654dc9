package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Reweighting;
import org.egovindex.index.WeightSet;

/** One of several sets of weights, by lot or in turn. */
record ListedWeights(String id, List<WeightSet> sets, boolean inTurn) implements Factor {
    ListedWeights {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException(
                    "The factor " + id + " must have at least one set of weights.\nMaybe a file was empty.");
        }
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        double[] stated = of(index.methodology());
        List<WeightShift> shifts = sets.stream()
                .map(set -> WeightShift.between(stated, of(index.methodology().withWeights(set))))
                .toList();
        int count = shifts.size();
        return (draws, scenario) -> shifts.get(inTurn ? (int) (scenario.run() % count) : draws.below(count))
                .apply(scenario.weights());
    }

    private static double[] of(Methodology methodology) {
        return Reweighting.nodes(methodology).stream()
                .map(methodology::node)
                .map(Node::weight)
                .mapToDouble(weight -> weight.doubleValue())
                .toArray();
    }
}
