package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Format;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How fast an index is computed here, as a whole process that can be set beside other tools. */
@Command(
        name = "bench",
        description = "Measure how fast an index is computed here, from reading to ranks, beside other tools.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private BenchInput input = new BenchInput();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--task",
            paramLabel = "TASK",
            description = "index: min-max, means and ranks in each run; weights: other weights, means and ranks in each"
                    + " run, then mean, median, 5 %% and 95 %% of ranks (default: ${DEFAULT-VALUE}).")
    private BenchTask task = BenchTask.WEIGHTS;

    @Option(names = "--runs", paramLabel = "N", description = "How many (default: ${DEFAULT-VALUE}).")
    private long runs = 1_000;

    @Option(names = "--seed", paramLabel = "N", description = "Of weights and of a simulated table (default: 1).")
    private long seed = 1;

    @Option(
            names = "--noise",
            paramLabel = "SHARE",
            description = "How far each weight may be from the stated one, at every level (default: ${DEFAULT-VALUE}).")
    private String noise = "25%";

    @Option(names = "--threads", paramLabel = "N", description = "At work on weights (default: ${DEFAULT-VALUE}).")
    private int threads = 1;

    @Option(names = "--ranks", paramLabel = "FILE", description = "Write every unit with its ranks to this CSV file.")
    private Optional<Path> ranks = Optional.empty();

    @Override
    public Integer call() throws IOException {
        BenchRuns wanted = wanted();
        BenchTable table = new BenchTable();
        BenchClock.Lapse process = new BenchClock.Lapse(BenchMeter.upSeconds(), BenchMeter.processorSeconds());
        BenchClock begin = BenchClock.start();
        BenchCase of = input.read(spec, seed);
        BenchClock read = BenchClock.start();
        CompositeIndex index = of.compute();
        BenchClock ready = BenchClock.start();
        BenchOutcome outcome = wanted.of(task, index);
        table.words("task", task.toString())
                .words("data", of.source())
                .whole("units", of.table().units().size())
                .whole("indicators", of.methodology().columns().size())
                .whole("runs", runs)
                .whole("threads", threads)
                .lapse("start of the process", process)
                .lapse("reading or simulating", begin.to(read))
                .lapse("first index", read.to(ready))
                .lapse("all runs", outcome.runs())
                .rate("", outcome.runs().by(runs));
        outcome.later().ifPresent(later -> table.rate(" in the second half", later));
        table.lapse("table of results", outcome.summary())
                .lapse("process so far", new BenchClock.Lapse(BenchMeter.upSeconds(), BenchMeter.processorSeconds()))
                .memory("peak of the heap, at most", OptionalDouble.of(BenchMeter.peakHeap()))
                .memory("peak of resident memory", BenchMeter.peakResident())
                .words("digest of the result", outcome.digest());
        output.write(spec, table.table(notes(of.table().notices())));
        if (ranks.isPresent()) {
            write(ranks.get(), outcome.result());
        }
        return 0;
    }

    private void write(Path file, Table result) throws IOException {
        OutputFile.write(file, result.in(Format.CSV));
        spec.commandLine().getErr().println("wrote " + file);
    }

    private BenchRuns wanted() {
        if (runs < 1 || runs > 2_000_000_000) {
            throw wrong("--runs must be from 1 to 2000000000.");
        }
        if (threads < 1 || threads > 1024) {
            throw wrong("--threads must be from 1 to 1024.");
        }
        if (threads > 1 && task == BenchTask.INDEX) {
            throw wrong("--threads is for --task weights: runs of an index that are all alike have no need of it.");
        }
        double share = FactorNumber.share(noise)
                .orElseThrow(() -> wrong("--noise must be a share such as 25% or 0.25, not " + noise + "."));
        if (!(share > 0 && share < 1)) {
            throw wrong("--noise must be above 0 and below 100%, not " + noise + ".");
        }
        return new BenchRuns(runs, seed, threads, share);
    }

    private ParameterException wrong(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private List<String> notes(List<String> notices) {
        List<String> notes = new ArrayList<>(notices);
        notes.add("min-max from 0 to 100, arithmetic means at every level, ranks with ties");
        if (task == BenchTask.WEIGHTS) {
            notes.add(
                    "every weight times a number of its own from 1 - " + noise + " to 1 + " + noise + ", seed " + seed);
            notes.add("the table of results has mean, median, 5 % and 95 % of the ranks of each unit");
        }
        notes.add(
                "times include the start of the just-in-time compiler; the second half of the runs is mostly free of it");
        return notes;
    }
}
