package org.egovindex.egov;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.egovindex.benchmark.Benchmark;
import org.egovindex.benchmark.CheapestPath;
import org.egovindex.benchmark.Peers;
import org.egovindex.benchmark.Target;
import org.egovindex.index.CompositeIndex;
import org.egovindex.publish.Printable;
import org.egovindex.scoring.SurveyIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A city or another unit against its peers, and what it would take to get further. */
@Command(
        name = "benchmark",
        description = "Compare a unit with its peers, and find the cheapest path to a rank or a score."
                + " For programs (csv, json) the result is one table: the comparison, or with a target the path.",
        mixinStandardHelpOptions = true)
final class BenchmarkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataInput data = new DataInput();

    @Mixin
    private MethodChoice method = new MethodChoice();

    @Mixin
    private TargetChoice choice = new TargetChoice();

    @Mixin
    private Output output = new Output();

    @Option(names = "--city", paramLabel = "NAME", description = "With --marks: the city, as NAME or 'NAME, COUNTRY'.")
    private Optional<String> city = Optional.empty();

    @Option(names = "--unit", paramLabel = "NAME", description = "With --data and --methodology: the unit.")
    private Optional<String> unit = Optional.empty();

    @Option(
            names = "--peers",
            paramLabel = "PEERS",
            converter = PeersText.class,
            description = "Whom to compare with: " + PeersText.HELP)
    private Optional<Peers> peers = Optional.empty();

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "So many strengths, weaknesses and missed criteria (default: ${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(names = "--criteria", description = "For readers too: every criterion, not only the areas.")
    private boolean criteria;

    @Option(names = "--weights", paramLabel = "SET", description = "The weights of this name, or equal.")
    private Optional<String> weights = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (city.isPresent() == unit.isPresent()) {
            throw wrong("say whom to compare: --city with --marks, or --unit with --data.");
        }
        if (most < 0) {
            throw wrong("--top must be 0 or more.");
        }
        Optional<Target> target = choice.target(spec);
        output.write(spec, city.isPresent() ? ofCity(city.get(), target) : ofUnit(unit.orElseThrow(), target));
        return 0;
    }

    private List<Printable> ofCity(String name, Optional<Target> target) {
        SurveyIndex index = output.of(method.compute(data.marks().read(spec)));
        return shown(
                Benchmark.of(index, name, peers.orElseGet(Peers::best)),
                target.map(to -> CheapestPath.of(index, name, to, choice.cost())));
    }

    private List<Printable> ofUnit(String name, Optional<Target> target) {
        String methodology = method.methodology().orElseThrow(() -> wrong("say by which --methodology ID|FILE."));
        MethodologyInput input = MethodologyInput.of(methodology, weights, spec);
        CompositeIndex index = output.of(input.compute(data.read(spec, input.methodology()), spec));
        return shown(
                Benchmark.of(index, name, peers.orElseGet(Peers::best)),
                target.map(to -> CheapestPath.of(index, name, to, choice.cost())));
    }

    private List<Printable> shown(Benchmark benchmark, Optional<CheapestPath> path) {
        if (!output.isForReaders()) {
            return List.of(path.map(found -> (Printable) found).orElse(benchmark));
        }
        List<Printable> results = new ArrayList<>();
        results.add(criteria ? benchmark : benchmark.summary());
        results.add(benchmark.profile(most));
        path.ifPresent(results::add);
        return results;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
