package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.cell.CellWalk;

/** What was found so far. */
final class Findings {
    private final List<LintFinding> found = new ArrayList<>();

    void add(LintFinding finding) {
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    /** Says that something was not analysed, and why. */
    void addBudget(LintPlace place, String what, long kinds) {
        String number = kinds == Long.MAX_VALUE ? "more than 9,000,000,000,000,000,000" : Long.toString(kinds);
        add(LintFinding.of(
                LintCode.BUDGET,
                place,
                what + " was not analysed: there are " + number + " kinds of evidence, and the most are "
                        + CellWalk.BUDGET + ".",
                "Maybe make two criteria of it, or let a slot say what several say now."));
    }

    List<LintFinding> all() {
        return List.copyOf(found);
    }
}
