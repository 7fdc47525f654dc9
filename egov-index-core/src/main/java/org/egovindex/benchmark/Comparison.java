package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;

/** Makes a benchmark of an index of either kind. */
final class Comparison {
    private final PointSource source;

    Comparison(PointSource source) {
        this.source = source;
    }

    Benchmark of(Unit unit, Peers wanted) {
        if (source.ranking().find(unit).isEmpty()) {
            throw new IllegalArgumentException(
                    unit.label()
                            + " has no score, so there is nothing to compare.\nMaybe another policy for what is missing is wanted.");
        }
        List<Unit> peers = wanted.of(unit, source.ranking());
        List<BenchmarkNode> nodes = source.nodes();
        List<Holding> all = peers.stream().map(this::holding).toList();
        Holding own = holding(unit);
        List<BenchmarkLine> lines = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            int place = node;
            List<PeerPoints.Held> theirs =
                    all.stream().flatMap(peer -> peer.at(place).stream()).toList();
            Optional<PeerPoints> points = theirs.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PeerPoints.of(own.at(place).stream().toList(), theirs));
            lines.add(new BenchmarkLine(nodes.get(node), own.points().get(node), points));
        }
        BenchmarkStyle style = new BenchmarkStyle(source.shown(), notes());
        return new Benchmark(unit, wanted.described(), peers, source.isAdditive(), lines, style);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(source.notes());
        int unscored = source.ranking().unranked().size();
        if (unscored > 0) {
            notes.add("without a score and nobody's peers: " + unscored);
        }
        return notes;
    }

    private Holding holding(Unit unit) {
        return new Holding(source.points(unit), source.least(unit));
    }

    /** What one unit has at all nodes. */
    private record Holding(List<Score> points, List<Optional<Rational>> least) {
        Optional<PeerPoints.Held> at(int node) {
            return points.get(node).points().map(value -> new PeerPoints.Held(value, least.get(node)));
        }
    }
}
