package org.egovindex.robust;

import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.index.CompositeIndex;
import org.egovindex.rank.Rank;

/** What came out of one run. To be looked at while it is shown, not to be kept. */
public final class Outcome {
    private final Subject subject;
    private final int[] nominal;
    private Block block;
    private int place;

    Outcome(Subject subject, Block block) {
        this.subject = subject;
        this.nominal = subject.nominalHalves();
        this.block = block;
    }

    void show(Block of, int run) {
        block = of;
        place = run;
    }

    /** The number of the run. */
    public long run() {
        return block.first() + place;
    }

    /** The index as stated. */
    public CompositeIndex index() {
        return subject.index();
    }

    /** The rank of a unit, by its place in the table; nothing if it had none. */
    public Optional<Rank> rank(int unit) {
        return block.isRanked(place, unit) ? Optional.of(new Rank(block.halves(place, unit))) : Optional.empty();
    }

    /** The score of a unit, by its place in the table; nothing if it had none. */
    public OptionalDouble score(int unit) {
        return block.isRanked(place, unit)
                ? OptionalDouble.of(block.scores(place).get(unit))
                : OptionalDouble.empty();
    }

    /** Whether no other unit stood above this one. */
    public boolean isFirst(int unit) {
        return block.leaders(place).get(unit);
    }

    /** The mean over units of how many ranks they lie from those of the index; nothing if no unit has both ranks. */
    public OptionalDouble meanShift() {
        long shifted = 0;
        int compared = 0;
        for (int unit = 0; unit < nominal.length; unit++) {
            int halves = block.halves(place, unit);
            if (halves > 0 && nominal[unit] > 0) {
                shifted += Math.abs(halves - nominal[unit]);
                compared++;
            }
        }
        return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of(shifted / 2.0 / compared);
    }
}
