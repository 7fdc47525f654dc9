package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * What became of the ranks of an index when everything uncertain was varied. Immutable.
 *
 * <p>Everything comes from counts, so two results of the same runs are the same to the last bit; {@link #digest} says whether they are.
 */
public final class UncertaintyResult implements Tabular {
    private static final long FIRST_LOOK = 1024;

    private final UncertaintyAnalysis analysis;
    private final Subject subject;
    private final Tally tally;

    private UncertaintyResult(UncertaintyAnalysis analysis, Subject subject, Tally tally) {
        this.analysis = analysis;
        this.subject = subject;
        this.tally = tally;
    }

    static UncertaintyResult of(UncertaintyAnalysis analysis) {
        Subject subject = analysis.subject();
        return new UncertaintyResult(analysis, subject, new Tally(subject))
                .upTo(analysis.settings().runs());
    }

    /** This result with more runs of the same analysis, as if all had been done at once. */
    public UncertaintyResult upTo(long runs) {
        UncertaintyAnalysis.requireRuns(runs);
        Tally more = new Tally(subject);
        more.add(tally);
        UncertaintyResult result = new UncertaintyResult(analysis, subject, more);
        Runner runner = analysis.runner(subject);
        while (more.runs() < runs && !result.isPreciseEnough()) {
            if (!runner.run(more.runs(), Math.min(runs, result.nextLook()), more, () -> new Tally(subject))) {
                return result;
            }
        }
        return result;
    }

    private long nextLook() {
        if (analysis.settings().until().isEmpty()) {
            return Long.MAX_VALUE;
        }
        long look = FIRST_LOOK;
        while (look <= tally.runs()) {
            look *= 2;
        }
        return look;
    }

    /** Looked at after the same runs whether they are done in one go or in pieces. */
    private boolean isPreciseEnough() {
        return tally.runs() >= FIRST_LOOK
                && Long.bitCount(tally.runs()) == 1
                && analysis.settings()
                        .until()
                        .map(precision -> precision.isMetBy(this))
                        .orElse(false);
    }

    /** How many runs were done, the failed ones too. */
    public long runs() {
        return tally.runs();
    }

    /** How many of them gave no result. */
    public long failedRuns() {
        return tally.failures().count();
    }

    /** The index as it is stated. */
    public CompositeIndex index() {
        return analysis.index();
    }

    /** What was varied, and how. */
    public UncertaintyAnalysis analysis() {
        return analysis;
    }

    /** One unit, by label or name; throws if there is none. */
    public UnitUncertainty of(String unit) {
        return of(index().data().row(unit));
    }

    UnitUncertainty of(int unit) {
        return new UnitUncertainty(this, unit);
    }

    /** All units, in the order of the index. */
    public List<UnitUncertainty> units() {
        List<UnitUncertainty> units = new ArrayList<>();
        index().ranking().rows().forEach(row -> units.add(of(row.unit().label())));
        index().ranking().unranked().forEach(unit -> units.add(of(unit.unit().label())));
        return units;
    }

    /** How often each unit had each rank: its rank acceptabilities. */
    public RankAcceptability acceptability() {
        return new RankAcceptability(this);
    }

    /** How often each unit stood above each other. The runs are done once more for it; cost: the square of the units in each. */
    public PairwiseWins pairwise() {
        return PairwiseWins.of(this);
    }

    /** With which weights each unit comes first, and how surely it does so with them. */
    public CentralWeights centralWeights() {
        return CentralWeights.of(this);
    }

    /** How much the ranking as a whole moves. */
    public RankStability stability() {
        return new RankStability(this);
    }

    /** The largest standard errors of simulation. */
    public Precision precision() {
        return SimulationError.of(this);
    }

    /** SHA-256 of all counts: equal for equal runs, whatever the threads, the JDK or the machine. */
    public String digest() {
        return tally.digest();
    }

    Subject subject() {
        return subject;
    }

    Tally tally() {
        return tally;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(tally.runs() + " runs");
        notes.addAll(analysis.notes());
        notes.addAll(tally.failures().notes());
        return notes;
    }

    /** Rank, mean, median, 5 % and 95 % of ranks, and the probabilities to be first and among the first ten. */
    @Override
    public Table table() {
        return UncertaintyTable.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
