package org.egovindex.rules.lint;

import java.util.List;
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
        int rising = -1;
        int falling = -1;
        for (int kind = 0; kind < table.size() && (rising < 0 || falling < 0); kind++) {
            int next = table.level(kind) == RuleTable.NOT_APPLICABLE ? -1 : table.nextApplying(kind, place);
            if (next >= 0) {
                rising = rising < 0 && table.level(next) < table.level(kind) ? kind : rising;
                falling = falling < 0 && table.level(next) > table.level(kind) ? kind : falling;
            }
        }
        Slot slot = table.space().slots().get(place).slot();
        boolean ranked = slot.domain() instanceof ChoiceDomain || slot.domain() instanceof LevelDomain;
        if (falling >= 0 && (ranked || rising >= 0)) {
            String message = subject.name() + ": more of " + slot.name() + " with all else equal gives fewer points ("
                    + change(table, falling, place) + ")"
                    + (ranked ? "" : ", and elsewhere more (" + change(table, rising, place) + ")") + ".";
            String advice = ranked
                    ? "Maybe its values are to be declared from the worst to the best, or two levels are swapped."
                    : "Maybe < and > are swapped somewhere, or a range is meant.";
            SampleEvidence low = table.sample(falling);
            SampleEvidence high = table.sample(table.nextApplying(falling, place));
            List<SampleEvidence> witnesses = ranked
                    ? List.of(low, high)
                    : List.of(low, high, table.sample(rising), table.sample(table.nextApplying(rising, place)));
            LintCode code = LintCode.WORSE_FOR_BETTER;
            findings.add(new LintFinding(code, code.severity(), subject.place(), message, advice, witnesses));
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
