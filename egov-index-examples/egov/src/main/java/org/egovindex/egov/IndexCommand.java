package org.egovindex.egov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Any table in, any index out. */
@Command(
        name = "index",
        description = "Compute an index of a table by a methodology: every unit's score, rank, class and coverage.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private IndexInput input = new IndexInput();

    @Mixin
    private Output output = new Output();

    @Option(names = "--nodes", description = "Show the score and rank of every node, and which numbers were imputed.")
    private boolean nodes;

    @Option(names = "--effective-weights", description = "Add how much each node counts.")
    private boolean effectiveWeights;

    @Option(names = "--top", paramLabel = "N", description = "Show the first N units only.")
    private Optional<Integer> top = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (top.filter(count -> count < 0).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--top must be 0 or more.");
        }
        CompositeIndex index = output.of(input.compute(spec));
        Table table = nodes ? index.everyNode() : index.table();
        List<Printable> results = new ArrayList<>();
        results.add(top.map(table::top).orElse(table));
        if (effectiveWeights) {
            results.add(index.effectiveWeights());
        }
        output.write(spec, results);
        return 0;
    }
}
