package org.egovindex.rules.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Rule;

/** Criteria that give the same on all complete evidence. Only those of the same {@link RuleShape} are compared. */
final class SameRuleLint {
    /** With so many of its shape a criterion is compared. */
    private static final int MOST_COMPARED = 100;

    private final Map<String, List<Subject>> alike = new LinkedHashMap<>();
    private final Findings findings;

    SameRuleLint(Findings findings) {
        this.findings = findings;
    }

    /** Compares a criterion with all that were given before. */
    void check(Subject subject, RuleTable table) {
        String shape = RuleShape.of(subject.rule(), table);
        if (shape.isEmpty()) {
            return;
        }
        List<Subject> others = alike.computeIfAbsent(shape, key -> new ArrayList<>());
        others.stream()
                .limit(MOST_COMPARED)
                .filter(other -> isSame(subject, other))
                .findFirst()
                .ifPresent(other -> findings.add(LintFinding.of(
                        LintCode.SAME_RULE,
                        subject.place(),
                        subject.name() + " always gives the same share of its maximum as "
                                + other.rule().id() + ": what both ask for counts twice.",
                        "Maybe one of them was copied and not yet changed.")));
        if (others.size() == MOST_COMPARED) {
            findings.add(LintFinding.of(
                    LintCode.BUDGET,
                    subject.place(),
                    "Whether " + subject.rule().id()
                            + " and later criteria give the same as others was not analysed any"
                            + " further: more than " + MOST_COMPARED + " are much alike.",
                    "Maybe read them side by side."));
        }
        others.add(subject);
    }

    private static String share(Rule rule, CellLadder ladder, CellWalk walk) {
        return ladder.applies(walk.kind()) == 2
                ? RuleShape.share(rule.criterion().scale(), ladder.points(ladder.highest(walk.kind())))
                : "";
    }

    private boolean isSame(Subject subject, Subject other) {
        List<Condition> conditions = new ArrayList<>(CellLadder.conditions(subject.rule()));
        conditions.addAll(CellLadder.conditions(other.rule()));
        CellSpace space = CellSpace.of(conditions);
        if (space.isTooLarge()) {
            return isTooMuch(subject, other, Long.MAX_VALUE);
        }
        CellLadder one = CellLadder.of(subject.rule(), space);
        CellLadder two = CellLadder.of(other.rule(), space);
        CellWalk walk = CellWalk.complete(space);
        while (walk.next()) {
            if (walk.index() >= CellWalk.BUDGET) {
                return isTooMuch(subject, other, walk.size());
            }
            if (!share(subject.rule(), one, walk).equals(share(other.rule(), two, walk))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTooMuch(Subject subject, Subject other, long kinds) {
        String what = "Whether " + subject.rule().id() + " and " + other.rule().id() + " always give the same";
        findings.addBudget(subject.place(), what, kinds);
        return false;
    }
}
