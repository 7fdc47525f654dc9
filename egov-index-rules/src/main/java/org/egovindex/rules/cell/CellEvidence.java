package org.egovindex.rules.cell;

import java.util.Arrays;

/** A kind of evidence: for each slot of a {@link CellSpace} the number of a cell, or that it is empty. */
public final class CellEvidence {
    private final short[] cells;

    CellEvidence(short[] cells) {
        this.cells = cells;
    }

    /** A kind of evidence, by the numbers of its cells. */
    public static CellEvidence of(short[] cells) {
        return new CellEvidence(cells.clone());
    }

    /** The cell of a slot, {@link CellSpace#EMPTY} or {@link CellSpace#NOT_LOOKED}. */
    public short cell(int slot) {
        return cells[slot];
    }

    /** The numbers themselves; never written to. */
    short[] cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellEvidence that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
