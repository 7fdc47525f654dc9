package org.egovindex.egov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.egovindex.egov.FactorRecipe.Analysed;
import org.egovindex.egov.FactorRecipe.Varied;
import org.egovindex.publish.Printable;
import org.egovindex.robust.RunRecord;
import org.egovindex.robust.UncertaintyAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure the ranks of an index are. */
@Command(
        name = "robust",
        description = "Say how sure ranks are: everything uncertain is drawn anew in every run, and ranks are counted.",
        mixinStandardHelpOptions = true)
final class RobustCommand implements Callable<Integer> {
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RobustInput input = new RobustInput();

    @Mixin
    private RunChoice runs = new RunChoice();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--factors",
            paramLabel = "FACTOR",
            description = "What is uncertain, see below; may be given several times (default: weights:25%%).")
    private List<String> factors = List.of();

    @Option(
            names = "--show",
            paramLabel = "VIEW",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: summary, for readers with stability; with --of, unit).")
    private List<RobustView> shown = List.of();

    @Option(names = "--of", paramLabel = "NAME", description = "The unit that is shown in particular.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "Show the first N units only.")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--sensitivity",
            paramLabel = "ROWS",
            description = "Show what shifts are due to, by so many rows of a Saltelli design (usual: 1024).")
    private Optional<Integer> rows = Optional.empty();

    @Option(
            names = "--replay",
            paramLabel = "RUN",
            description = "Do this run again and show it, with its methodology.")
    private Optional<Long> replay = Optional.empty();

    @Option(
            names = "--methodology-of-run",
            paramLabel = "RUN",
            description = "Write the methodology of this run as a document for --methodology.")
    private Optional<Long> methodologyOf = Optional.empty();

    /** Takes the description of this command, and adds what can be uncertain. */
    @Spec
    void describe(CommandSpec own) {
        spec = own;
        own.usageMessage()
                .footerHeading("%nFactors, with commas between:%n")
                .footer(FactorKind.helpOfAll().stream()
                        .map(line -> line.replace("%", "%%"))
                        .toArray(String[]::new));
    }

    @Override
    public Integer call() throws IOException {
        checkNumbers();
        List<FactorText> texts = usage(() -> FactorText.parse(factors.isEmpty() ? List.of("weights:25%") : factors));
        List<FactorRecipe> recipes =
                usage(() -> texts.stream().map(text -> text.kind().read(text)).toList());
        for (FactorText text : texts) {
            if (text.kind().needsMarks() && !input.isMarks()) {
                throw wrong("the factor " + text.kind().id() + " needs marks of evaluators: give --marks, not --data.");
            }
        }
        List<RobustView> views = views();
        Analysed analysed = input.compute(spec);
        output.of(analysed.index());
        if (factors.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("no --factors: weights:25% is taken, all weights within 25 % of those stated");
        }
        try (RunProgress progress = new RunProgress()) {
            UncertaintyAnalysis analysis = runs.on(analysed.index()).watch(progress);
            List<Varied> varied =
                    recipes.stream().map(recipe -> recipe.on(analysed)).toList();
            for (Varied one : varied) {
                analysis = analysis.vary(one.factor());
            }
            show(analysis, varied, views);
        }
        return 0;
    }

    private void show(UncertaintyAnalysis analysis, List<Varied> varied, List<RobustView> views) throws IOException {
        if (methodologyOf.isPresent()) {
            Output.write(
                    spec,
                    output.file(),
                    analysis.replay(methodologyOf.get()).methodology().json());
        } else if (replay.isPresent()) {
            RunRecord record = analysis.replay(replay.get());
            output.write(spec, List.of(record, record.methodology()));
        } else {
            RobustResults results =
                    new RobustResults(analysis, varied, new RobustResults.Wishes(unit, top, rows.orElse(1024)));
            List<Printable> printed = new ArrayList<>();
            views.forEach(view -> printed.addAll(results.of(view)));
            output.write(spec, printed);
        }
    }

    private List<RobustView> views() {
        if ((replay.isPresent() && methodologyOf.isPresent())
                || ((replay.isPresent() || methodologyOf.isPresent()) && !shown.isEmpty())) {
            throw wrong("--replay, --methodology-of-run and --show exclude one another.");
        }
        List<RobustView> views = new ArrayList<>(shown);
        if (views.isEmpty() && unit.isPresent()) {
            views.add(RobustView.UNIT);
        } else if (views.isEmpty()) {
            views.add(RobustView.SUMMARY);
            if (output.isForReaders()) {
                views.add(RobustView.STABILITY);
            }
        }
        if (rows.isPresent() && !views.contains(RobustView.SENSITIVITY)) {
            views.add(RobustView.SENSITIVITY);
        }
        if (views.contains(RobustView.UNIT) && unit.isEmpty()) {
            throw wrong("say which unit: --show unit --of NAME.");
        }
        return views;
    }

    private void checkNumbers() {
        if (top.filter(count -> count < 0).isPresent()) {
            throw wrong("--top must be 0 or more.");
        }
        if (rows.filter(count -> count < 2 || count > 1 << 20).isPresent()) {
            throw wrong("--sensitivity must be from 2 to 1048576 rows. Maybe 1024 is meant.");
        }
        if (replay.or(() -> methodologyOf)
                .filter(run -> run < 0 || run > RunChoice.MOST_RUNS)
                .isPresent()) {
            throw wrong("a run must have a number from 0 to " + RunChoice.MOST_RUNS + ".");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What a text of the caller makes; if it cannot be understood, that is wrong usage. */
    private <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException misread) {
            throw wrong(String.valueOf(misread.getMessage()));
        }
    }
}
