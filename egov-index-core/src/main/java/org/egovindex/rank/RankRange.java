package org.egovindex.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.egovindex.number.Rational;

/**
 * The best and the worst rank a unit can have while every score may lie anywhere between its own bounds.
 *
 * <p>Best: 1 + the number of others whose lowest score is above the unit's highest. Worst: 1 + the number of others whose
 * highest is above the unit's lowest. Standard competition ranks; scores are compared exactly. Worked line: A 5 to 7, B 6
 * to 6, C 1 to 2 give A 1 to 2, B 1 to 2, C 3 to 3.
 *
 * @param best the smaller number
 * @param worst the larger number
 */
public record RankRange(Rank best, Rank worst) {
    /** The range of each unit, given lowest and highest scores in the same order. Cost: n log n. */
    public static List<RankRange> of(List<Rational> lowest, List<Rational> highest) {
        List<Rational> lows = sorted(lowest);
        List<Rational> highs = sorted(highest);
        List<RankRange> ranges = new ArrayList<>(lowest.size());
        for (int unit = 0; unit < lowest.size(); unit++) {
            int surelyAbove = above(lows, highest.get(unit));
            int itself = highest.get(unit).compareTo(lowest.get(unit)) > 0 ? 1 : 0;
            int perhapsAbove = above(highs, lowest.get(unit)) - itself;
            ranges.add(new RankRange(Rank.of(1 + surelyAbove), Rank.of(1 + perhapsAbove)));
        }
        return ranges;
    }

    private static List<Rational> sorted(List<Rational> scores) {
        List<Rational> sorted = new ArrayList<>(scores);
        Collections.sort(sorted);
        return sorted;
    }

    private static int above(List<Rational> sorted, Rational bound) {
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
