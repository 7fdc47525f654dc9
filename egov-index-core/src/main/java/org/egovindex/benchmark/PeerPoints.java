package org.egovindex.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/**
 * What the peers have at one place. Peers for whom there is no value are left out, never counted as 0.
 *
 * <p>Worked line: peers with 1, 2 and 6 have the mean 3, the median 2 and the best 6; a unit with 2 has the rank 2 among them (one is
 * above) and the percentile 50 (one is below and one equal: 100 x (1 + 1/2) / 3).
 *
 * @param count how many peers have a value
 * @param mean of their points
 * @param median the middle of their points, or the mean of the two in the middle
 * @param best the most points
 * @param above how many have more than the unit; none if the unit has no value
 * @param equal how many have the same, on the grid of nine decimals
 * @param scoring how many have more than the least answer is worth
 * @param ownIsLeast whether the unit has a value, and it is worth no more than the least answer
 */
public record PeerPoints(
        int count,
        Rational mean,
        Rational median,
        Rational best,
        int above,
        int equal,
        int scoring,
        boolean ownIsLeast) {
    /** The unit's place among its peers, itself counted. */
    public int rank() {
        return above + 1;
    }

    /** The share of peers that the unit leaves behind, equal ones counted by half: 0 to 100. */
    public Rational percentile() {
        return Rational.of(50L * (2L * (count - above - equal) + equal), count);
    }

    /** Sums up what peers have; nothing if none of them has a value. */
    static Optional<PeerPoints> of(NodePoints own, List<NodePoints> peers) {
        List<Rational> sorted = peers.stream()
                .flatMap(peer -> peer.score().points().stream())
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int size = sorted.size();
        Rational sum = sorted.stream().reduce(Rational.ZERO, Rational::plus);
        Rational median = sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(Rational.of(2));
        Optional<Rational> mine = own.score().points();
        int above = mine.map(points -> size - upTo(sorted, points, 0)).orElse(0);
        int equal = mine.map(points -> upTo(sorted, points, 0) - upTo(sorted, points, -1))
                .orElse(0);
        int scoring = (int) peers.stream().filter(NodePoints::scores).count();
        return Optional.of(new PeerPoints(
                size,
                sum.dividedBy(Rational.of(size)),
                median,
                sorted.get(size - 1),
                above,
                equal,
                scoring,
                own.isLeast()));
    }

    /** How many of the sorted peers are below a unit, with {@code order} 0 below it or equal to it, on the grid of them all. */
    private static int upTo(List<Rational> sorted, Rational own, int order) {
        Rounding grid = Stream.of(own, sorted.get(0), sorted.get(sorted.size() - 1))
                .map(points -> points.toDecimal().abs())
                .reduce(BigDecimal::max)
                .map(Grid::of)
                .orElseThrow()
                .rounding();
        BigDecimal key = own.rounded(grid);
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (Integer.signum(sorted.get(middle).rounded(grid).compareTo(key)) <= order) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
