package org.egovindex.benchmarks;

import java.util.concurrent.TimeUnit;
import org.egovindex.rules.cell.Scorer;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.RuleBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a rule book for the first time in a JVM, ten JVMs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class PackBenchmark {
    /** Which book. */
    @Param({"hundred-cities-2009", "losi-2024", "godi-2015"})
    public String pack = "";

    /** Read. */
    @Benchmark
    public RuleBook read() {
        return RulePacks.named(pack);
    }

    /** Read and made ready for scoring. */
    @Benchmark
    public Scorer readAndMakeReady() {
        return Scorer.of(RulePacks.named(pack));
    }
}
