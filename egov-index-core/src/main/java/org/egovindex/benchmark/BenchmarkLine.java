package org.egovindex.benchmark;

import java.util.Optional;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;

/**
 * One place of an index, compared.
 *
 * @param node which
 * @param own what the unit has, or why it has nothing
 * @param peers what the peers have; nothing if none of them has a value there
 */
public record BenchmarkLine(BenchmarkNode node, Score own, Optional<PeerPoints> peers) {
    /** The unit's points minus the mean of the peers'; nothing if either is missing. Worked line: 1.2 against 2.0 is -0.8. */
    public Optional<Rational> gapToMean() {
        return gap(peers.map(PeerPoints::mean));
    }

    /** The unit's points minus the middle of the peers'. */
    public Optional<Rational> gapToMedian() {
        return gap(peers.map(PeerPoints::median));
    }

    /** The unit's points minus those of the best peer at this place, which need not be the best at another. */
    public Optional<Rational> gapToBest() {
        return gap(peers.map(PeerPoints::best));
    }

    private Optional<Rational> gap(Optional<Rational> of) {
        return of.flatMap(theirs -> own.points().map(mine -> mine.minus(theirs)));
    }

    /** Whether peers score, above the least answer, and more than {@code share} of them do, and the unit does not. */
    boolean isMissedBy(Rational share) {
        return node.leaf()
                && peers.filter(points -> points.ownIsLeast()
                                && Rational.of(points.scoring(), points.count()).compareTo(share) > 0)
                        .isPresent();
    }
}
