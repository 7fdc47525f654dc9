package org.egovindex.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.quickstart.SimulatedTable;
import org.egovindex.range.RankRanges;
import org.egovindex.weight.WeightSpace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best and worst rank of each of 50 units when the weights of areas may be within 25 % of those stated: three areas, where lines
 * decide, and five, where linear programmes do. One processor. The table is simulated.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class RangesBenchmark {
    private static final int UNITS = 50;
    private static final double NOISE = 0.25;

    /** How many areas. */
    @Param({"3", "5"})
    public int areas;

    private CompositeIndex index = index(1);
    private WeightSpace space = WeightSpace.of(index.methodology());
    private double[][] scores = new double[0][];

    private static CompositeIndex index(int areas) {
        SimulatedTable simulated = new SimulatedTable(UNITS, 20 * areas, 42);
        return simulated.methodology().compute(simulated.table());
    }

    /** Draws the table, and takes the scores of areas for the floor. */
    @Setup
    public void draw() {
        index = index(areas);
        space = WeightSpace.of(index.methodology())
                .within(index.methodology().tree().id(), NOISE);
        List<Node> children = index.methodology().tree().children();
        scores = children.stream()
                .map(area -> PlainColumns.numbers(index.scores(area.id())))
                .toArray(double[][]::new);
    }

    /** Both ends of every range, with weights that reach them. */
    @Benchmark
    @Floor("everyPair")
    public RankRanges ranges() {
        return RankRanges.of(index, space);
    }

    /** The floor: who can be ahead of whom, pair by pair. It bounds ranks, but does not say that they can be reached. */
    @Benchmark
    public int everyPair() {
        int ahead = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            for (int other = 0; other < UNITS; other++) {
                double most = 0;
                for (double[] area : scores) {
                    double lead = area[unit] - area[other];
                    most += lead * (lead > 0 ? 1 + NOISE : 1 - NOISE);
                }
                ahead += most > 0 ? 1 : 0;
            }
        }
        return ahead;
    }
}
