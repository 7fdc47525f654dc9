package org.egovindex.rules.lint;

import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.condition.Truth;

/**
 * Some kinds of complete evidence from all over, the same ones each time. A walk that must stop early sees only one end of the slots that
 * change slowly; what a condition can be is mostly seen here.
 */
final class SomeKinds {
    private static final int MANY = 4_096;

    /** Knuth's MMIX (The Art of Computer Programming, 3.3.4); any mixing would do. */
    private static final long MULTIPLIER = 6_364_136_223_846_793_005L;

    private static final long INCREMENT = 1_442_695_040_888_963_407L;

    private final CellSpace space;

    private SomeKinds(CellSpace space) {
        this.space = space;
    }

    static SomeKinds of(CellSpace space) {
        return new SomeKinds(space);
    }

    /** Whether a condition holds on some of them and fails on others; if not, nothing is known. */
    boolean haveBothAnswers(CellCondition condition) {
        long state = 1;
        short[] cells = new short[space.slots().size()];
        boolean holds = false;
        boolean fails = false;
        for (int kind = 0; kind < MANY && !(holds && fails); kind++) {
            for (int slot = 0; slot < cells.length; slot++) {
                state = state * MULTIPLIER + INCREMENT;
                cells[slot] = (short) ((state >>> 33) % space.slots().get(slot).size());
            }
            boolean holdsHere = condition.truth(CellEvidence.of(cells)) == Truth.TRUE;
            holds |= holdsHere;
            fails |= !holdsHere;
        }
        return holds && fails;
    }
}
