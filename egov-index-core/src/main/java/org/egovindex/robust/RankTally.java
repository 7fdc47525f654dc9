package org.egovindex.robust;

/** The ranks of all runs, and how far they lie from those of the index. */
final class RankTally {
    /** The mean shift of a run is counted in so many parts of a rank. */
    static final int PARTS = 64;

    private final int[] nominal;
    private final CountTable ranks;
    private final CountTable shifts = new CountTable(1);

    /**
     * An empty tally.
     *
     * @param nominal twice the ranks of the index; 0 where there is none
     */
    RankTally(int[] nominal) {
        this.nominal = nominal;
        ranks = new CountTable(nominal.length);
    }

    void take(Block block) {
        for (int unit = 0; unit < nominal.length; unit++) {
            for (int run = 0; run < block.runs(); run++) {
                if (block.isRanked(run, unit)) {
                    ranks.add(unit, block.halves(run)[unit]);
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
            shifts.add(0, (int) (halfRanks * PARTS / (2L * compared)));
        }
    }

    void add(RankTally other) {
        ranks.add(other.ranks);
        shifts.add(other.shifts);
    }

    /** Twice the ranks of a unit, counted. */
    Counts halves(int unit) {
        return ranks.row(unit);
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
