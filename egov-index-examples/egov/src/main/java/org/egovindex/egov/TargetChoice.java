package org.egovindex.egov;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.egovindex.benchmark.RaisingCost;
import org.egovindex.benchmark.Target;
import org.egovindex.number.Rational;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where a unit wants to get, and what improvements cost. */
final class TargetChoice {
    @Option(names = "--to-rank", paramLabel = "R", description = "Show the cheapest path to this rank.")
    private Optional<Integer> rank = Optional.empty();

    @Option(names = "--to-score", paramLabel = "S", description = "Show the cheapest path to this score.")
    private Optional<BigDecimal> score = Optional.empty();

    @Option(
            names = "--cost",
            paramLabel = "MODEL",
            description = "What costs 1 on a path: ${COMPLETION-CANDIDATES} (default: steps of the scale).")
    private Optional<Model> model = Optional.empty();

    /** What costs 1. */
    enum Model {
        STEPS,
        CRITERIA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The target, if there is one. */
    Optional<Target> target(CommandSpec spec) {
        if (rank.isPresent() && score.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--to-rank and --to-score exclude one another.");
        }
        if (rank.filter(place -> place < 1).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--to-rank must be 1 or more.");
        }
        if (model.isPresent() && rank.isEmpty() && score.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--cost is for a path: say --to-rank R or --to-score S.");
        }
        return rank.map(Target::rank).or(() -> score.map(points -> Target.score(Rational.of(points))));
    }

    RaisingCost cost() {
        return model.orElse(Model.STEPS) == Model.STEPS ? RaisingCost.STEPS : RaisingCost.CRITERIA;
    }
}
