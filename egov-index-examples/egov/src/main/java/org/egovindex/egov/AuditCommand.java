package org.egovindex.egov;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.audit.Audit;
import org.egovindex.audit.PublishedFigures;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.table.IndicatorTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Recomputed against published, row by row. */
@Command(
        name = "audit",
        description =
                "Compare published scores and ranks with recomputed ones, row by row, and say what would explain them.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    private static final List<String> RANKS = List.of("rank", "published_rank");
    private static final List<String> SCORES = List.of("score", "index", "value", "published", "published_score");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private IndexInput input = new IndexInput();

    @Mixin
    private Output output = new Output();

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description = "Published figures, CSV (default: the data file).")
    private Optional<Path> published = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "COLUMN",
            description = "The published scores (default: the id of the index, score, or what is called published).")
    private Optional<String> score = Optional.empty();

    @Option(
            names = "--rank",
            paramLabel = "COLUMN",
            description = "The published ranks (default: rank, or what is called so).")
    private Optional<String> rank = Optional.empty();

    @Option(names = "--all", description = "Show every row, not only those that do not agree.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        CompositeIndex index = output.of(input.compute(spec));
        Path file = published
                .or(input.data()::file)
                .orElseThrow(
                        () -> new ParameterException(spec.commandLine(), "say what was published: --published FILE."));
        IndicatorTable figures = input.data().read(spec, file);
        Optional<String> scores = score.or(() -> scores(figures, index.methodology()));
        Optional<String> ranks = rank.or(() -> named(figures, RANKS, "rank"));
        Audit audit = Audit.of(index, PublishedFigures.of(figures, scores, ranks));
        output.write(spec, all ? audit.table() : audit.mismatchTable());
        return 0;
    }

    private static Optional<String> scores(IndicatorTable figures, Methodology methodology) {
        List<String> usual = new ArrayList<>(List.of(methodology.tree().id()));
        usual.addAll(SCORES);
        return named(figures, usual, "published");
    }

    /** The first column of a usual name, else the only one whose name holds a word. */
    private static Optional<String> named(IndicatorTable figures, List<String> usual, String word) {
        List<String> holding =
                figures.names().stream().filter(name -> name.contains(word)).toList();
        return usual.stream()
                .filter(figures.names()::contains)
                .findFirst()
                .or(() -> holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty());
    }
}
