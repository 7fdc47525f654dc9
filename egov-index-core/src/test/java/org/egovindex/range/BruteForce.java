package org.egovindex.range;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Unit;
import org.egovindex.number.Rational;
import org.egovindex.rank.Rank;
import org.egovindex.rank.RankedUnit;
import org.egovindex.weight.WeightSpace;

/** Computes the index the ordinary way for every weight on a lattice, and keeps the best and the worst rank of each unit. */
final class BruteForce {
    private final Methodology methodology;
    private final CompositeIndex index;
    private final WeightSpace space;
    private final int steps;
    private final Map<Unit, Rank> best = new HashMap<>();
    private final Map<Unit, Rank> worst = new HashMap<>();

    private BruteForce(CompositeIndex index, WeightSpace space, int steps) {
        this.methodology = index.methodology();
        this.index = index;
        this.space = space;
        this.steps = steps;
    }

    /** The witnesses give the ranks that are claimed, and no weight of the lattice gives a rank beyond a bound. */
    static void assertAgrees(RankRanges ranges, CompositeIndex index, WeightSpace space, int steps) {
        assertWitnesses(ranges, index, space);
        BruteForce force = new BruteForce(index, space, steps);
        force.vary(0, new LinkedHashMap<>());
        for (UnitRange range : ranges.ranges()) {
            Rank high = force.best.getOrDefault(range.unit(), range.best().rank());
            Rank low = force.worst.getOrDefault(range.unit(), range.worst().rank());
            assertThat(range.best().bound()).as("best of %s", range).isLessThanOrEqualTo(high);
            assertThat(range.worst().bound()).as("worst of %s", range).isGreaterThanOrEqualTo(low);
        }
    }

    /** The acid test: each rank comes out of the whole index with the weights given, and these are admissible. */
    static void assertWitnesses(RankRanges ranges, CompositeIndex index, WeightSpace space) {
        for (UnitRange range : ranges.ranges()) {
            for (ReachedRank end : List.of(range.best(), range.worst())) {
                CompositeIndex again =
                        index.methodology().withWeights(end.weights()).compute(index.data());
                assertThat(again.of(range.unit().label()).rank())
                        .as("%s of %s", end, range.unit().label())
                        .contains(end.rank());
                for (String parent : space.varied()) {
                    double[] shares = index.methodology().node(parent).children().stream()
                            .mapToDouble(child -> end.shares().get(child.id()).doubleValue())
                            .toArray();
                    assertThat(space.polytope(parent).contains(shares, 1e-9)).isTrue();
                }
            }
        }
    }

    private void vary(int which, Map<String, Rational> weights) {
        if (which == space.varied().size()) {
            for (RankedUnit row : methodology
                    .withWeights(new WeightSet("lattice", weights))
                    .compute(index.data())
                    .ranking()
                    .rows()) {
                best.merge(row.unit(), row.rank(), (one, other) -> one.compareTo(other) < 0 ? one : other);
                worst.merge(row.unit(), row.rank(), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
            return;
        }
        Node parent = methodology.node(space.varied().get(which));
        share(parent, new ArrayList<>(), steps, parts -> {
            double[] shares =
                    parts.stream().mapToDouble(part -> (double) part / steps).toArray();
            if (space.polytope(parent.id()).contains(shares, 1e-12)) {
                Map<String, Rational> more = new LinkedHashMap<>(weights);
                Rational total = parent.children().stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
                for (int i = 0; i < shares.length; i++) {
                    more.put(
                            parent.children().get(i).id(),
                            Rational.of(parts.get(i), steps).times(total));
                }
                vary(which + 1, more);
            }
        });
    }

    /** Every way to share so many parts among the children. */
    private static void share(
            Node parent, List<Integer> parts, int left, java.util.function.Consumer<List<Integer>> then) {
        if (parts.size() == parent.children().size() - 1) {
            List<Integer> all = new ArrayList<>(parts);
            all.add(left);
            then.accept(all);
            return;
        }
        for (int part = 0; part <= left; part++) {
            List<Integer> more = new ArrayList<>(parts);
            more.add(part);
            share(parent, more, left - part, then);
        }
    }
}
