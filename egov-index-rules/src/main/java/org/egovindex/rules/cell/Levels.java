package org.egovindex.rules.cell;

import java.math.BigDecimal;

/** The outcomes of one site, rule by rule; overwritten by each scoring. Not for sharing between threads. */
public final class Levels {
    private final CellLadder[] ladders;
    private final long[] reach;
    private final byte[] applies;

    Levels(CellLadder[] ladders) {
        this.ladders = ladders;
        this.reach = new long[ladders.length];
        this.applies = new byte[ladders.length];
    }

    void put(int rule, int applying, long levels) {
        applies[rule] = (byte) applying;
        reach[rule] = levels;
    }

    /** How many rules there are. */
    public int size() {
        return ladders.length;
    }

    /** Whether the points of a rule are certain. */
    public boolean isScored(int rule) {
        return applies[rule] == 2 && (int) reach[rule] == (int) (reach[rule] >>> 32);
    }

    /** Whether a rule certainly does not apply. */
    public boolean isInapplicable(int rule) {
        return applies[rule] == 0;
    }

    /** Whether a rule may turn out not to apply. */
    public boolean mayNotApply(int rule) {
        return applies[rule] < 2;
    }

    /** The most points that are possible, if the rule applies. */
    public BigDecimal highest(int rule) {
        return ladders[rule].points((int) reach[rule]);
    }

    /** The fewest points that are possible, if the rule applies. */
    public BigDecimal lowest(int rule) {
        return ladders[rule].points((int) (reach[rule] >>> 32));
    }
}
