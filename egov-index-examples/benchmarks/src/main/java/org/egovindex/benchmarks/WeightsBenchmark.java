package org.egovindex.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.index.CompositeIndex;
import org.egovindex.quickstart.SimulatedTable;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UnitUncertainty;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Monte Carlo: in every run all 98 + 5 weights are drawn within 25 % of those stated, all units scored and ranked; in the end mean, 5 %,
 * median and 95 % of each unit's ranks. The time is that of one run, on one thread. The table is simulated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WeightsBenchmark {
    private static final int RUNS = 1024;
    private static final int INDICATORS = 98;

    /** How many units. */
    @Param({"100", "10000"})
    public int units;

    private CompositeIndex index = index(1);
    private PlainTree tree = new PlainTree(index.methodology().tree());
    private double[][] columns = new double[0][];

    private static CompositeIndex index(int units) {
        SimulatedTable simulated = new SimulatedTable(units, INDICATORS, 42);
        return simulated.methodology().compute(simulated.table());
    }

    /** Draws the table, and takes the normalised numbers for the floor. */
    @Setup
    public void draw() {
        index = index(units);
        tree = new PlainTree(index.methodology().tree());
        columns = PlainColumns.of(index);
    }

    /** An analysis and its summary. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    @Floor("plainLoops")
    public double analysis() {
        List<UnitUncertainty> result = UncertaintyAnalysis.of(index)
                .vary(Factors.weightsWithin(0.25))
                .runs(RUNS)
                .threads(1)
                .run()
                .units();
        return PlainColumns.summary(result);
    }

    /** The floor: the tree made flat, a product with a matrix, ranks by sorting doubles as they are; all ranks kept and counted in the end. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public double plainLoops() {
        PlainRandom random = new PlainRandom();
        PlainRanks places = new PlainRanks(units);
        int[][] ranks = new int[RUNS][units];
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
