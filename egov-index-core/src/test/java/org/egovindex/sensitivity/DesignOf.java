package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Runs of a function of numbers from 0 to 1. */
final class DesignOf {
    private DesignOf() {}

    static SaltelliOutputs run(int factors, int rows, long seed, ToDoubleFunction<double[]> function) {
        List<DesignFactor> named = new ArrayList<>();
        for (int i = 1; i <= factors; i++) {
            named.add(DesignFactor.of("x" + i));
        }
        SaltelliDesign design = SaltelliDesign.of(named, rows, seed);
        SaltelliOutputs.Draft draft = design.draft();
        DesignReader reader = design.newReader();
        double[] x = new double[factors];
        for (long run = 0; run < design.runs(); run++) {
            reader.coordinates(run, x);
            draft.put(run, function.applyAsDouble(x));
        }
        return draft.outputs();
    }

    /** Outputs given block by block: A, B, then A with each factor from B. */
    static SaltelliOutputs of(List<List<Double>> blocks) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= blocks.size() - 2; i++) {
            names.add("x" + i);
        }
        int rows = blocks.get(0).size();
        SaltelliOutputs.Draft draft = new SaltelliOutputs.Draft(names, new SaltelliOrigin(rows, 1, "given"));
        for (int block = 0; block < blocks.size(); block++) {
            for (int row = 0; row < rows; row++) {
                draft.put((long) row * blocks.size() + block, blocks.get(block).get(row));
            }
        }
        return draft.outputs();
    }
}
