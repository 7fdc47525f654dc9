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

    /** A value, with what the least answer is worth to whoever has it; nothing where no answer is the least. */
    record Held(Rational points, Optional<Rational> least) {}

    /** Sums up one peer or more; {@code own} has the unit's value, or nothing. */
    static PeerPoints of(List<Held> own, List<Held> peers) {
        BigDecimal largest = Stream.concat(own.stream(), peers.stream())
                .map(held -> held.points().toDecimal().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Rounding grid = Grid.of(largest).rounding();
        List<Rational> sorted = peers.stream().map(Held::points).sorted().toList();
        Rational sum = sorted.stream().reduce(Rational.ZERO, Rational::plus);
        int size = sorted.size();
        Rational median = sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(Rational.of(2));
        int above = 0;
        int equal = 0;
        for (Held held : own) {
            above = count(sorted, held, grid, 1);
            equal = count(sorted, held, grid, 0);
        }
        int scoring = (int) peers.stream().filter(held -> scores(held, grid)).count();
        boolean least = own.stream().anyMatch(held -> held.least().isPresent() && !scores(held, grid));
        return new PeerPoints(
                size, sum.dividedBy(Rational.of(size)), median, sorted.get(size - 1), above, equal, scoring, least);
    }

    private static int count(List<Rational> peers, Held own, Rounding grid, int order) {
        BigDecimal key = own.points().rounded(grid);
        return (int) peers.stream()
                .filter(peer -> Integer.signum(peer.rounded(grid).compareTo(key)) == order)
                .count();
    }

    private static boolean scores(Held held, Rounding grid) {
        return held.least()
                .filter(least -> held.points().rounded(grid).compareTo(least.rounded(grid)) > 0)
                .isPresent();
    }
}
