package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.publish.Explanation;
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;

/**
 * What came of one criterion on one site, and why.
 *
 * <p>Not applicable if the condition for applying is false. Else the possible levels are those whose condition is not false and above
 * which none is true; one of them alone is the score. If nobody looked at any slot that the rule asks for, it is untested.
 *
 * @param rule the rule
 * @param outcome what came of it
 * @param applies the answer whether it applies
 * @param levels the answers of the levels that were asked, from the most points; those below the first true one were not
 */
public record Finding(Rule rule, Outcome outcome, Traced applies, List<Traced> levels) {
    /** Copies the levels. */
    public Finding {
        levels = List.copyOf(levels);
    }

    static Finding of(Rule rule, Evidence evidence) {
        Traced applies = rule.appliesWhen().trace(evidence);
        if (applies.truth() == Truth.FALSE) {
            return new Finding(rule, new Outcome.Inapplicable(), applies, List.of());
        }
        Ladder ladder = rule.ladder();
        List<Traced> asked = new ArrayList<>(ladder.levels().size());
        List<BigDecimal> possible = new ArrayList<>(ladder.levels().size() + 1);
        boolean decided = false;
        for (Level level : ladder.levels()) {
            Traced traced = level.when().trace(evidence);
            asked.add(traced);
            if (traced.truth() != Truth.FALSE) {
                possible.add(level.points());
            }
            if (traced.truth() == Truth.TRUE) {
                decided = true;
                break;
            }
        }
        if (!decided) {
            possible.add(ladder.otherwise());
        }
        return new Finding(rule, outcome(rule, evidence, applies, asked, possible), applies, asked);
    }

    private static Outcome outcome(
            Rule rule, Evidence evidence, Traced applies, List<Traced> asked, List<BigDecimal> possible) {
        boolean mayNotApply = applies.truth() == Truth.UNKNOWN;
        if (possible.size() == 1 && !mayNotApply) {
            return new Outcome.Scored(possible.get(0));
        }
        List<Slot> slots = rule.slots();
        if (slots.stream().allMatch(slot -> evidence.reading(slot.name()).equals(Reading.NOT_LOOKED))) {
            TreeMap<String, Absence> all = new TreeMap<>();
            slots.forEach(slot -> all.put(slot.name(), Absence.NOT_LOOKED));
            return new Outcome.Untested(possible, mayNotApply, all);
        }
        TreeMap<String, Absence> missing = applies.missing();
        asked.forEach(traced -> missing.putAll(traced.missing()));
        return new Outcome.CannotTell(possible, mayNotApply, missing);
    }

    /** The answer that decided: that of the first level that holds; none if it was left for otherwise, or is open. */
    public Optional<Traced> decidedBy() {
        return levels.stream()
                .filter(level -> level.truth() == Truth.TRUE)
                .findFirst()
                .filter(level -> outcome.points().isPresent());
    }

    /** Why the outcome is what it is, down to each observation; the sentence that says it is its {@code how}. */
    public Explanation explain() {
        return FindingExplanation.of(this);
    }

    @Override
    public String toString() {
        return rule.id() + ": " + outcome;
    }
}
