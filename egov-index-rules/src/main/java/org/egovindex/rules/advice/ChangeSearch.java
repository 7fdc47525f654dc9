package org.egovindex.rules.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.rule.Rule;

/**
 * Goes through the kinds of evidence that differ in one slot, then in two, and so on; among those that differ in the same slots the one
 * with the fewest steps from cell to cell is taken.
 */
final class ChangeSearch {
    private final CellSpace space;
    private final CellLadder ladder;
    private final BigDecimal wanted;
    private final Evidence evidence;
    private final short[] start;
    private final short[] cells;
    private final int[] order;
    private final int[] chosen;
    private final boolean[] free;
    private final Prospect prospect;
    private final int effort;
    private short[] best = new short[0];
    private int bestSteps = Integer.MAX_VALUE;
    private long tried;

    ChangeSearch(Rule rule, CellSpace space, Evidence evidence, BigDecimal wanted) {
        this.space = space;
        this.ladder = CellLadder.of(rule, space);
        this.wanted = wanted;
        this.evidence = evidence;
        int slots = space.slots().size();
        this.start = new short[slots];
        CellEvidence kind = space.of(evidence);
        for (int slot = 0; slot < slots; slot++) {
            start[slot] = kind.cell(slot);
        }
        this.cells = start.clone();
        this.order = IntStream.range(0, slots)
                .boxed()
                .sorted(Comparator.comparingInt(slot -> evidence.vocabulary()
                        .place(space.slots().get(slot).slot().name())))
                .mapToInt(Integer::intValue)
                .toArray();
        this.chosen = new int[slots];
        this.free = new boolean[slots];
        this.prospect = new Prospect(rule, wanted, space);
        this.effort = 1
                + CellLadder.conditions(rule).stream()
                                .mapToInt(Condition::nodes)
                                .sum()
                        / 8;
    }

    /** Whether a change was found; see {@link #isExhausted} otherwise. */
    boolean find() {
        for (int size = 1; size <= order.length && best.length == 0 && !isExhausted(); size++) {
            choose(0, 0, size);
        }
        return best.length > 0;
    }

    /** Whether there were too many kinds to go through them all. */
    boolean isExhausted() {
        return tried > CellWalk.BUDGET;
    }

    /** Chooses slots; given up as soon as no such number of these and later ones would do. */
    private void choose(int from, int count, int size) {
        if (count == size) {
            vary(0, size, 0);
            return;
        }
        for (int next = from; next <= order.length - (size - count) && best.length == 0; next++) {
            Arrays.fill(free, false);
            for (int at = 0; at < count; at++) {
                free[chosen[at]] = true;
            }
            for (int later = next; later < order.length; later++) {
                free[order[later]] = true;
            }
            if (!canDoWith(size)) {
                return;
            }
            chosen[count] = order[next];
            choose(next + 1, count + 1, size);
        }
    }

    private boolean canDoWith(int changes) {
        tried += effort;
        return !isExhausted() && prospect.fewest(CellEvidence.of(cells), free) <= changes;
    }

    /** Goes through the cells of the chosen slots; given up as soon as those that are still to choose would not do. */
    private void vary(int at, int size, int steps) {
        if (at == size) {
            if (steps < bestSteps && suffices()) {
                best = cells.clone();
                bestSteps = steps;
            }
            return;
        }
        Arrays.fill(free, false);
        for (int rest = at; rest < size; rest++) {
            free[chosen[rest]] = true;
        }
        if (!canDoWith(size - at)) {
            return;
        }
        int slot = chosen[at];
        for (int cell = 0; cell < space.slots().get(slot).size(); cell++) {
            if (cell != start[slot]) {
                cells[slot] = (short) cell;
                vary(at + 1, size, steps + steps(slot, cell));
            }
        }
        cells[slot] = start[slot];
    }

    private int steps(int slot, int cell) {
        boolean ordered = space.slots().get(slot).slot().domain().isOrdered();
        return start[slot] < 0 ? 0 : ordered ? Math.abs(cell - start[slot]) : 1;
    }

    private boolean suffices() {
        tried++;
        CellEvidence kind = CellEvidence.of(cells);
        return ladder.applies(kind) == 2 && ladder.points(ladder.lowest(kind)).compareTo(wanted) >= 0;
    }

    /** The changes that were found, each as wide as all of them together allow. */
    List<Change> changes() {
        System.arraycopy(best, 0, cells, 0, cells.length);
        short[] low = best.clone();
        short[] high = best.clone();
        List<Change> changes = new ArrayList<>();
        for (int slot : order) {
            if (best[slot] != start[slot]) {
                SlotCells own = space.slots().get(slot);
                if (own.slot().domain().isOrdered()) {
                    widen(slot, low, high);
                }
                ValueRange range = new ValueRange(own, low[slot], high[slot]);
                Reading seen = evidence.reading(own.slot().name());
                changes.add(range.from(seen));
            }
        }
        return changes;
    }

    private void widen(int slot, short[] low, short[] high) {
        while (low[slot] > 0 && sufficesAt(slot, low[slot] - 1, low, high)) {
            low[slot]--;
        }
        while (high[slot] < space.slots().get(slot).size() - 1 && sufficesAt(slot, high[slot] + 1, low, high)) {
            high[slot]++;
        }
    }

    private boolean sufficesAt(int slot, int cell, short[] low, short[] high) {
        short[] from = low.clone();
        short[] to = high.clone();
        from[slot] = (short) cell;
        to[slot] = (short) cell;
        return sufficesIn(0, from, to);
    }

    private boolean sufficesIn(int slot, short[] low, short[] high) {
        if (slot == low.length) {
            return !isExhausted() && suffices();
        }
        for (int cell = low[slot]; cell <= high[slot]; cell++) {
            cells[slot] = (short) cell;
            if (!sufficesIn(slot + 1, low, high)) {
                return false;
            }
        }
        return true;
    }
}
