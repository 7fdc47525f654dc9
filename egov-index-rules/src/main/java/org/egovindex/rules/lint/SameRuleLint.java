package org.egovindex.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.CellWalk;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.rule.Rule;

/** Criteria that give the same on all complete evidence. Only those are compared that depend on the same slots and can give the same shares. */
final class SameRuleLint {
    private final Map<String, List<Subject>> alike = new LinkedHashMap<>();
    private final Findings findings;

    SameRuleLint(Findings findings) {
        this.findings = findings;
    }

    /** Compares a criterion with all that were given before. */
    void check(Subject subject, RuleTable table) {
        TreeSet<String> slots = new TreeSet<>();
        for (int slot = 0; slot < table.space().slots().size(); slot++) {
            SlotCells cells = table.space().slots().get(slot);
            if (table.dependsOn(slot)) {
                slots.add(cells.slot().name());
            }
        }
        if (slots.isEmpty()) {
            return;
        }
        TreeSet<String> shares = new TreeSet<>();
        for (int kind = 0; kind < table.size(); kind++) {
            int level = table.level(kind);
            shares.add(level < 0 ? "" : share(subject.rule(), table.points(level)));
        }
        List<Subject> others = alike.computeIfAbsent(slots + " " + shares, key -> new ArrayList<>());
        others.stream()
                .filter(other -> isSame(subject, other))
                .findFirst()
                .ifPresent(other -> findings.add(LintFinding.of(
                        LintCode.SAME_RULE,
                        subject.place(),
                        subject.name() + " always gives the same share of its maximum as "
                                + other.rule().id() + ": what both ask for counts twice.",
                        "Maybe one of them was copied and not yet changed.")));
        others.add(subject);
    }

    private static String share(Rule rule, BigDecimal points) {
        ScoringScale scale = rule.criterion().scale();
        Rational highest = Rational.of(scale.highest());
        return (highest.signum() == 0
                        ? Rational.of(points)
                        : Rational.of(points).dividedBy(highest))
                .toString();
    }

    private static String share(Rule rule, CellLadder ladder, CellWalk walk) {
        return ladder.applies(walk.kind()) == 2 ? share(rule, ladder.points(ladder.highest(walk.kind()))) : "";
    }

    private boolean isSame(Subject subject, Subject other) {
        List<Condition> conditions = new ArrayList<>(CellLadder.conditions(subject.rule()));
        conditions.addAll(CellLadder.conditions(other.rule()));
        CellSpace space = CellSpace.of(conditions);
        CellLadder one = CellLadder.of(subject.rule(), space);
        CellLadder two = CellLadder.of(other.rule(), space);
        CellWalk walk = CellWalk.complete(space);
        while (walk.next()) {
            if (walk.index() >= CellWalk.BUDGET) {
                String what = "Whether " + subject.rule().id() + " and "
                        + other.rule().id() + " always give the same";
                findings.addBudget(subject.place(), what, walk.size());
                return false;
            }
            if (!share(subject.rule(), one, walk).equals(share(other.rule(), two, walk))) {
                return false;
            }
        }
        return true;
    }
}
