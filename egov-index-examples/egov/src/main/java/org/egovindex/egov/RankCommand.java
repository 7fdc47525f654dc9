package org.egovindex.egov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.scoring.SurveyIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Marks of evaluators in, ranking of cities out. */
@Command(name = "rank", description = "Rank cities from the marks of evaluators.", mixinStandardHelpOptions = true)
final class RankCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private MarksInput input = new MarksInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--group", paramLabel = "ATTRIBUTE", description = "Show ranks within groups too, such as region.")
    private Optional<String> group = Optional.empty();

    @Option(names = "--means", paramLabel = "ATTRIBUTE", description = "Add the means of groups, such as oecd.")
    private Optional<String> means = Optional.empty();

    @Option(names = "--top", paramLabel = "N", description = "Show the first N cities only.")
    private Optional<Integer> top = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (top.filter(count -> count < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--top must be 0 or more.");
        }
        SurveyIndex index = output.of(method.compute(input.read(spec)));
        Table table = group.map(index::table).orElseGet(index::table);
        List<Printable> results = new ArrayList<>();
        results.add(top.map(table::top).orElse(table));
        means.ifPresent(attribute -> results.add(index.means(attribute)));
        output.write(spec, results);
        return 0;
    }
}
