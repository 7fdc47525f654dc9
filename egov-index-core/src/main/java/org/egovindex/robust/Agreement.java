package org.egovindex.robust;

import org.egovindex.rank.RankCorrelation;

/**
 * How much rankings of runs agree with that of the index: Kendall's tau-b, of the first runs (128 of up to 100 units, fewer of more) and every 128th, since it
 * costs more than a run.
 */
final class Agreement {
    private static final int MOST = 128;
    private static final int LEAST = 16;
    private static final int RANKS = 12_800;
    private static final int EVERY = 128;
    private static final int PARTS = 1000;

    private final int[] nominal;
    private final int[] room;
    private final int all;
    private final CountTable taus = new CountTable(1);

    Agreement(int[] nominal) {
        this.nominal = nominal;
        room = new int[nominal.length];
        all = Math.max(LEAST, Math.min(MOST, RANKS / Math.max(1, nominal.length)));
    }

    void take(Block block) {
        for (int run = 0; run < block.runs(); run++) {
            long number = block.first() + run;
            if (block.failure(run).isEmpty() && (number < all || number % EVERY == 0)) {
                block.copyHalves(run, room);
                RankCorrelation.tauB(nominal, room).ifPresent(tau -> taus.add(0, (int) Math.rint(tau * PARTS)));
            }
        }
    }

    void add(Agreement other) {
        taus.add(other.taus);
    }

    void clear() {
        taus.clear();
    }

    /** In thousandths. */
    Counts taus() {
        return taus.row(0);
    }

    static double tau(double parts) {
        return parts / PARTS;
    }

    void digest(Digest digest) {
        taus.digest(digest);
    }
}
