package org.egovindex.robust;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
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

    /** In turn nothing is drawn: the number of the run decides, so such sets are not for sensitivity analysis. */
    @Override
    public int coordinates(CompositeIndex index) {
        return inTurn ? 0 : 1;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        List<String> nodes = Reweighting.nodes(index.methodology());
        List<WeightShift> shifts =
                sets.stream().map(set -> shift(index.methodology(), nodes, set)).toList();
        int count = shifts.size();
        return (draws, scenario) -> shifts.get(inTurn ? (int) (scenario.run() % count) : draws.below(count))
                .apply(scenario.weights());
    }

    /** All weights that the set names, the stated ones too: factors before it may have changed them. */
    private static WeightShift shift(Methodology methodology, List<String> nodes, WeightSet set) {
        methodology.withWeights(set);
        Map<Integer, Double> weights = new TreeMap<>();
        set.weights().forEach((id, weight) -> weights.put(Scenario.place(nodes, id), weight.doubleValue()));
        return WeightShift.of(weights);
    }
}
