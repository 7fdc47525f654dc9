package org.egovindex.rules.lint;

import java.util.List;
import org.egovindex.document.Severity;
import org.egovindex.rules.cell.CellCondition;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;

/**
 * Whether those who fill the slots of a criterion can see enough to decide it. A criterion with the tag {@value #MACHINE} is one that a
 * programme is to decide by itself.
 */
final class SourceLint {
    static final String MACHINE = "machine";

    private SourceLint() {}

    static void check(Rule rule, Findings findings) {
        Subject subject = Subject.of(rule);
        applies(subject, findings);
        boolean rated = rule.body() instanceof Rated;
        if (rule.annotation().tags().contains(MACHINE)) {
            machine(subject, findings);
        } else if (!rated) {
            alone(subject, findings);
        }
        if (rated) {
            List<String> crawled = names(rule.appliesWhen().slots(), SlotSource.CRAWLER);
            if (!crawled.isEmpty()) {
                findings.add(LintFinding.of(
                        LintCode.SOURCE_MISMATCH,
                        subject.place().at("appliesWhen"),
                        "Criterion " + rule.id()
                                + " is rated by an evaluator, but whether it applies only a programme sees: "
                                + String.join(", ", crawled) + ".",
                        "Maybe the source of the slot is both."));
            }
        }
    }

    private static void applies(Subject subject, Findings findings) {
        CellSpace space = CellSpace.of(List.of(subject.rule().appliesWhen()));
        CellWalk walk = CellWalk.complete(space);
        if (!walk.isWithinBudget()) {
            return;
        }
        CellCondition applies = space.compile(subject.rule().appliesWhen());
        boolean never = true;
        while (never && walk.next()) {
            never = applies.truth(walk.kind()) != Truth.TRUE;
        }
        if (never) {
            findings.add(LintFinding.of(
                    LintCode.UNDECIDABLE,
                    subject.place().at("appliesWhen"),
                    subject.name() + " applies to no evidence at all.",
                    "Maybe || is meant for && in the condition under which it applies."));
        }
    }

    private static void machine(Subject subject, Findings findings) {
        List<String> observed = names(subject.rule().slots(), SlotSource.OBSERVER);
        if (!observed.isEmpty()) {
            findings.add(LintFinding.of(
                    LintCode.SOURCE_MISMATCH,
                    subject.place().at("tags"),
                    subject.name() + " has the tag " + MACHINE + ", but only a person sees "
                            + String.join(", ", observed) + ".",
                    "Maybe drop the tag, or let a programme fill the slot."));
            if (!canScore(subject.rule(), SlotSource.CRAWLER)) {
                findings.add(LintFinding.of(
                        LintCode.UNDECIDABLE,
                        subject.place(),
                        subject.name() + " has the tag " + MACHINE
                                + ", but nothing that a programme sees decides it without "
                                + String.join(", ", observed)
                                + ".",
                        "Maybe drop the tag, or let a programme fill the slot."));
            }
        }
    }

    private static void alone(Subject subject, Findings findings) {
        List<String> observed = names(subject.rule().slots(), SlotSource.OBSERVER);
        List<String> crawled = names(subject.rule().slots(), SlotSource.CRAWLER);
        if (!observed.isEmpty()
                && !crawled.isEmpty()
                && !canScore(subject.rule(), SlotSource.OBSERVER)
                && !canScore(subject.rule(), SlotSource.CRAWLER)) {
            findings.add(LintFinding.of(
                            LintCode.UNDECIDABLE,
                            subject.place(),
                            subject.name() + " is decided only if a person sees " + String.join(", ", observed)
                                    + " and a programme sees " + String.join(", ", crawled) + ".",
                            "Maybe that is meant; else let one of them fill both.")
                    .as(Severity.NOTE));
        }
    }

    private static List<String> names(List<Slot> slots, SlotSource source) {
        return slots.stream()
                .filter(slot -> slot.source() == source)
                .map(Slot::name)
                .toList();
    }

    /** Whether one source alone can see what decides; true if there are too many kinds to know. */
    private static boolean canScore(Rule rule, SlotSource source) {
        CellSpace space = CellSpace.of(CellLadder.conditions(rule));
        CellWalk walk = CellWalk.suppliedBy(space, source);
        if (!walk.isWithinBudget()) {
            return true;
        }
        CellLadder ladder = CellLadder.of(rule, space);
        boolean can = false;
        while (!can && walk.next()) {
            can = ladder.applies(walk.kind()) == 2 && ladder.highest(walk.kind()) == ladder.lowest(walk.kind());
        }
        return can;
    }
}
