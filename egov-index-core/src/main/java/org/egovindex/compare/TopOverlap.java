package org.egovindex.compare;

import java.util.Collection;
import java.util.List;

/**
 * How many of the first {@code k} of two rankings are the same.
 *
 * <p>A tie at the border is taken whole, so that a top ten may have eleven; the share is twice the common units over the sizes of both tops, from 0 to 1. Without
 * ties that is the number of common units over {@code k}. The average overlap is the mean of that share over the depths 1 to {@code k} (Fagin, Kumar and
 * Sivakumar 2003; Webber and others 2010).
 *
 * <p>Worked line: a b c d e f g and z c a v w x y share 0, 0, 2/3, 2/4, 2/5, 2/6, 2/7 of their first: average overlap of 7 is 0.312. Cost: linear.
 *
 * @param k as asked, or the length of the longer ranking if that is less
 * @param common how many units are in both tops
 * @param ofOne how many are in the top of the one, a tie at the border taken whole
 * @param ofOther the same of the other
 * @param average the average overlap
 */
public record TopOverlap(int k, int common, int ofOne, int ofOther, double average) {
    /** The overlap of two rankings, each a list of groups of tied items from the top; throws if one is empty or {@code k} is below 1. */
    public static <T> TopOverlap of(List<? extends Collection<T>> one, List<? extends Collection<T>> other, int k) {
        if (k < 1) {
            throw new IllegalArgumentException("The top must have 1 place or more, not " + k + ".\nMaybe 10 is meant.");
        }
        TiedLists lists = TiedLists.of(one, other);
        int depth = Math.min(k, lists.longer());
        double sum = 0;
        for (int d = 1; d <= depth; d++) {
            sum += 2 * lists.overlap(d, true) / (lists.reached(0, d) + lists.reached(1, d));
        }
        boolean swapped = one.stream().mapToInt(Collection::size).sum() > lists.shorter();
        int common = (int) Math.round(lists.overlap(depth, true));
        return new TopOverlap(
                depth,
                common,
                lists.reached(swapped ? 1 : 0, depth),
                lists.reached(swapped ? 0 : 1, depth),
                sum / depth);
    }

    /** The common units as a share of both tops. */
    public double share() {
        return 2.0 * common / (ofOne + ofOther);
    }

    /** Whether a tie stands at the border of one of them. */
    public boolean hasTieAtBorder() {
        return ofOne > k || ofOther > k;
    }
}
