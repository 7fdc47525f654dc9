package org.egovindex.robust;

import java.util.Arrays;

/** The scores of all runs: exact sums on the grid, and counts by bins. */
final class ScoreTally {
    private static final long LOW = 0xFFFFFFFFL;

    private final ScoreScale scale;
    private final CountTable bins;
    private final long[] high;
    private final long[] low;
    private final int[] room = new int[Block.MOST];

    ScoreTally(ScoreScale scale, int units) {
        this.scale = scale;
        bins = new CountTable(units);
        high = new long[units];
        low = new long[units];
    }

    void take(Block block) {
        for (int unit = 0; unit < high.length; unit++) {
            if (block.isComplete()) {
                take(block, unit, 0, block.runs());
            }
            for (int run = 0; !block.isComplete() && run < block.runs(); run++) {
                if (block.isRanked(run, unit)) {
                    take(block, unit, run, 1);
                }
            }
        }
    }

    private void take(Block block, int unit, int first, int runs) {
        long[] keys = block.keys();
        int from = unit * block.capacity() + first;
        long above = 0;
        long below = 0;
        for (int run = 0; run < runs; run++) {
            long distance = keys[from + run] - scale.base();
            above += distance >> 32;
            below += distance & LOW;
            room[run] = scale.bin(keys[from + run]);
        }
        high[unit] += above;
        low[unit] += below;
        bins.add(unit, room, 0, runs, 0);
    }

    void add(ScoreTally other) {
        bins.add(other.bins);
        for (int unit = 0; unit < high.length; unit++) {
            high[unit] += other.high[unit];
            low[unit] += other.low[unit];
        }
    }

    void clear() {
        bins.clear();
        Arrays.fill(high, 0);
        Arrays.fill(low, 0);
    }

    /** The mean score of a unit that had one in so many runs. */
    double mean(int unit, long runs) {
        return scale.score(scale.base() + (high[unit] * 0x1p32 + low[unit]) / runs);
    }

    Counts bins(int unit) {
        return bins.row(unit);
    }

    ScoreScale scale() {
        return scale;
    }

    void digest(Digest digest) {
        digest.add(high);
        digest.add(low);
        bins.digest(digest);
    }
}
