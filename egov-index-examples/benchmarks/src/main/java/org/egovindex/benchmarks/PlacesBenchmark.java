package org.egovindex.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.egovindex.number.Values;
import org.egovindex.rank.Places;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
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

/** Ranks alone: 16 rows of scores in turn, each a little apart from the others, as in the runs of an analysis. The time is that of one row. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlacesBenchmark {
    private static final int ROWS = 16;
    private static final RankingRule RULE = RankingRule.onUnrounded(TiesStrategy.STANDARD);

    /** How many units. */
    @Param({"100", "10000"})
    public int units;

    private double[][] numbers = new double[ROWS][0];
    private Values[] rows = new Values[ROWS];
    private Places places = new Places(0);
    private PlainRanks plain = new PlainRanks(0);
    private int[] ranks = new int[0];

    /** Draws scores from 0 to 100, and moves them by up to 1. */
    @Setup
    public void draw() {
        PlainRandom random = new PlainRandom();
        double[] middle = IntStream.range(0, units)
                .mapToDouble(i -> 99 * random.uniform())
                .toArray();
        for (int row = 0; row < ROWS; row++) {
            numbers[row] = IntStream.range(0, units)
                    .mapToDouble(i -> middle[i] + random.uniform())
                    .toArray();
            rows[row] = Values.of(numbers[row]);
        }
        places = new Places(units);
        plain = new PlainRanks(units);
        ranks = new int[units];
    }

    /** By whole numbers of grid points, with the rule for ties. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    @Floor("plainLoops")
    public int rank() {
        int sum = 0;
        for (Values row : rows) {
            places.rank(row, RULE);
            sum += places.halves(0);
        }
        return sum;
    }

    /** The floor: doubles as they are, sorted, and each looked up. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public int plainLoops() {
        int sum = 0;
        for (double[] row : numbers) {
            plain.rank(row, ranks);
            sum += ranks[0];
        }
        return sum;
    }
}
