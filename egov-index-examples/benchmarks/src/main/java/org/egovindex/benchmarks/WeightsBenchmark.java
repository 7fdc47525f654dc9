package org.egovindex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Monte Carlo: in every run all 98 + 5 weights are drawn within 25 % of those stated, all units scored and ranked; in the end mean, 5 %,
 * median and 95 % of each unit's ranks. The time is that of one run, on one thread. The table is simulated.
 *
 * <p>An analysis keeps more than its floor: scores, who is first, and how much the first thousand rankings agree with the stated one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WeightsBenchmark {
    private static final int MANY_RUNS = 10_000;
    private static final int RUNS = 1_000;

    private final WeightsCase hundred = new WeightsCase(100);
    private final WeightsCase tenThousand = new WeightsCase(10_000);

    /** 100 units, 10,000 runs and their summary. */
    @Benchmark
    @OperationsPerInvocation(MANY_RUNS)
    @Floor("hundredUnitsByHand")
    public double hundredUnits() {
        return hundred.analysis(MANY_RUNS);
    }

    /** The floor of it. */
    @Benchmark
    @OperationsPerInvocation(MANY_RUNS)
    public double hundredUnitsByHand() {
        return hundred.plainLoops(MANY_RUNS);
    }

    /** 10,000 units, 1,000 runs and their summary. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    @Floor("tenThousandUnitsByHand")
    public double tenThousandUnits() {
        return tenThousand.analysis(RUNS);
    }

    /** The floor of it. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public double tenThousandUnitsByHand() {
        return tenThousand.plainLoops(RUNS);
    }
}
