package org.egovindex.rules.cell;

import java.util.List;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.Truth;

/**
 * A condition made ready for evidence in cells: a question to a slot is one look into a table of bits. Allocates nothing.
 *
 * <p>Truth is a number here, 0 for false, 1 for unknown and 2 for true, so that and is the least and or the most.
 */
public final class CellCondition {
    private static final Truth[] TRUTHS = Truth.values();
    private static final int ATOM = 0;
    private static final int ALL = 1;
    private static final int ANY = 2;
    private static final int NOT = 3;
    private static final int COUNT = 4;
    private static final int CONSTANT = 5;

    private final int kind;
    private final int number;
    private final long[] bits;
    private final CellCondition[] of;

    private CellCondition(int kind, int number, long[] bits, CellCondition[] of) {
        this.kind = kind;
        this.number = number;
        this.bits = bits;
        this.of = of;
    }

    static CellCondition of(Condition condition, CellSpace space) {
        CellCondition[] parts = new CellCondition[condition.of().size()];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = of(condition.of().get(part), space);
        }
        if (condition instanceof Constant constant) {
            return new CellCondition(CONSTANT, constant.is() ? 2 : 0, new long[0], parts);
        }
        if (condition instanceof AllOf) {
            return new CellCondition(ALL, 0, new long[0], parts);
        }
        if (condition instanceof AnyOf) {
            return new CellCondition(ANY, 0, new long[0], parts);
        }
        if (condition instanceof Not) {
            return new CellCondition(NOT, 0, new long[0], parts);
        }
        return condition instanceof AtLeast atLeast
                ? new CellCondition(COUNT, atLeast.count(), new long[0], parts)
                : atom(condition, space, parts);
    }

    private static CellCondition atom(Condition condition, CellSpace space, CellCondition[] none) {
        List<SlotCells> slots = space.slots();
        int place = space.place(condition.asks().get(0).name());
        SlotCells cells = slots.get(place);
        long[] bits = new long[(cells.size() + 63) >>> 6];
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.isSo(condition, cell)) {
                bits[cell >>> 6] |= 1L << cell;
            }
        }
        return new CellCondition(ATOM, place, bits, none);
    }

    /** The answer on this kind of evidence. */
    public Truth truth(CellEvidence evidence) {
        return TRUTHS[truth(evidence.cells())];
    }

    int truth(short[] cells) {
        switch (kind) {
            case ATOM -> {
                int cell = cells[number];
                return cell < 0 ? 1 : (int) (bits[cell >>> 6] >>> cell & 1) << 1;
            }
            case ALL -> {
                int least = 2;
                for (CellCondition part : of) {
                    least = Math.min(least, part.truth(cells));
                    if (least == 0) {
                        return 0;
                    }
                }
                return least;
            }
            case ANY -> {
                int most = 0;
                for (CellCondition part : of) {
                    most = Math.max(most, part.truth(cells));
                    if (most == 2) {
                        return 2;
                    }
                }
                return most;
            }
            case NOT -> {
                return 2 - of[0].truth(cells);
            }
            case COUNT -> {
                return count(cells);
            }
            default -> {
                return number;
            }
        }
    }

    private int count(short[] cells) {
        int holding = 0;
        int open = 0;
        for (CellCondition part : of) {
            int truth = part.truth(cells);
            holding += truth >> 1;
            open += truth & 1;
        }
        return holding >= number ? 2 : holding + open < number ? 0 : 1;
    }
}
