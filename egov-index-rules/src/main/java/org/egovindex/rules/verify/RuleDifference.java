package org.egovindex.rules.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Rule;

/** Whether two rules with the same levels ever come to different outcomes: every kind of evidence that either can tell apart is tried. */
final class RuleDifference {
    /** The most kinds of evidence that are tried; beyond that nothing is said. */
    static final long BUDGET = 200_000;

    private final CellSpace space;
    private final CellLadder one;
    private final CellLadder other;

    private RuleDifference(Rule one, Rule other, CellSpace space) {
        this.space = space;
        this.one = CellLadder.of(one, space);
        this.other = CellLadder.of(other, space);
    }

    /** What came of the search. */
    enum Found {
        /** The two are the same on all evidence. */
        NONE,
        /** They differ somewhere. */
        SOME,
        /** There are too many kinds of evidence to try. */
        UNKNOWN
    }

    /**
     * The answer.
     *
     * @param found whether there is one
     * @param witness evidence on which they differ, in words; empty if none was found
     */
    record Answer(Found found, String witness) {}

    static Answer between(Rule one, Rule other) {
        List<Condition> conditions = new ArrayList<>(CellLadder.conditions(one));
        conditions.addAll(CellLadder.conditions(other));
        CellSpace space = CellSpace.of(conditions);
        if (space.size() > BUDGET) {
            return new Answer(Found.UNKNOWN, "");
        }
        RuleDifference difference = new RuleDifference(one, other, space);
        Optional<String> witness = difference.witness();
        return new Answer(witness.isPresent() ? Found.SOME : Found.NONE, witness.orElse(""));
    }

    /** Counts through all kinds of evidence, complete ones first of each slot, empty slots last. */
    private Optional<String> witness() {
        short[] cells = new short[space.slots().size()];
        boolean more = true;
        while (more) {
            CellEvidence evidence = CellEvidence.of(cells);
            if (differ(evidence)) {
                return Optional.of(shown(cells));
            }
            more = advance(cells);
        }
        return Optional.empty();
    }

    private boolean differ(CellEvidence evidence) {
        int applies = one.applies(evidence);
        if (applies != other.applies(evidence)) {
            return true;
        }
        return applies > 0
                && (one.highest(evidence) != other.highest(evidence) || one.lowest(evidence) != other.lowest(evidence));
    }

    private boolean advance(short[] cells) {
        for (int slot = 0; slot < cells.length; slot++) {
            if (cells[slot] == CellSpace.EMPTY) {
                cells[slot] = 0;
                continue;
            }
            boolean last = cells[slot] + 1 == space.slots().get(slot).size();
            cells[slot] = last ? CellSpace.EMPTY : (short) (cells[slot] + 1);
            return true;
        }
        return false;
    }

    private String shown(short[] cells) {
        List<String> seen = new ArrayList<>();
        for (int slot = 0; slot < cells.length; slot++) {
            SlotCells of = space.slots().get(slot);
            String value = cells[slot] < 0 ? "nothing" : of.witness(cells[slot]).shown();
            seen.add(of.slot().name() + " = " + value);
        }
        return String.join(", ", seen);
    }

    @Override
    public String toString() {
        return space.size() + " kinds of evidence";
    }
}
