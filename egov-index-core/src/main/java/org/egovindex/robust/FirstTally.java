package org.egovindex.robust;

import java.util.Arrays;
import java.util.BitSet;

/** With which weights each unit came first: what SMAA calls central weights. Kept where some factor varies weights. */
final class FirstTally {
    /** Shares are counted in so many parts, so that sums are whole numbers. */
    static final double PARTS = 1L << 30;

    /** No more numbers than this are kept: a hundred megabytes. */
    private static final long MOST = 12_000_000;

    private final FamilyShares shares;
    private final long[] firsts;
    private final long[] sums;
    private final int nodes;
    private final boolean weighing;

    FirstTally(Subject subject) {
        int units = subject.units();
        nodes = subject.nodes().size();
        shares = new FamilyShares(subject.families());
        firsts = new long[units];
        weighing = subject.variesWeights() && (long) units * nodes <= MOST;
        sums = new long[weighing ? units * nodes : 0];
    }

    void take(Block block) {
        for (int run = 0; run < block.runs(); run++) {
            if (block.failure(run).isEmpty()) {
                if (weighing) {
                    shares.of(block.weights(run));
                }
                BitSet leaders = block.leaders(run);
                for (int unit = leaders.nextSetBit(0); unit >= 0; unit = leaders.nextSetBit(unit + 1)) {
                    firsts[unit]++;
                    sum(unit);
                }
            }
        }
    }

    private void sum(int unit) {
        for (int i = unit * nodes; i < Math.min(sums.length, (unit + 1) * nodes); i++) {
            sums[i] += shares.parts(i - unit * nodes);
        }
    }

    void add(FirstTally other) {
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] += other.firsts[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    void clear() {
        Arrays.fill(firsts, 0);
        Arrays.fill(sums, 0);
    }

    boolean hasWeights() {
        return weighing;
    }

    /** In how many runs a unit was first, alone or tied. */
    long firsts(int unit) {
        return firsts[unit];
    }

    /** The mean share of a node in its parent, over the runs in which a unit was first. */
    double share(int unit, int node) {
        return sums[unit * nodes + node] / PARTS / firsts[unit];
    }

    void digest(Digest digest) {
        digest.add(firsts);
        digest.add(sums);
    }
}
