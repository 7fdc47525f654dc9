package org.egovindex.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.quickstart.SimulatedEvidence;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.Levels;
import org.egovindex.rules.cell.Scorer;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.pack.RulePacks;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
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
 * The 98 criteria of a city, decided by what was observed (simulated), over 32 cities in turn; beside one look into a table for each criterion,
 * the least that any decision costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {
    private static final int CITIES = 32;
    private static final int KINDS = 16;

    private final RuleBook book = RulePacks.named("hundred-cities-2009").observed();
    private final Scorer scorer = Scorer.of(book);
    private final Levels levels = scorer.newLevels();
    private List<Evidence> evidence = List.of();
    private final List<CellEvidence> cells = new ArrayList<>();
    private final byte[][] kinds = new byte[CITIES][levels.size()];
    private final byte[][] outcomes = new byte[levels.size()][KINDS];

    /** Draws the evidence. */
    @Setup
    public void draw() {
        evidence = new SimulatedEvidence(book, CITIES, 1, 30, 2009).draw();
        evidence.forEach(one -> cells.add(scorer.prepare(one)));
        PlainRandom random = new PlainRandom();
        for (byte[] kind : kinds) {
            for (int rule = 0; rule < kind.length; rule++) {
                kind[rule] = (byte) (KINDS * random.uniform());
            }
        }
        for (byte[] outcome : outcomes) {
            for (int kind = 0; kind < KINDS; kind++) {
                outcome[kind] = (byte) (4 * random.uniform());
            }
        }
    }

    /** From prepared slots to outcomes. */
    @Benchmark
    @OperationsPerInvocation(CITIES)
    @Floor("lookUps")
    public int score() {
        int scored = 0;
        for (CellEvidence one : cells) {
            scorer.score(one, levels);
            scored += levels.isScored(0) ? 1 : 0;
        }
        return scored;
    }

    /** From evidence to outcomes: finding the cells, then scoring. */
    @Benchmark
    @OperationsPerInvocation(CITIES)
    @Floor("lookUps")
    public int prepareAndScore() {
        int scored = 0;
        for (Evidence one : evidence) {
            scorer.score(scorer.prepare(one), levels);
            scored += levels.isScored(0) ? 1 : 0;
        }
        return scored;
    }

    /** With every reason, and the intervals of areas and the whole. */
    @Benchmark
    @OperationsPerInvocation(CITIES)
    @Floor("lookUps")
    public int assess() {
        int findings = 0;
        for (Evidence one : evidence) {
            Assessment assessment = book.assess(one);
            findings += assessment.findings().size();
        }
        return findings;
    }

    /** The floor: what is known of each criterion is one number already, and a table has its outcome. */
    @Benchmark
    @OperationsPerInvocation(CITIES)
    public int lookUps() {
        int points = 0;
        for (byte[] kind : kinds) {
            for (int rule = 0; rule < kind.length; rule++) {
                points += outcomes[rule][kind[rule]];
            }
        }
        return points;
    }
}
