package org.egovindex.rules.cell;

import org.egovindex.rules.evidence.SlotSource;

/**
 * One kind of evidence after another, in a fixed order: the last slot changes fastest, each slot goes through its cells in their order, and
 * empty comes last. A step allocates nothing. Not for sharing between threads.
 */
public final class CellWalk {
    /** The most kinds that a check goes through; beyond them it says that it did not. */
    public static final long BUDGET = 200_000;

    private final CellSpace space;
    private final int[] choices;
    private final int[] at;
    private final short[] cells;
    private final CellEvidence kind;
    private long index = -1;

    private CellWalk(CellSpace space, int[] choices, short[] cells) {
        this.space = space;
        this.choices = choices;
        this.at = new int[choices.length];
        this.cells = cells;
        this.kind = new CellEvidence(cells);
    }

    /** All kinds in which every slot is seen. */
    public static CellWalk complete(CellSpace space) {
        return of(space, 0);
    }

    /** All kinds, those with empty slots among them. */
    public static CellWalk all(CellSpace space) {
        return of(space, 1);
    }

    private static CellWalk of(CellSpace space, int more) {
        int[] choices = new int[space.slots().size()];
        for (int slot = 0; slot < choices.length; slot++) {
            choices[slot] = space.slots().get(slot).size() + more;
        }
        return new CellWalk(space, choices, new short[choices.length]);
    }

    /** All kinds that some evidence can become when what is empty in it is seen. */
    public static CellWalk completing(CellSpace space, CellEvidence evidence) {
        int[] choices = new int[space.slots().size()];
        short[] cells = evidence.cells().clone();
        for (int slot = 0; slot < choices.length; slot++) {
            boolean open = cells[slot] < 0;
            choices[slot] = open ? space.slots().get(slot).size() : 1;
            cells[slot] = open ? 0 : cells[slot];
        }
        return new CellWalk(space, choices, cells);
    }

    /** All kinds that one source can supply by itself: it sees every slot that it may fill, and the others are empty. */
    public static CellWalk suppliedBy(CellSpace space, SlotSource source) {
        int[] choices = new int[space.slots().size()];
        short[] cells = new short[choices.length];
        for (int place = 0; place < choices.length; place++) {
            SlotCells slot = space.slots().get(place);
            SlotSource own = slot.slot().source();
            boolean sees = own == source || own == SlotSource.BOTH;
            choices[place] = sees ? slot.size() : 1;
            cells[place] = sees ? 0 : CellSpace.NOT_LOOKED;
        }
        return new CellWalk(space, choices, cells);
    }

    /** How many kinds there are; {@link Long#MAX_VALUE} if more than that. */
    public long size() {
        long size = space.isTooLarge() ? Long.MAX_VALUE : 1;
        for (int choice : choices) {
            size = size > Long.MAX_VALUE / choice ? Long.MAX_VALUE : size * choice;
        }
        return size;
    }

    /** Whether there are at most {@link #BUDGET}. */
    public boolean isWithinBudget() {
        return size() <= BUDGET;
    }

    /** Goes to the next kind, at first to the first one; false if there is none left. */
    public boolean next() {
        index++;
        if (index == 0) {
            return true;
        }
        for (int slot = choices.length - 1; slot >= 0; slot--) {
            boolean over = at[slot] + 1 == choices[slot];
            at[slot] = over ? 0 : at[slot] + 1;
            if (choices[slot] > 1) {
                cells[slot] = at[slot] < space.slots().get(slot).size() ? (short) at[slot] : CellSpace.NOT_LOOKED;
            }
            if (!over) {
                return true;
            }
        }
        return false;
    }

    /** The kind at which the walk stands; the same object all the way, overwritten by each step. */
    public CellEvidence kind() {
        return kind;
    }

    /** The number of the kind at which the walk stands, from 0. */
    public long index() {
        return index;
    }

    /** By how much the number grows when a slot goes on by one cell and the others stay. */
    public int stride(int slot) {
        int stride = 1;
        for (int later = slot + 1; later < choices.length; later++) {
            stride *= choices[later];
        }
        return stride;
    }
}
