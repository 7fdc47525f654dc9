package org.egovindex.rules.advice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;

/**
 * How many slots must change at least before points are reached for certain, found without going through values: each question is taken by
 * itself, and needs one change of its slot if the slot is free to change and has a value that answers as wanted. Of parts that ask for
 * different slots the numbers add up; of others the largest is taken. More may be needed, never fewer.
 */
final class Prospect {
    /** No change will do. */
    static final int NEVER = Integer.MAX_VALUE;

    private final CellSpace space;
    private final Part applies;
    private final List<Part> levels = new ArrayList<>();
    private final boolean always;

    Prospect(Rule rule, BigDecimal wanted, CellSpace space) {
        this.space = space;
        this.applies = new Part(rule.appliesWhen());
        for (Level level : rule.ladder().levels()) {
            if (level.points().compareTo(wanted) >= 0) {
                levels.add(new Part(level.when()));
            }
        }
        this.always = rule.ladder().otherwise().compareTo(wanted) >= 0;
    }

    /** How many, with these cells, where {@code free} says which slots may change; {@link #NEVER} if no change of them will do. */
    int fewest(CellEvidence kind, boolean[] free) {
        int fewest = always ? 0 : NEVER;
        for (Part level : levels) {
            fewest = Math.min(fewest, level.fewest(true, kind, free));
        }
        return Math.max(fewest, applies.fewest(true, kind, free));
    }

    private final class Part {
        private final Condition condition;
        private final List<Part> of = new ArrayList<>();
        private final int slot;
        private final CellCondition compiled;
        private boolean canHold;
        private boolean canFail;
        private final boolean isApart;

        Part(Condition condition) {
            this.condition = condition;
            this.compiled = space.compile(condition);
            condition.of().forEach(part -> of.add(new Part(part)));
            this.isApart = condition.of().stream()
                            .mapToInt(part -> part.slots().size())
                            .sum()
                    == condition.slots().size();
            this.slot = condition.asks().isEmpty()
                    ? -1
                    : space.place(condition.asks().get(0).name());
            if (slot >= 0) {
                short[] cells = new short[space.slots().size()];
                for (short cell = 0; cell < space.slots().get(slot).size(); cell++) {
                    cells[slot] = cell;
                    boolean holds = compiled.truth(CellEvidence.of(cells)) == Truth.TRUE;
                    canHold |= holds;
                    canFail |= !holds;
                }
            }
        }

        /** How many slots must change before it holds for certain, or before it does not. */
        int fewest(boolean hold, CellEvidence kind, boolean[] free) {
            if (of.isEmpty()) {
                boolean can = slot >= 0 && free[slot] && (hold ? canHold : canFail);
                return compiled.truth(kind) == Truth.of(hold) ? 0 : can ? 1 : NEVER;
            }
            if (condition instanceof Not) {
                return of.get(0).fewest(!hold, kind, free);
            }
            int[] each = of.stream()
                    .mapToInt(part -> part.fewest(hold, kind, free))
                    .sorted()
                    .toArray();
            int needed = needed(hold);
            if (each[needed - 1] == NEVER) {
                return NEVER;
            }
            return isApart ? Arrays.stream(each, 0, needed).sum() : each[needed - 1];
        }

        /** How many parts must hold so that it holds, or fail so that it fails. */
        private int needed(boolean hold) {
            int count = condition instanceof AllOf
                    ? of.size()
                    : condition instanceof AtLeast atLeast ? atLeast.count() : condition instanceof AnyOf ? 1 : 0;
            return hold ? count : of.size() - count + 1;
        }
    }
}
