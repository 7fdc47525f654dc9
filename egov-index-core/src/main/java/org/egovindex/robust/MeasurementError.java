package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Values;

/** Numbers of some columns times a normal number near 1. */
record MeasurementError(double deviation, List<String> columns) implements Factor {
    MeasurementError {
        if (!(deviation > 0 && deviation < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The deviation of an error must be above 0 and finite, not " + deviation
                    + ".\nMaybe per cent are meant: 5 % is 0.05.");
        }
        VariedNodes.checkDifferent(columns, "error of " + Percent.of(deviation));
    }

    @Override
    public String id() {
        return "error of " + Percent.of(deviation) + " in "
                + (columns.isEmpty() ? "all columns" : String.join(", ", columns));
    }

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        List<String> all = columns.isEmpty() ? index.methodology().columns() : columns;
        all.forEach(index.data()::column);
        return (draws, scenario) -> {
            for (String name : all) {
                Values column = scenario.column(name);
                for (int unit = 0; unit < column.size(); unit++) {
                    if (!column.isGap(unit)) {
                        column.set(unit, column.get(unit) * (1 + deviation * draws.normal()));
                    }
                }
            }
        };
    }
}
