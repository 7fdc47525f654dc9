package org.egovindex.egov;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Why a city or another unit has its score and its rank. */
@Command(
        name = "explain",
        description =
                "Say why a unit has its score and its rank: a city down to the marks, any unit down to its numbers."
                        + " From evidence down to what was seen: 'egov score --city'.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataInput data = new DataInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--city", paramLabel = "NAME", description = "With --marks: the city, as NAME or 'NAME, COUNTRY'.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--unit", paramLabel = "NAME", description = "With --data and --methodology: the unit.")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "Say which indicators make the difference to this unit.")
    private Optional<String> against = Optional.empty();

    @Option(names = "--reach", paramLabel = "RANK", description = "Say what it takes to reach this rank.")
    private Optional<Integer> reach = Optional.empty();

    @Option(names = "--contributions", description = "Show as a table what each node contributes to the one above.")
    private boolean contributions;

    @Option(names = "--weights", paramLabel = "SET", description = "The weights of this name, or equal.")
    private Optional<String> weights = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (city.isPresent() == unit.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "say whom to explain: --city with --marks, or --unit with --data.");
        }
        output.write(
                spec,
                city.isPresent()
                        ? output.of(method.compute(data.marks().read(spec))).explain(city.get())
                        : ofUnit(unit.get()));
        return 0;
    }

    private Printable ofUnit(String name) {
        String methodology = method.methodology()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "say by which --methodology ID|FILE."));
        MethodologyInput input = MethodologyInput.of(methodology, weights, spec);
        CompositeIndex index = output.of(input.compute(data.read(spec, input.methodology()), spec));
        if (contributions) {
            return index.contributions(name);
        }
        if (against.isPresent()) {
            return index.explain(name, against.get());
        }
        if (reach.filter(rank -> rank < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--reach must be 1 or more.");
        }
        return reach.map(rank -> (Printable) index.whatIf(name, rank)).orElseGet(() -> index.explain(name));
    }
}
