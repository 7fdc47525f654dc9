package org.egovindex.egov;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Convergence;
import org.egovindex.compare.RankBiasedOverlap;
import org.egovindex.compare.RankMeasures;
import org.egovindex.compare.RenameSuspicion;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Two waves or two methods side by side. */
@Command(
        name = "compare",
        description = "Compare two waves, or two methods on the same data: what changed, for whom, and why.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private static final int USUAL_TOP = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CompareInput input = new CompareInput();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--show",
            paramLabel = "VIEW",
            split = ",",
            description = "${COMPLETION-CANDIDATES} (default: summary; for csv and json units).")
    private List<CompareView> views = List.of();

    @Option(names = "--unit", paramLabel = "NAME", description = "Explain the change of one unit.")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--area", paramLabel = "AREA", description = "Compare in this area, or at this node, alone.")
    private Optional<String> area = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "ATTRIBUTE",
            description = "With groups: the attribute that makes groups, such as oecd or region.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "How many movers, and first places (default: 10; 1 for streaks).")
    private Optional<Integer> top = Optional.empty();

    @Option(
            names = "--years",
            paramLabel = "N",
            description =
                    "With convergence: years from the one wave to the other (default: ${DEFAULT-VALUE}, by wave).")
    private double years = 1;

    @Option(
            names = "--persistence",
            paramLabel = "P",
            description = "Of rank-biased overlap, between 0 and 1 (default: ${DEFAULT-VALUE}).")
    private double persistence = RankBiasedOverlap.USUAL_PERSISTENCE;

    @Override
    public Integer call() throws IOException {
        if (top.filter(count -> count < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        Compared compared = input.read(spec);
        input.computed().forEach(output::of);
        Comparison comparison = area.map(compared.comparison()::area).orElse(compared.comparison());
        List<? extends Printable> results = unit.map(name -> explained(compared, comparison, name))
                .orElseGet(() -> wanted().stream()
                        .flatMap(view -> view(view, compared, comparison).stream())
                        .toList());
        output.write(spec, results);
        return 0;
    }

    private List<Printable> explained(Compared compared, Comparison comparison, String name) {
        return List.of(compared.methods()
                .filter(methods -> area.isEmpty())
                .map(methods -> methods.explain(name))
                .orElseGet(() -> comparison.explain(name)));
    }

    private List<CompareView> wanted() {
        if (!views.isEmpty()) {
            return views;
        }
        return List.of(output.isForReaders() ? CompareView.SUMMARY : CompareView.UNITS);
    }

    private List<Printable> view(CompareView view, Compared compared, Comparison comparison) {
        return switch (view) {
            case SUMMARY ->
                compared.methods()
                        .filter(methods -> area.isEmpty() && !methods.steps().isEmpty())
                        .map(methods -> List.<Printable>of(methods.stepTable(), movers(comparison)))
                        .orElseGet(() -> List.of(measures(comparison), movers(comparison)));
            case UNITS -> List.of(comparison);
            case MOVERS -> List.of(movers(comparison));
            case MEASURES -> List.of(measures(comparison));
            case SERIES -> List.of(compared.series());
            case STREAKS -> List.of(compared.series().streakTable(top.orElse(1)));
            case LEADERS -> List.of(compared.series().leaders());
            case GROUPS -> List.of(groups(compared));
            case CONVERGENCE ->
                List.of(Convergence.of(comparison, years), compared.series().spread());
            case CHOICES ->
                List.of(compared.methods()
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(),
                                "choices are shown of methods: --from-methodology and --to-methodology.")));
            case RENAMES -> List.of(renames(comparison));
        };
    }

    private Printable groups(Compared compared) {
        return by.map(attribute -> (Printable) compared.series().groups(attribute))
                .or(compared::published)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "say by which attribute: --by ATTRIBUTE."));
    }

    private Table movers(Comparison comparison) {
        return comparison.moversTable(top.orElse(USUAL_TOP));
    }

    private RankMeasures measures(Comparison comparison) {
        return RankMeasures.of(comparison, persistence, top.orElse(USUAL_TOP));
    }

    private static Table renames(Comparison comparison) {
        List<List<Cell>> rows =
                comparison.suspicions().stream().map(CompareCommand::row).toList();
        return new Table(
                "Units that may be the same under another name",
                List.of(Column.of("left"), Column.of("entered"), Column.of("reasons")),
                rows,
                List.of("nothing is renamed unless it is said: --renames FILE with from,to"));
    }

    private static List<Cell> row(RenameSuspicion one) {
        return List.of(
                Cell.words(one.left().label()),
                Cell.words(one.entered().label()),
                Cell.words(String.join("; ", one.reasons())));
    }
}
