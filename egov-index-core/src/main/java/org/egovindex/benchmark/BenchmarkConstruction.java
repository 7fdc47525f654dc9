package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;

/** Makes a benchmark of an index of either kind. */
final class BenchmarkConstruction {
    private final PointSource source;

    BenchmarkConstruction(PointSource source) {
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
        List<List<NodePoints>> all = peers.stream().map(source::points).toList();
        List<NodePoints> own = source.points(unit);
        List<BenchmarkLine> lines = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            int place = node;
            List<NodePoints> theirs = all.stream().map(peer -> peer.get(place)).toList();
            Optional<PeerPoints> points = PeerPoints.of(own.get(node), theirs);
            lines.add(new BenchmarkLine(nodes.get(node), own.get(node).score(), points));
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
}
