package org.egovindex.compare;

import java.util.Collection;
import java.util.List;

/**
 * Rank-biased overlap of two rankings: how much they agree, the top counting most; for rankings that need not hold the same items, nor
 * go on for as long.
 *
 * <p>{@code (1 - p) / p * sum over depths d from 1 of p^d A(d)}, where the agreement {@code A(d)} is the overlap of the first {@code d} items of both,
 * divided by {@code d}. From 0 to 1. {@code p}, between 0 and 1, is how likely a reader goes on from one depth to the next: with 0.9 the
 * first ten depths have 86 % of the weight. What lies beyond the end of the lists is not known, so there are three figures:
 *
 * <ul>
 *   <li>extrapolated: the agreement of what was seen goes on; the figure to quote
 *   <li>lowest: no further item is shared. The longer list counts in full; for the bound of the same name that stops at the end of the shorter, cut
 *       the longer list there
 *   <li>highest: all further items are shared as soon as they can be
 * </ul>
 *
 * <p>Worked line: a b c and a c b with p = 0.9: agreements 1, 1/2, 1, and 1 from there on; extrapolated 0.1 (1 + 0.9 / 2 + 0.81) + 0.9^3 = 0.955. Identical lists have 1, also
 * where one is shorter. Cost: linear. Sources: Webber, Moffat and Zobel, ACM TOIS 28(4), 2010; for ties Corsi and Urbano, SIGIR 2024.
 *
 * @param extrapolated as above
 * @param lowest as above
 * @param highest as above
 */
public record RankBiasedOverlap(double extrapolated, double lowest, double highest) {
    /** The usual persistence. */
    public static final double USUAL_PERSISTENCE = 0.9;

    /** What a tie means. */
    public enum Ties {
        /** Tied items have the same rank: variant w. All count from the first place of the tie; right where equal scores are equal. */
        W,
        /** Their order is not known: variant a. The mean over all orders of tied items. */
        A,
        /** Like a, corrected for what ties leave unsaid, so that a ranking with ties has 1 with itself: variant b. */
        B
    }

    /**
     * The overlap of two rankings, each a list of groups of tied items from the top; an item alone is a group of one.
     *
     * @throws IllegalArgumentException if {@code p} is not between 0 and 1, a ranking is empty, or an item stands twice in one
     */
    public static <T> RankBiasedOverlap of(
            List<? extends Collection<T>> one, List<? extends Collection<T>> other, double p, Ties ties) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("The persistence must lie between 0 and 1, not " + p + ".\nMaybe "
                    + USUAL_PERSISTENCE + " is meant.");
        }
        return new OverlapSum(TiedLists.of(one, other), ties, p).result();
    }

    /**
     * The share of the weight that the first {@code depth} depths have: {@code W(0.9, 10) = 0.8556}.
     *
     * <p>{@code 1 - p^(d - 1) + (1 - p) / p * d * (ln(1 / (1 - p)) - sum of p^i / i for i from 1 to d - 1)}: Webber and others 2010, eq. 21.
     */
    public static double weightOfFirst(int depth, double p) {
        double tail = -StrictMath.log(1 - p);
        double power = 1;
        for (int i = 1; i < depth; i++) {
            power *= p;
            tail -= power / i;
        }
        return 1 - power + (1 - p) / p * depth * tail;
    }

    /** How far apart the bounds are: the weight of what is not known. */
    public double residual() {
        return highest - lowest;
    }
}
