package org.egovindex;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.egovindex.benchmark.Benchmark;
import org.egovindex.benchmark.CheapestPath;
import org.egovindex.benchmark.PathStep;
import org.egovindex.benchmark.Peers;
import org.egovindex.benchmark.RaisingCost;
import org.egovindex.benchmark.Target;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Rational;

/** What comes of a worked line about a unit and its peers: a number for each indicator. */
final class WorkedBenchmark {
    private final CompositeIndex index;
    private final List<String> named;
    private final int indicators;

    WorkedBenchmark(CompositeIndex index, List<String> named, int indicators) {
        this.index = index;
        this.named = named;
        this.indicators = indicators;
    }

    List<String> answers(String subject) {
        return subject.equals("gaps") ? gaps() : path();
    }

    /** The gap to the mean of the peers: all others, or the one named. */
    private List<String> gaps() {
        Peers peers = named.get(1).equals("all") ? Peers.all() : Peers.named(named.subList(1, named.size()));
        Benchmark benchmark = Benchmark.of(index, named.get(0), peers);
        return each(id -> benchmark.line(id).gapToMean());
    }

    /** The number that each indicator is raised to, on the way to a rank or a score. */
    private List<String> path() {
        int number = Integer.parseInt(named.get(2));
        Target target = named.get(1).equals("rank") ? Target.rank(number) : Target.score(Rational.of(number));
        CheapestPath path = CheapestPath.of(index, named.get(0), target, RaisingCost.STEPS);
        return each(id -> path.find(id).map(PathStep::to));
    }

    private List<String> each(Function<String, Optional<Rational>> answer) {
        return IntStream.rangeClosed(1, indicators)
                .mapToObj(i -> answer.apply("i" + i)
                        .map(number -> number.toDecimal().toPlainString())
                        .orElse("-"))
                .toList();
    }
}
