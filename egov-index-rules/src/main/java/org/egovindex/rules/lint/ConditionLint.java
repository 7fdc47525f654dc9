package org.egovindex.rules.lint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.cell.SampleEvidence;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Slot;

/** Conditions that have the same answer on all complete evidence, in whole or in part. */
final class ConditionLint {
    private enum Answers {
        ALWAYS,
        NEVER,
        BOTH,
        NOT_ANALYSED
    }

    private final Subject.Written written;
    private final Findings findings;

    private ConditionLint(Subject.Written written, Findings findings) {
        this.written = written;
        this.findings = findings;
    }

    static void check(Subject.Written written, Findings findings) {
        ConditionLint lint = new ConditionLint(written, findings);
        if (written.condition() instanceof Constant constant) {
            lint.constant(constant, constant.is());
        } else {
            lint.visit(written.condition(), false);
        }
    }

    private void visit(Condition part, boolean isInConstant) {
        boolean isOne = !part.asks().isEmpty();
        Answers answers = (isInConstant && !isOne) || part instanceof Constant ? Answers.BOTH : answers(part);
        boolean isConstant = answers == Answers.ALWAYS || answers == Answers.NEVER;
        if (isConstant && isOne) {
            value(part, answers == Answers.ALWAYS);
        }
        if (isConstant && !isInConstant && (!isOne || part.equals(written.condition()))) {
            constant(part, answers == Answers.ALWAYS);
        }
        if (answers == Answers.ALWAYS && !isOne && isUnknownUnseen(part)) {
            hidden(part);
        }
        if (answers == Answers.NOT_ANALYSED) {
            long kinds = CellWalk.complete(CellSpace.of(List.of(part))).size();
            findings.addBudget(written.place(), "Whether " + part + " is always true or never", kinds);
        }
        part.of().forEach(inner -> visit(inner, isInConstant || isConstant));
    }

    /** Stops as soon as both answers were seen, so that a walk beyond the budget is rare. */
    private static Answers answers(Condition condition) {
        if (asksEachSlotOnce(condition, new HashSet<>())) {
            return Answers.BOTH;
        }
        CellSpace space = CellSpace.of(List.of(condition));
        if (space.isTooLarge()) {
            return Answers.NOT_ANALYSED;
        }
        CellCondition compiled = space.compile(condition);
        CellWalk walk = CellWalk.complete(space);
        if (!walk.isWithinBudget() && SomeKinds.of(space).haveBothAnswers(compiled)) {
            return Answers.BOTH;
        }
        boolean holds = false;
        boolean fails = false;
        while (walk.next()) {
            boolean holdsHere = compiled.truth(walk.kind()) == Truth.TRUE;
            holds |= holdsHere;
            fails |= !holdsHere;
            if (holds && fails) {
                return Answers.BOTH;
            }
            if (walk.index() >= CellWalk.BUDGET) {
                return Answers.NOT_ANALYSED;
            }
        }
        return holds ? Answers.ALWAYS : Answers.NEVER;
    }

    /** If no slot is asked for twice and every question can have both answers, so can what is made of them. */
    private static boolean asksEachSlotOnce(Condition condition, Set<Slot> asked) {
        if (condition instanceof Constant || (condition.of().isEmpty() && !canBeBoth(condition))) {
            return false;
        }
        for (Slot slot : condition.asks()) {
            if (!asked.add(slot)) {
                return false;
            }
        }
        return condition.of().stream().allMatch(part -> asksEachSlotOnce(part, asked));
    }

    private static boolean canBeBoth(Condition question) {
        CellSpace space = CellSpace.of(List.of(question));
        return space.slots().get(0).size() > 1;
    }

    private static CellEvidence unseen(CellSpace space) {
        short[] cells = new short[space.slots().size()];
        Arrays.fill(cells, CellSpace.NOT_LOOKED);
        return CellEvidence.of(cells);
    }

    private static boolean isUnknownUnseen(Condition condition) {
        CellSpace space = CellSpace.of(List.of(condition));
        return space.compile(condition).truth(unseen(space)) == Truth.UNKNOWN;
    }

    private String what(Condition part) {
        return part.equals(written.condition()) ? written.name() : written.name() + ": its part " + part;
    }

    private void constant(Condition part, boolean always) {
        findings.add(LintFinding.of(
                LintCode.CONSTANT_CONDITION,
                written.place(),
                what(part) + (always ? " is always true." : " is never true."),
                always ? "Maybe && is meant for ||, or a constant is wrong." : "Maybe || is meant for &&."));
    }

    private void hidden(Condition part) {
        CellSpace space = CellSpace.of(List.of(part));
        List<String> slots = part.slots().stream().map(Slot::name).toList();
        findings.add(LintFinding.of(
                LintCode.HIDDEN_TAUTOLOGY,
                written.place(),
                what(part) + " is true whatever is seen, but unknown as long as nothing is seen of "
                        + String.join(", ", slots) + ".",
                "Maybe leave it out: then the criterion is decided without it.",
                SampleEvidence.of(space, unseen(space))));
    }

    private void value(Condition question, boolean always) {
        Slot slot = question.asks().get(0);
        findings.add(LintFinding.of(
                LintCode.VALUE,
                written.place(),
                written.name() + " asks whether " + question + ", which is "
                        + (always ? "so of every value" : "not so of any value") + " of " + slot.name() + " ("
                        + slot.domain().described() + ").",
                "Maybe the constant is of another unit, or the bounds of the slot are wrong."));
    }
}
