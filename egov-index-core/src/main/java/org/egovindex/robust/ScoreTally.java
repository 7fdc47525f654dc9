package org.egovindex.robust;

import java.util.Arrays;

/** The scores of all runs: exact sums on the grid, and counts by bins. */
final class ScoreTally {
    private static final long LOW = 0xFFFFFFFFL;

    private final ScoreScale scale;
    private final CountTable bins;
    private final long[] high;
    private final long[] low;

    ScoreTally(ScoreScale scale, int units) {
        this.scale = scale;
        bins = new CountTable(units);
        high = new long[units];
        low = new long[units];
    }

    void take(Block block) {
        for (int unit = 0; unit < high.length; unit++) {
            for (int run = 0; run < block.runs(); run++) {
                if (block.isComplete() || block.isRanked(run, unit)) {
                    long key = block.keys(run)[unit];
                    long distance = key - scale.base();
                    high[unit] += distance >> 32;
                    low[unit] += distance & LOW;
                    bins.add(unit, scale.bin(key));
                }
            }
        }
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
