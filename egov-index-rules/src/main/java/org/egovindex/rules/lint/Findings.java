package org.egovindex.rules.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.rules.cell.CellWalk;

/** What was found so far. */
final class Findings {
    private final Set<LintFinding> found = new LinkedHashSet<>();

    void add(LintFinding finding) {
        found.add(finding);
    }

    /** Says that something was not analysed, and why. */
    void addBudget(LintPlace place, String what, long kinds) {
        String number = kinds == Long.MAX_VALUE ? "too many" : Long.toString(kinds);
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
