package org.egovindex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.egovindex.index.CompositeIndex;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.robust.UncertaintyResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Monte Carlo over choices of methods and weights, in the shape of {@link ConnectivityShape}. The time is that of one run, on one thread; the
 * analysis includes the twenty plans that its choices make, by 4,096 runs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChoicesBenchmark {
    private static final int RUNS = 4096;

    private final CompositeIndex index = ConnectivityShape.index();
    private final UncertaintyAnalysis analysis =
            ConnectivityShape.analysis(index).runs(RUNS);
    private final PlainChoices plain = new PlainChoices(index);

    /** Checks that all runs have a result. */
    @Setup
    public void check() {
        long failed = analysis.run().failedRuns();
        if (failed > 0) {
            throw new IllegalStateException("No run must fail, but " + failed + " did.\nMaybe a score is not above 0.");
        }
    }

    /** An analysis and its summary. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    @Floor("plainLoops")
    public double analysis() {
        UncertaintyResult result = analysis.run();
        return PlainColumns.summary(result.units());
    }

    /** The floor: plain loops over ten kept tables. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public double plainLoops() {
        PlainRandom random = new PlainRandom();
        int[][] ranks = new int[RUNS][ConnectivityShape.UNITS];
        double[] uniform = new double[plain.numbers()];
        for (int[] run : ranks) {
            for (int i = 0; i < uniform.length; i++) {
                uniform[i] = random.uniform();
            }
            plain.ranks(uniform, run);
        }
        return plain.summary(ranks);
    }
}
