package org.egovindex.rules.lint;

import java.util.Random;
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

    private final CellSpace space;

    private SomeKinds(CellSpace space) {
        this.space = space;
    }

    static SomeKinds of(CellSpace space) {
        return new SomeKinds(space);
    }

    /** Whether a condition holds on some of them and fails on others; if not, nothing is known. */
    boolean haveBothAnswers(CellCondition condition) {
        Random random = new Random(1);
        short[] cells = new short[space.slots().size()];
        boolean holds = false;
        boolean fails = false;
        for (int kind = 0; kind < MANY && !(holds && fails); kind++) {
            for (int slot = 0; slot < cells.length; slot++) {
                cells[slot] = (short) random.nextInt(space.slots().get(slot).size());
            }
            boolean holdsHere = condition.truth(CellEvidence.of(cells)) == Truth.TRUE;
            holds |= holdsHere;
            fails |= !holdsHere;
        }
        return holds && fails;
    }
}
