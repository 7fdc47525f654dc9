package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.index.CompositeIndex;

/** A factor that changes nothing, and keeps the weights that those before it left. */
record WeightSpy(Map<Long, List<Double>> seen) implements Factor {
    /** The weights of some nodes in each run; those of the last node's siblings included, as they are drawn. */
    static List<List<Double>> weights(CompositeIndex index, long runs, Factor... factors) {
        WeightSpy spy = new WeightSpy(new TreeMap<>());
        UncertaintyAnalysis analysis =
                UncertaintyAnalysis.of(index).runs(runs).threads(1).seed(11);
        for (Factor factor : factors) {
            analysis = analysis.vary(factor);
        }
        analysis.vary(spy).run();
        return List.copyOf(spy.seen().values());
    }

    @Override
    public String id() {
        return "spy";
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        return (draws, scenario) -> {
            List<Double> weights = new ArrayList<>();
            for (int place = 0; place < scenario.nodes().size(); place++) {
                weights.add(scenario.weight(place));
            }
            seen.put(scenario.run(), weights);
        };
    }
}
