package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.egovindex.index.CompositeIndex;
import org.egovindex.random.Draws;

/**
 * How sure the ranks of an index are: everything that is uncertain is drawn anew in every run, and the ranks are counted.
 *
 * <p>Run {@code i} is a function of seed and {@code i} alone. So the result is the same for any number of threads and on any JDK; the first
 * {@code n} of more runs are those of {@code n} runs; and any run can be had again by {@link #replay}. Memory does not grow with the number of
 * runs. Immutable; every method gives another analysis.
 *
 * <p>Cost of a run: see {@link org.egovindex.index.Reweighting} where weights and choices among methods vary; factors that change data or
 * set parameters make a plan anew in each, some hundred times slower.
 *
 * <p>{@code UncertaintyAnalysis.of(index).vary(Factors.weightsWithin(0.25)).runs(10_000).seed(42).run().print()}
 */
public final class UncertaintyAnalysis {
    private static final long USUAL_RUNS = 10_000;
    private static final long MOST_RUNS = 2_000_000_000;

    private final CompositeIndex index;
    private final List<Factor> factors;
    private final Settings settings;

    /** Numbers that do not change what is analysed. */
    record Settings(long runs, long seed, int threads, Watch watch, Optional<Precision> until) {}

    private UncertaintyAnalysis(CompositeIndex index, List<Factor> factors, Settings settings) {
        this.index = index;
        this.factors = List.copyOf(factors);
        this.settings = settings;
    }

    /** Of an index in which nothing varies yet: 10,000 runs, seed 1, all processors. */
    public static UncertaintyAnalysis of(CompositeIndex index) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new UncertaintyAnalysis(
                index, List.of(), new Settings(USUAL_RUNS, 1, threads, Watch.NONE, Optional.empty()));
    }

    /** With one more thing that varies; it is checked against the index at once. */
    public UncertaintyAnalysis vary(Factor factor) {
        List<Factor> more = new ArrayList<>(factors);
        more.add(factor);
        Subject.check(index.methodology(), more);
        factor.on(index);
        return new UncertaintyAnalysis(index, more, settings);
    }

    /** With so many runs. */
    public UncertaintyAnalysis runs(long count) {
        return with(new Settings(
                requireRuns(count), settings.seed(), settings.threads(), settings.watch(), settings.until()));
    }

    static long requireRuns(long count) {
        if (count < 1 || count > MOST_RUNS) {
            throw new IllegalArgumentException("The number of runs must be from 1 to " + MOST_RUNS + ", not " + count
                    + ".\nMaybe 10000 is meant, which is enough for most.");
        }
        return count;
    }

    /** With another seed: other runs, as good. */
    public UncertaintyAnalysis seed(long seed) {
        return with(new Settings(settings.runs(), seed, settings.threads(), settings.watch(), settings.until()));
    }

    /** On so many threads; makes no difference to any number. */
    public UncertaintyAnalysis threads(int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The number of threads must be 1 or more, not " + count + ".\nMaybe leave it out: all are used.");
        }
        return with(new Settings(settings.runs(), settings.seed(), count, settings.watch(), settings.until()));
    }

    /** Telling how far it has come. */
    public UncertaintyAnalysis watch(Watch watch) {
        return with(new Settings(settings.runs(), settings.seed(), settings.threads(), watch, settings.until()));
    }

    /** Ending before all runs are done, once the errors are small enough: looked at after 1,024 runs, and whenever they have doubled. */
    public UncertaintyAnalysis until(Precision precision) {
        return with(new Settings(
                settings.runs(), settings.seed(), settings.threads(), settings.watch(), Optional.of(precision)));
    }

    private UncertaintyAnalysis with(Settings other) {
        return new UncertaintyAnalysis(index, factors, other);
    }

    /** Does all runs. */
    public UncertaintyResult run() {
        return UncertaintyResult.of(this);
    }

    /** One run again, with what was drawn in it and what came out. */
    public RunRecord replay(long run) {
        if (run < 0 || run > MOST_RUNS) {
            throw new IllegalArgumentException("The number of a run must be from 0 to " + MOST_RUNS + ", not " + run
                    + ".\nMaybe runs were counted from 1.");
        }
        return RunRecord.of(subject(), settings.seed(), run);
    }

    /**
     * Does the runs of another design, and shows each that gave a result; what sensitivity analysis is made of.
     *
     * @param design made once for each thread
     */
    public void show(Supplier<Design> design, long runs, OutcomeListener listener) {
        Subject subject = subject();
        new Runner(subject, design, settings.seed(), settings.threads(), settings.watch())
                .run(0, runs, new Shower(subject, listener), () -> new Shower(subject, listener));
    }

    Subject subject() {
        return new Subject(index, factors);
    }

    Runner runner(Subject subject) {
        return new Runner(subject, () -> Design.BY_LOT, settings.seed(), settings.threads(), settings.watch());
    }

    /** The index. */
    public CompositeIndex index() {
        return index;
    }

    /** The seed. */
    public long seed() {
        return settings.seed();
    }

    /** What varies, in the order in which it is drawn. */
    public List<Factor> factors() {
        return factors;
    }

    Settings settings() {
        return settings;
    }

    /** What must be said with every result. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("varied: "
                + (factors.isEmpty()
                        ? "nothing"
                        : String.join("; ", factors.stream().map(Factor::id).toList())));
        notes.add("seed " + settings.seed() + ", generator " + Draws.GENERATOR);
        notes.addAll(index.data().notices());
        return notes;
    }
}
