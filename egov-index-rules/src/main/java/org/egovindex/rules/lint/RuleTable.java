package org.egovindex.rules.lint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.cell.SampleEvidence;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.rule.Rule;

/** What comes of a rule on every kind of complete evidence: the number of a level, or that it does not apply. */
final class RuleTable {
    /** It does not apply. */
    static final int NOT_APPLICABLE = -1;

    private final CellSpace space;
    private final CellLadder ladder;
    private final int[] levels;
    private final int[] strides;

    private RuleTable(CellSpace space, CellLadder ladder, CellWalk walk) {
        this.space = space;
        this.ladder = ladder;
        this.levels = new int[(int) walk.size()];
        this.strides = new int[space.slots().size()];
        for (int slot = 0; slot < strides.length; slot++) {
            strides[slot] = walk.stride(slot);
        }
        while (walk.next()) {
            boolean applies = ladder.applies(walk.kind()) == 2;
            levels[(int) walk.index()] = applies ? ladder.highest(walk.kind()) : NOT_APPLICABLE;
        }
    }

    /** How many kinds a table would have. */
    static long kinds(Rule rule) {
        return CellWalk.complete(CellSpace.of(CellLadder.conditions(rule))).size();
    }

    /** The table, unless there are too many kinds. */
    static Optional<RuleTable> of(Rule rule) {
        CellSpace space = CellSpace.of(CellLadder.conditions(rule));
        CellWalk walk = CellWalk.complete(space);
        return walk.isWithinBudget()
                ? Optional.of(new RuleTable(space, CellLadder.of(rule, space), walk))
                : Optional.empty();
    }

    CellSpace space() {
        return space;
    }

    int size() {
        return levels.length;
    }

    /** What comes of a kind. */
    int level(int kind) {
        return levels[kind];
    }

    BigDecimal points(int level) {
        return ladder.points(level);
    }

    /** Whether any kind comes to so many points. */
    boolean reaches(BigDecimal points) {
        return Arrays.stream(levels)
                .anyMatch(level -> level != NOT_APPLICABLE && points(level).compareTo(points) == 0);
    }

    /** The cell of a slot in a kind. */
    int cell(int kind, int slot) {
        return kind / strides[slot] % space.slots().get(slot).size();
    }

    /** The next kind in which a slot has a later cell, all others stay and the rule applies; a negative number if there is none. */
    int nextApplying(int kind, int slot) {
        int next = kind;
        for (int cell = cell(kind, slot) + 1; cell < space.slots().get(slot).size(); cell++) {
            next += strides[slot];
            if (levels[next] != NOT_APPLICABLE) {
                return next;
            }
        }
        return -1;
    }

    /** Whether another value of a slot alone can change what comes of it. */
    boolean dependsOn(int slot) {
        for (int kind = 0; kind < levels.length; kind++) {
            if (cell(kind, slot) > 0 && levels[kind] != levels[kind - strides[slot]]) {
                return true;
            }
        }
        return false;
    }

    /** The values of an ordered slot from which on something else can come of it; the same for all rules that mean the same. */
    List<String> edges(int slot) {
        SlotCells own = space.slots().get(slot);
        BitSet edges = new BitSet();
        for (int kind = 0; kind < levels.length; kind++) {
            int cell = cell(kind, slot);
            if (cell > 0 && levels[kind] != levels[kind - strides[slot]]) {
                edges.set(cell);
            }
        }
        return edges.stream().mapToObj(cell -> own.witness(cell).shown()).toList();
    }

    /** What can come of it with the values of a cell: levels, counted from 1, and 0 if it does not apply. */
    BitSet outcomes(int slot, int cell) {
        BitSet outcomes = new BitSet();
        for (int kind = 0; kind < levels.length; kind++) {
            if (cell(kind, slot) == cell) {
                outcomes.set(levels[kind] - NOT_APPLICABLE);
            }
        }
        return outcomes;
    }

    /** What can come of it at all, counted so too. */
    BitSet outcomes() {
        BitSet outcomes = new BitSet();
        Arrays.stream(levels).forEach(level -> outcomes.set(level - NOT_APPLICABLE));
        return outcomes;
    }

    /** Evidence of a kind. */
    SampleEvidence sample(int kind) {
        short[] cells = new short[strides.length];
        for (int slot = 0; slot < cells.length; slot++) {
            cells[slot] = (short) cell(kind, slot);
        }
        return SampleEvidence.of(space, CellEvidence.of(cells));
    }
}
