package org.egovindex.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
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
 * One condition over 64 pieces of evidence in turn, a few of them with gaps: ready in cells, and with its full trace; beside the same two
 * comparisons written by hand. With more atoms, the cost for each doubling.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConditionBenchmark {
    private static final int CASES = 64;
    private static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"));
    private static final Slot HOURS =
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760));

    /** Questions to one slot in the condition. */
    @Param({"2", "4", "8", "16", "32", "64"})
    public int atoms;

    private final List<Evidence> evidence = new ArrayList<>();
    private final List<CellEvidence> cells = new ArrayList<>();
    private final List<String> scopes = new ArrayList<>();
    private final List<Integer> hours = new ArrayList<>();
    private Condition condition = Condition.always();
    private CellCondition ready = CellSpace.of(List.of()).compile(condition);

    /** Draws evidence; every eighth piece lacks the hours. */
    @Setup
    public void draw() {
        condition = new Comparison(SCOPE, Relation.EQUAL, Value.of("every-page"));
        condition = condition.and(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)));
        for (int atom = 2; atom < atoms; atom++) {
            condition = condition.and(new Comparison(HOURS, Relation.UNEQUAL, Value.of(100L + atom)));
        }
        CellSpace space = CellSpace.of(List.of(condition));
        ready = space.compile(condition);
        Vocabulary slots = Vocabulary.of(SCOPE, HOURS);
        for (int at = 0; at < CASES; at++) {
            String scope =
                    List.of("none", "home-only", "every-page", "every-page").get(at % 4);
            int hour = at % 3 * 20;
            Evidence.Draft draft = Evidence.draft(Site.ANY, slots).see("policy.scope", Value.of(scope));
            evidence.add(
                    at % 8 == 7
                            ? draft.miss("contact.hours", Absence.BLOCKED).finished()
                            : draft.see("contact.hours", Value.of(BigDecimal.valueOf(hour)))
                                    .finished());
            cells.add(space.of(evidence.get(at)));
            scopes.add(scope);
            hours.add(at % 8 == 7 ? -1 : hour);
        }
    }

    /** Over evidence in cells. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    @Floor("byHand")
    public int inCells() {
        int holding = 0;
        for (int at = 0; at < CASES; at++) {
            holding += ready.truth(cells.get(at)) == Truth.TRUE ? 1 : 0;
        }
        return holding;
    }

    /** With everything that led to the answer. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    @Floor("byHand")
    public int traced() {
        int parts = 0;
        for (int at = 0; at < CASES; at++) {
            Traced traced = condition.trace(evidence.get(at));
            parts += traced.of().size() + (traced.truth() == Truth.TRUE ? 1 : 0);
        }
        return parts;
    }

    /** The floor: two comparisons by hand, with a sign for a gap. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public int byHand() {
        int holding = 0;
        for (int at = 0; at < CASES; at++) {
            int hour = hours.get(at);
            boolean scope = scopes.get(at).equals("every-page");
            holding += scope && hour >= 0 && hour <= 24 ? 1 : 0;
        }
        return holding;
    }
}
