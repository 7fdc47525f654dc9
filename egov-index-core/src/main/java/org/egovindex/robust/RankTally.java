package org.egovindex.robust;

import java.util.Arrays;
import org.egovindex.rank.TiesStrategy;

/** The ranks of all runs, and how far they lie from those of the index. */
final class RankTally {
    /** The mean shift of a run is counted in so many parts of a rank. */
    static final int PARTS = 64;

    private final int[] nominal;
    private final int halving;
    private final CountTable ranks;
    private final CountTable shifts = new CountTable(1);
    private final long[] shifted = new long[Block.MOST];
    private final int[] compared = new int[Block.MOST];

    /**
     * An empty tally.
     *
     * @param nominal twice the ranks of the index; 0 where there is none
     * @param ties whether there may be halves of ranks
     */
    RankTally(int[] nominal, TiesStrategy ties) {
        this.nominal = nominal;
        this.halving = ties == TiesStrategy.FRACTIONAL ? 0 : 1;
        ranks = new CountTable(nominal.length);
    }

    void take(Block block) {
        int runs = block.runs();
        Arrays.fill(shifted, 0);
        Arrays.fill(compared, 0);
        for (int unit = 0; unit < nominal.length; unit++) {
            int from = unit * block.capacity();
            if (block.isComplete()) {
                ranks.add(unit, block.halves(), from, runs, halving);
            }
            for (int run = 0; !block.isComplete() && run < runs; run++) {
                if (block.isRanked(run, unit)) {
                    ranks.add(unit, block.halves(), from + run, 1, halving);
                }
            }
            if (nominal[unit] > 0) {
                shift(block, nominal[unit], from);
            }
        }
        for (int run = 0; run < runs; run++) {
            if (block.failure(run).isEmpty() && compared[run] > 0) {
                shifts.add(0, (int) (shifted[run] * PARTS / (2L * compared[run])));
            }
        }
    }

    /** Adds, for each run, how far a unit's rank lies from that of the index. */
    private void shift(Block block, int stated, int from) {
        int[] halves = block.halves();
        for (int run = 0; run < block.runs(); run++) {
            int own = halves[from + run];
            shifted[run] += own > 0 ? Math.abs(own - stated) : 0;
            compared[run] += own > 0 ? 1 : 0;
        }
    }

    void add(RankTally other) {
        ranks.add(other.ranks);
        shifts.add(other.shifts);
    }

    void clear() {
        ranks.clear();
        shifts.clear();
    }

    /** The ranks of a unit, counted in parts of a rank. */
    Counts ranks(int unit) {
        return ranks.row(unit);
    }

    /** How many parts a rank has: 2 where ranks may be halves, else 1. */
    int partsOfRank() {
        return 2 >> halving;
    }

    /** The mean shift of each run, in parts of a rank. */
    Counts shifts() {
        return shifts.row(0);
    }

    void digest(Digest digest) {
        ranks.digest(digest);
        shifts.digest(digest);
    }
}
