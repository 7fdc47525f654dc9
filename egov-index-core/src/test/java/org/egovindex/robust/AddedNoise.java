package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Values;

/** A factor of one's own: normal noise added to column a, with a deviation for each unit. */
record AddedNoise(List<Double> deviations) implements Factor {
    @Override
    public String id() {
        return "added noise";
    }

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        index.data().column("a");
        return (draws, scenario) -> {
            Values column = scenario.column("a");
            for (int unit = 0; unit < column.size(); unit++) {
                column.set(unit, column.get(unit) + deviations.get(unit) * draws.normal());
            }
        };
    }
}
