package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.document.Severity;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.DenseValues;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Level;

/** More that is worth less, against all values in their order. */
class OrderLintProperties {
    @Property(tries = 1000)
    void aSlotIsNamedIfAndOnlyIfPointsFallOnAllValues(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(3), 400);
        for (Subject subject : Subject.ladders(any.rule("C-1", slots))) {
            Findings findings = new Findings();
            OrderLint.check(subject, RuleTable.of(subject.rule()).orElseThrow(), findings);
            Set<String> named = new TreeSet<>();
            findings.all()
                    .forEach(finding -> named.add(
                            finding.message().split(" ", -1)[finding.message().startsWith("The cross-check") ? 6 : 4]));
            Set<String> falling = new TreeSet<>();
            Set<String> ranges = new TreeSet<>();
            for (Slot slot : subject.rule().slots()) {
                if (slot.domain().isOrdered() && falls(subject, slot, slots)) {
                    falling.add(slot.name());
                    if (isRange(subject, slot, slots)) {
                        ranges.add(slot.name());
                    }
                }
            }
            assertThat(named).isEqualTo(falling);
            assertThat(findings.all().stream().filter(finding -> finding.severity() == Severity.NOTE))
                    .hasSameSizeAs(ranges);
            findings.all().forEach(finding -> fallsInTheWitnesses(subject, finding, slots));
        }
    }

    private static void fallsInTheWitnesses(Subject subject, LintFinding finding, Vocabulary slots) {
        int low = level(subject, finding.witnesses().get(0).on(slots)).orElseThrow();
        int high = level(subject, finding.witnesses().get(1).on(slots)).orElseThrow();
        assertThat(high).isGreaterThan(low);
    }

    /** The levels along each line of values of a slot, all else equal; where the rule does not apply nothing stands. */
    private static List<List<Integer>> lines(Subject subject, Slot slot, Vocabulary slots) {
        List<Slot> others = new ArrayList<>(subject.rule().slots());
        others.remove(slot);
        List<Value> values = new ArrayList<>(DenseValues.of(slot.domain()));
        values.sort(slot.domain()::compare);
        List<List<Integer>> lines = new ArrayList<>();
        for (Evidence other : DenseValues.completions(Evidence.none(Site.ANY, slots), others)) {
            List<Integer> line = new ArrayList<>();
            for (Value value : values) {
                level(subject, other.draft().see(slot.name(), value).finished()).ifPresent(line::add);
            }
            lines.add(line);
        }
        return lines;
    }

    private static boolean falls(Subject subject, Slot slot, Vocabulary slots) {
        boolean falls = false;
        boolean rises = false;
        for (List<Integer> line : lines(subject, slot, slots)) {
            for (int at = 1; at < line.size(); at++) {
                falls |= line.get(at) > line.get(at - 1);
                rises |= line.get(at) < line.get(at - 1);
            }
        }
        return falls && (rises || slot.domain() instanceof ChoiceDomain);
    }

    /** Numbers and days of which no line falls and then rises, and one rises and then falls. */
    private static boolean isRange(Subject subject, Slot slot, Vocabulary slots) {
        boolean peak = false;
        for (List<Integer> line : lines(subject, slot, slots)) {
            for (int one = 0; one < line.size(); one++) {
                for (int two = one + 1; two < line.size(); two++) {
                    for (int three = two + 1; three < line.size(); three++) {
                        if (line.get(two) > line.get(one) && line.get(two) > line.get(three)) {
                            return false;
                        }
                        peak |= line.get(two) < line.get(one) && line.get(two) < line.get(three);
                    }
                }
            }
        }
        return peak && !(slot.domain() instanceof ChoiceDomain);
    }

    /** The number of the level that decides, from the top, if the rule applies. */
    private static Optional<Integer> level(Subject subject, Evidence evidence) {
        if (subject.rule().appliesWhen().truth(evidence) != Truth.TRUE) {
            return Optional.empty();
        }
        int level = 0;
        List<Level> levels = subject.rule().ladder().levels();
        while (level < levels.size() && levels.get(level).when().truth(evidence) != Truth.TRUE) {
            level++;
        }
        return Optional.of(level);
    }
}
