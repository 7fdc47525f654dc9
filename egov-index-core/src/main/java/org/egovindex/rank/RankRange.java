package org.egovindex.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/**
 * The best and the worst rank a unit can have while every score may lie anywhere between its own bounds.
 *
 * <p>Best: 1 + the number of others whose lowest score is above the unit's highest. Worst: 1 + the number of others whose
 * highest is above the unit's lowest. Scores are compared on the grid of the ranking rule; the places are those of standard
 * competition ranking, whatever the rule for ties. Worked line: A 5 to 7, B 6 to 6, C 1 to 2 give A 1 to 2, B 1 to 2, C 3 to 3.
 *
 * @param best the smaller number
 * @param worst the larger number
 */
public record RankRange(Rank best, Rank worst) {
    /** The range of each unit, given lowest and highest scores in the same order. Cost: n log n. */
    public static List<RankRange> of(List<Rational> lowest, List<Rational> highest, RankingRule rule) {
        Rounding grid = rule.grid(highest);
        List<BigDecimal> low = lowest.stream().map(grid::apply).toList();
        List<BigDecimal> high = highest.stream().map(grid::apply).toList();
        List<BigDecimal> lows = low.stream().sorted().toList();
        List<BigDecimal> highs = high.stream().sorted().toList();
        List<RankRange> ranges = new ArrayList<>(lowest.size());
        for (int unit = 0; unit < lowest.size(); unit++) {
            int surelyAbove = above(lows, high.get(unit));
            int itself = high.get(unit).compareTo(low.get(unit)) > 0 ? 1 : 0;
            int perhapsAbove = above(highs, low.get(unit)) - itself;
            ranges.add(new RankRange(Rank.of(1 + surelyAbove), Rank.of(1 + perhapsAbove)));
        }
        return ranges;
    }

    private static int above(List<BigDecimal> sorted, BigDecimal bound) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).compareTo(bound) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.size() - from;
    }

    @Override
    public String toString() {
        return best.equals(worst) ? best.toString() : best + " to " + worst;
    }
}
