package org.egovindex.rules.edition;

import java.math.BigDecimal;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellLadder;

/**
 * What a rule leaves possible for a kind of evidence.
 *
 * @param applies 0 no, 1 perhaps, 2 yes
 * @param lowest the fewest points; 0 if it does not apply
 * @param highest the most points
 */
record Reach(int applies, BigDecimal lowest, BigDecimal highest) {
    private static final Reach NOT_APPLICABLE = new Reach(0, BigDecimal.ZERO, BigDecimal.ZERO);

    static Reach of(CellLadder ladder, short[] cells) {
        CellEvidence evidence = CellEvidence.of(cells);
        int applies = ladder.applies(evidence);
        return applies == 0
                ? NOT_APPLICABLE
                : new Reach(applies, ladder.points(ladder.lowest(evidence)), ladder.points(ladder.highest(evidence)));
    }

    boolean isDecided() {
        return applies == 0 || (applies == 2 && lowest.compareTo(highest) == 0);
    }

    DifferenceKind to(Reach after) {
        if (isDecided()) {
            return after.isDecided() ? DifferenceKind.DECIDED : DifferenceKind.NOW_OPEN;
        }
        return after.isDecided() ? DifferenceKind.NOW_DECIDED : DifferenceKind.OPEN_OTHERWISE;
    }

    @Override
    public String toString() {
        if (applies == 0) {
            return "does not apply";
        }
        String range = lowest.compareTo(highest) == 0
                ? lowest.toPlainString()
                : lowest.toPlainString() + " to " + highest.toPlainString();
        return range + (applies == 1 ? " or does not apply" : "");
    }
}
