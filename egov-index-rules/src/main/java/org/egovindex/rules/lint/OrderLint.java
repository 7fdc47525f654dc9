package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.Severity;
import org.egovindex.rules.cell.SampleEvidence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.Slot;

/** Slots of which more is worth less. */
final class OrderLint {
    private OrderLint() {}

    static void check(Subject subject, RuleTable table, Findings findings) {
        for (int slot = 0; slot < table.space().slots().size(); slot++) {
            if (table.space().slots().get(slot).slot().domain().isOrdered()) {
                check(subject, table, slot, findings);
            }
        }
    }

    private static void check(Subject subject, RuleTable table, int place, Findings findings) {
        Steps steps = new Steps(table, place);
        Slot slot = table.space().slots().get(place).slot();
        boolean ranked = slot.domain() instanceof ChoiceDomain || slot.domain() instanceof LevelDomain;
        if (steps.falling < 0 || (!ranked && steps.rising < 0)) {
            return;
        }
        String message = subject.name() + ": more of " + slot.name() + " with all else equal gives fewer points ("
                + change(table, steps.falling, place) + ")"
                + (ranked ? "" : ", and elsewhere more (" + change(table, steps.rising, place) + ")") + ".";
        String advice = ranked
                ? "Maybe its values are to be declared from the worst to the best, or two levels are swapped."
                : steps.isRange() ? "Maybe that is meant: a range is best." : "Maybe < and > are swapped somewhere.";
        List<SampleEvidence> witnesses = new ArrayList<>();
        for (int kind : ranked ? new int[] {steps.falling} : new int[] {steps.falling, steps.rising}) {
            witnesses.add(table.sample(kind));
            witnesses.add(table.sample(table.nextApplying(kind, place)));
        }
        Severity severity = !ranked && steps.isRange() ? Severity.NOTE : LintCode.WORSE_FOR_BETTER.severity();
        findings.add(new LintFinding(LintCode.WORSE_FOR_BETTER, severity, subject.place(), message, advice, witnesses));
    }

    /** Where points fall and where they rise from one cell of a slot to the next with all else equal. */
    private static final class Steps {
        private int rising = -1;
        private int falling = -1;
        private boolean hasPeak;
        private boolean hasValley;

        Steps(RuleTable table, int slot) {
            for (int kind = 0; kind < table.size(); kind++) {
                if (table.cell(kind, slot) == 0) {
                    line(table, slot, kind);
                }
            }
        }

        private void line(RuleTable table, int slot, int first) {
            boolean rose = false;
            boolean fell = false;
            int kind = table.level(first) == RuleTable.NOT_APPLICABLE ? table.nextApplying(first, slot) : first;
            int next = kind < 0 ? -1 : table.nextApplying(kind, slot);
            while (next >= 0) {
                if (table.level(next) < table.level(kind)) {
                    rising = rising < 0 ? kind : rising;
                    hasValley |= fell;
                    rose = true;
                } else if (table.level(next) > table.level(kind)) {
                    falling = falling < 0 ? kind : falling;
                    hasPeak |= rose;
                    fell = true;
                }
                kind = next;
                next = table.nextApplying(kind, slot);
            }
        }

        /** Whether points rise and then fall, and never the other way round. */
        boolean isRange() {
            return hasPeak && !hasValley;
        }
    }

    private static String change(RuleTable table, int kind, int slot) {
        int next = table.nextApplying(kind, slot);
        return value(table, kind, slot) + " gives "
                + table.points(table.level(kind)).toPlainString() + ", " + value(table, next, slot) + " gives "
                + table.points(table.level(next)).toPlainString();
    }

    private static String value(RuleTable table, int kind, int slot) {
        return table.space().slots().get(slot).witness(table.cell(kind, slot)).shown();
    }
}
