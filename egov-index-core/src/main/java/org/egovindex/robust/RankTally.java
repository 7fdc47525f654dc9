package org.egovindex.robust;

import org.egovindex.rank.TiesStrategy;

/** The ranks of all runs, and how far they lie from those of the index. */
final class RankTally {
    /** The mean shift of a run is counted in so many parts of a rank. */
    static final int PARTS = 64;

    private final int[] nominal;
    private final int halving;
    private final CountTable ranks;
    private final CountTable shifts = new CountTable(1);

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
        for (int unit = 0; unit < nominal.length; unit++) {
            for (int run = 0; run < block.runs(); run++) {
                if (block.isComplete() || block.isRanked(run, unit)) {
                    ranks.add(unit, block.halves(run)[unit] >> halving);
                }
            }
        }
        for (int run = 0; run < block.runs(); run++) {
            if (block.failure(run).isEmpty()) {
                shift(block.halves(run));
            }
        }
    }

    private void shift(int[] halves) {
        long halfRanks = 0;
        int compared = 0;
        for (int unit = 0; unit < nominal.length; unit++) {
            if (halves[unit] > 0 && nominal[unit] > 0) {
                halfRanks += Math.abs(halves[unit] - nominal[unit]);
                compared++;
            }
        }
        if (compared > 0) {
            shifts.add(0, (int) ((halfRanks * PARTS + compared) / (2L * compared)));
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
