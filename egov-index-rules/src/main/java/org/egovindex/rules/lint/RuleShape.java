package org.egovindex.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Rule;

/**
 * What two rules that always give the same must have in common: the slots they depend on, the shares they can give, where along a slot
 * something else can come of them, and what can come of each word. Rules of one shape may yet differ.
 */
final class RuleShape {
    private final Rule rule;
    private final RuleTable table;

    private RuleShape(Rule rule, RuleTable table) {
        this.rule = rule;
        this.table = table;
    }

    /** The shape, as a text to compare; empty if the rule depends on nothing. */
    static String of(Rule rule, RuleTable table) {
        RuleShape shape = new RuleShape(rule, table);
        Map<String, String> slots = new TreeMap<>();
        for (int slot = 0; slot < table.space().slots().size(); slot++) {
            if (table.dependsOn(slot)) {
                slots.put(table.space().slots().get(slot).slot().name(), shape.along(slot));
            }
        }
        return slots.isEmpty() ? "" : slots + " " + shape.shares(table.outcomes());
    }

    /** The share of its maximum that a rule gives with so many points. */
    static String share(ScoringScale scale, BigDecimal points) {
        return Rational.of(points).dividedBy(Rational.of(scale.highest())).toString();
    }

    private String along(int slot) {
        SlotCells cells = table.space().slots().get(slot);
        Domain domain = cells.slot().domain();
        if (domain.isOrdered()) {
            return table.edges(slot).toString();
        }
        List<String> words = new ArrayList<>();
        for (Value value : values(domain)) {
            words.add(value.shown() + shares(table.outcomes(slot, cells.cellOf(value))));
        }
        return words.toString();
    }

    /** None for texts, of which there are too many. */
    private static List<Value> values(Domain domain) {
        return domain instanceof ChoiceDomain choice
                ? choice.values().stream().map(Value::of).toList()
                : domain instanceof FlagDomain
                        ? Stream.of(false, true).map(Value::of).toList()
                        : List.of();
    }

    private Set<String> shares(BitSet outcomes) {
        Set<String> shares = new TreeSet<>();
        outcomes.stream()
                .forEach(level -> shares.add(
                        level == 0
                                ? ""
                                : share(rule.criterion().scale(), table.points(level + RuleTable.NOT_APPLICABLE))));
        return shares;
    }
}
