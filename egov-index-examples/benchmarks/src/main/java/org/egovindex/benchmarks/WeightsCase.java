package org.egovindex.benchmarks;

import java.util.Arrays;
import org.egovindex.index.CompositeIndex;
import org.egovindex.quickstart.SimulatedTable;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;

/** Runs with other weights, by the library and by hand. */
final class WeightsCase {
    private static final int INDICATORS = 98;

    private final CompositeIndex index;
    private final PlainTree tree;
    private final double[][] columns;
    private final int units;

    WeightsCase(int units) {
        SimulatedTable simulated = new SimulatedTable(units, INDICATORS, 42);
        this.units = units;
        index = simulated.methodology().compute(simulated.table());
        tree = new PlainTree(index.methodology().tree());
        columns = PlainColumns.of(index);
    }

    double analysis(int runs) {
        return PlainColumns.summary(UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(0.25))
                .runs(runs)
                .threads(1)
                .run()
                .units());
    }

    /** The tree made flat, a product with a matrix, ranks by sorting doubles as they are; all ranks kept, and counted in the end. */
    double plainLoops(int runs) {
        PlainRandom random = new PlainRandom();
        PlainRanks places = new PlainRanks(units);
        int[][] ranks = new int[runs][units];
        double[] uniform = new double[tree.numbers()];
        double[] weights = new double[INDICATORS];
        double[] scores = new double[units];
        for (int[] run : ranks) {
            for (int i = 0; i < uniform.length; i++) {
                uniform[i] = random.uniform();
            }
            tree.effective(uniform, 0, weights);
            Arrays.fill(scores, 0);
            for (int column = 0; column < INDICATORS; column++) {
                double[] numbers = columns[column];
                double weight = weights[column];
                for (int unit = 0; unit < units; unit++) {
                    scores[unit] += weight * numbers[unit];
                }
            }
            places.rank(scores, run);
        }
        return places.summary(ranks);
    }
}
