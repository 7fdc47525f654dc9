package org.egovindex.compare;

/**
 * The sums of rank-biased overlap: up to the end of the shorter list, from there to the end of the longer one, and beyond.
 *
 * <p>Between the ends, the shorter list's unseen items are taken to agree with items of the longer one that it does not have: with none of them,
 * with as many as there are places, or at the rate seen at its end.
 */
final class OverlapSum {
    private final TiedLists lists;
    private final RankBiasedOverlap.Ties ties;
    private final double p;
    private final boolean whole;

    OverlapSum(TiedLists lists, RankBiasedOverlap.Ties ties, double p) {
        this.lists = lists;
        this.ties = ties;
        this.p = p;
        this.whole = ties == RankBiasedOverlap.Ties.W;
    }

    RankBiasedOverlap result() {
        int shorter = lists.shorter();
        int longer = lists.longer();
        double atEnd = agreement(shorter, lists.overlap(shorter, whole));
        double lowest = 0;
        double highest = 0;
        double extrapolated = 0;
        double power = 1;
        double logarithm = -StrictMath.log(1 - p);
        for (int depth = 1; depth <= longer; depth++) {
            power *= p;
            logarithm -= power / depth;
            double seen = lists.overlap(depth, whole);
            int unseen = Math.max(0, depth - shorter);
            lowest += power * agreement(depth, seen);
            highest += power * agreement(depth, unseen == 0 ? seen : seen + lists.sumAlone(depth, unseen, whole));
            extrapolated += power
                    * agreement(depth, unseen == 0 ? seen : seen + unseen * atEnd * lists.meanAlone(depth, whole));
        }
        double last = lists.overlap(longer, whole);
        double rest = power * p / (1 - p);
        lowest += last * Math.max(0, logarithm);
        highest += beyond((int) Math.round(last), power);
        extrapolated += (last + (longer - shorter) * atEnd) / longer * rest;
        double scale = (1 - p) / p;
        return new RankBiasedOverlap(within(scale * extrapolated), within(scale * lowest), within(scale * highest));
    }

    /** The highest sum beyond both ends: every depth shares two items more, until all are shared. */
    private double beyond(int shared, double powerAtEnd) {
        int all = lists.longer() + lists.shorter() - shared;
        double sum = 0;
        double power = powerAtEnd;
        for (int depth = lists.longer() + 1; depth <= all; depth++) {
            power *= p;
            sum += power * (2.0 * depth - lists.longer() - lists.shorter() + shared) / depth;
        }
        return sum + power * p / (1 - p);
    }

    /** An overlap at a depth as a share of what it could be. */
    private double agreement(int depth, double overlap) {
        return switch (ties) {
            case W -> 2 * overlap / (reached(0, depth) + reached(1, depth));
            case A -> overlap / depth;
            case B -> overlap / Math.sqrt(squares(0, depth)) / Math.sqrt(squares(1, depth));
        };
    }

    private double reached(int list, int depth) {
        return isPast(list, depth) ? depth : lists.reached(list, depth);
    }

    private double squares(int list, int depth) {
        return isPast(list, depth) ? depth : lists.squares(list, depth);
    }

    private boolean isPast(int list, int depth) {
        return list == 0 && depth > lists.shorter();
    }

    private static double within(double overlap) {
        return Math.max(0, Math.min(1, overlap));
    }
}
