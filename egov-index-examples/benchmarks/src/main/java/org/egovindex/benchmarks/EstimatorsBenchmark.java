package org.egovindex.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.sensitivity.DesignFactor;
import org.egovindex.sensitivity.DesignReader;
import org.egovindex.sensitivity.SaltelliDesign;
import org.egovindex.sensitivity.SaltelliOutputs;
import org.egovindex.sensitivity.SobolAnalysis;
import org.egovindex.sensitivity.SobolIndices;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The bookkeeping of a sensitivity analysis without its runs: four factors, 1,024 rows, 6,144 outputs of a cheap function, 100 resamples. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EstimatorsBenchmark {
    private static final int ROWS = 1024;
    private static final int RESAMPLES = 100;
    private static final List<DesignFactor> FACTORS =
            List.of(DesignFactor.of("a"), DesignFactor.of("b"), DesignFactor.of("c"), DesignFactor.of("d"));

    private final double[][] plain = new double[ROWS][FACTORS.size() + 2];
    private final SaltelliOutputs outputs = design();

    private static double of(double[] point) {
        return point[0] + 2 * point[1] * point[2] + point[3] * point[3];
    }

    /** Computes the outputs, and hands them to the floor too. */
    private SaltelliOutputs design() {
        SaltelliDesign design = SaltelliDesign.of(FACTORS, ROWS, 42);
        SaltelliOutputs.Draft draft = design.draft();
        DesignReader reader = design.newReader();
        double[] point = new double[design.coordinates()];
        for (int run = 0; run < design.runs(); run++) {
            reader.coordinates(run, point);
            draft.put(run, of(point));
            plain[run / (FACTORS.size() + 2)][run % (FACTORS.size() + 2)] = of(point);
        }
        return draft.outputs();
    }

    /** A design drawn, and a cheap function of each of its points. */
    @Benchmark
    @Floor("drawPlainly")
    public SaltelliOutputs drawDesign() {
        return design();
    }

    /** Indices and intervals of outputs that are there. */
    @Benchmark
    @Floor("plainLoops")
    public SobolIndices indices() {
        return SobolAnalysis.USUAL.withResamples(RESAMPLES).of("output", outputs);
    }

    /** The floor: the same estimators, sums added up as they come. */
    @Benchmark
    public double plainLoops() {
        return new PlainIndices(plain).all(RESAMPLES, new PlainRandom());
    }

    /** The floor: as many rows of plain numbers by lot. */
    @Benchmark
    public double[][] drawPlainly() {
        PlainRandom random = new PlainRandom();
        double[][] drawn = new double[ROWS][FACTORS.size() + 2];
        double[] a = new double[FACTORS.size()];
        double[] b = new double[FACTORS.size()];
        for (double[] row : drawn) {
            for (int i = 0; i < a.length; i++) {
                a[i] = random.uniform();
                b[i] = random.uniform();
            }
            row[0] = of(a);
            row[1] = of(b);
            for (int i = 0; i < a.length; i++) {
                double own = a[i];
                a[i] = b[i];
                row[i + 2] = of(a);
                a[i] = own;
            }
        }
        return drawn;
    }
}
