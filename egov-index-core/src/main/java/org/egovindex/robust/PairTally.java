package org.egovindex.robust;

import java.util.Arrays;

/** How often each unit stood above each other, and how often two were tied. */
final class PairTally implements Collector<PairTally> {
    private final int units;
    private final int[] above;
    private final int[] room;

    PairTally(int units) {
        this.units = units;
        above = new int[units * units];
        room = new int[units];
    }

    @Override
    public void take(Block block) {
        for (int run = 0; run < block.runs(); run++) {
            if (block.failure(run).isEmpty()) {
                block.copyHalves(run, room);
                compare(room);
            }
        }
    }

    private void compare(int[] halves) {
        for (int unit = 0; unit < units; unit++) {
            int own = halves[unit];
            if (own > 0) {
                for (int other = 0; other < units; other++) {
                    above[unit * units + other] += own < halves[other] ? 1 : 0;
                }
            }
        }
    }

    @Override
    public void add(PairTally other) {
        for (int i = 0; i < above.length; i++) {
            above[i] += other.above[i];
        }
    }

    @Override
    public void clear() {
        Arrays.fill(above, 0);
    }

    int above(int unit, int other) {
        return above[unit * units + other];
    }
}
