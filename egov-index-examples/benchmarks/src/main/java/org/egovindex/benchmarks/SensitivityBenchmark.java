package org.egovindex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.egovindex.index.CompositeIndex;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.sensitivity.SensitivityAnalysis;
import org.egovindex.sensitivity.SobolAnalysis;
import org.egovindex.sensitivity.SobolIndices;
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
 * Sobol' indices of four factors, in the shape of {@link ConnectivityShape}: 512 rows, 3,072 runs, the mean shift in rank as output, 100
 * resamples. The time is that of one run, with its part of design, estimators and resamples, on one thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SensitivityBenchmark {
    private static final int ROWS = 512;
    private static final int FACTORS = 4;
    private static final int RUNS = ROWS * (FACTORS + 2);
    private static final int RESAMPLES = 100;

    private final CompositeIndex index = ConnectivityShape.index();
    private final UncertaintyAnalysis analysis = ConnectivityShape.analysis(index);
    private final PlainChoices plain = new PlainChoices(index);

    /** Design, runs, estimators and intervals. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    @Floor("plainLoops")
    public SobolIndices indices() {
        return SensitivityAnalysis.of(analysis)
                .rows(ROWS)
                .by(SobolAnalysis.USUAL.withResamples(RESAMPLES))
                .ofMeanShift();
    }

    /** The floor: a design of plain numbers by lot, plain loops, two estimators. */
    @Benchmark
    @OperationsPerInvocation(RUNS)
    public double plainLoops() {
        PlainRandom random = new PlainRandom();
        int numbers = plain.numbers();
        int[] stated = new int[ConnectivityShape.UNITS];
        plain.ranks(new double[numbers], stated);
        double[] a = new double[numbers];
        double[] b = new double[numbers];
        double[] mixed = new double[numbers];
        int[] ranks = new int[ConnectivityShape.UNITS];
        double[][] outputs = new double[ROWS][FACTORS + 2];
        for (double[] row : outputs) {
            for (int i = 0; i < numbers; i++) {
                a[i] = random.uniform();
                b[i] = random.uniform();
            }
            row[0] = shift(a, stated, ranks);
            row[1] = shift(b, stated, ranks);
            for (int factor = 0; factor < FACTORS; factor++) {
                System.arraycopy(a, 0, mixed, 0, numbers);
                int end = factor < FACTORS - 1 ? factor + 1 : numbers;
                System.arraycopy(b, factor, mixed, factor, end - factor);
                row[factor + 2] = shift(mixed, stated, ranks);
            }
        }
        return new PlainIndices(outputs).all(RESAMPLES, random);
    }

    private double shift(double[] uniform, int[] stated, int[] ranks) {
        plain.ranks(uniform, ranks);
        double shifted = 0;
        for (int unit = 0; unit < ranks.length; unit++) {
            shifted += Math.abs(ranks[unit] - stated[unit]);
        }
        return shifted / ranks.length;
    }
}
