package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.number.Rational;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.DenseValues;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** The checks by cells against all values, one by one, and conditions as they stand. */
class LintProperties {
    private static RuleBook book(Vocabulary slots, Rule... rules) {
        Area area = new Area(
                "a",
                "A",
                BigDecimal.TEN,
                List.of(rules).stream().map(Rule::criterion).toList());
        Checklist checklist = Checklist.of(ChecklistId.of("any", "Any"), BigDecimal.TEN, List.of(area));
        return RuleBook.of(checklist, slots, Map.of(), List.of(rules));
    }

    private static Set<String> places(LintReport report, LintCode code) {
        return report.of(code).stream()
                .map(finding -> finding.place().pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Evidence> all(Vocabulary slots, Condition condition) {
        return DenseValues.completions(Evidence.none(Site.ANY, slots), condition.slots());
    }

    private static boolean isAlways(Vocabulary slots, Condition condition, Truth truth) {
        return all(slots, condition).stream().allMatch(evidence -> condition.truth(evidence) == truth);
    }

    @Property(tries = 1000)
    void levelsAreFoundDeadOrOverlappingIfAndOnlyIfTheyAreOnAllValues(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(3), 500);
        Rule rule = any.rule("C-1", slots);
        LintReport report = Lint.of(book(slots, rule));
        Set<String> dead = new TreeSet<>();
        Set<String> empty = new TreeSet<>();
        TreeMap<String, Long> overlaps = new TreeMap<>();
        for (Subject subject : Subject.ladders(rule)) {
            Brute brute = new Brute(subject, slots);
            if (brute.applies) {
                brute.collect(dead, empty, overlaps);
            }
        }
        assertThat(places(report, LintCode.DEAD_LEVEL)).isEqualTo(dead);
        assertThat(places(report, LintCode.ONLY_OTHERWISE)).isEqualTo(empty);
        TreeMap<String, Long> found = new TreeMap<>();
        report.of(LintCode.OVERLAP)
                .forEach(finding -> found.merge(finding.place().pointer(), 1L, Long::sum));
        assertThat(found).isEqualTo(overlaps);
        boolean never = all(slots, rule.appliesWhen()).stream()
                .noneMatch(evidence -> rule.appliesWhen().truth(evidence) == Truth.TRUE);
        assertThat(places(report, LintCode.UNDECIDABLE).contains("/criteria/C-1/appliesWhen"))
                .isEqualTo(never);
    }

    /** What all values say of the levels of one ladder. */
    private static final class Brute {
        private final Subject subject;
        private final List<Level> levels;
        private final long[] decided;
        private final long[] holds;
        private final long[][] both;
        private boolean applies;

        Brute(Subject subject, Vocabulary slots) {
            this.subject = subject;
            this.levels = subject.rule().ladder().levels();
            this.decided = new long[levels.size() + 1];
            this.holds = new long[levels.size()];
            this.both = new long[levels.size()][levels.size()];
            for (Evidence evidence : DenseValues.completions(
                    Evidence.none(Site.ANY, slots), subject.rule().slots())) {
                if (subject.rule().appliesWhen().truth(evidence) == Truth.TRUE) {
                    applies = true;
                    count(evidence);
                }
            }
        }

        private void count(Evidence evidence) {
            List<Boolean> truths = levels.stream()
                    .map(level -> level.when().truth(evidence) == Truth.TRUE)
                    .toList();
            int first = truths.indexOf(true);
            decided[first < 0 ? levels.size() : first]++;
            for (int level = 0; level < levels.size(); level++) {
                holds[level] += truths.get(level) ? 1 : 0;
                for (int above = 0; above < level; above++) {
                    both[above][level] += truths.get(level) && truths.get(above) ? 1 : 0;
                }
            }
        }

        void collect(Set<String> dead, Set<String> empty, TreeMap<String, Long> overlaps) {
            boolean any = false;
            for (int level = 0; level < levels.size(); level++) {
                any |= decided[level] > 0;
                if (decided[level] == 0) {
                    dead.add(subject.level(level).pointer());
                }
                for (int above = 0; above < level; above++) {
                    long some = both[above][level];
                    if (some > 0 && some < holds[above] && some < holds[level]) {
                        overlaps.merge(subject.level(level).pointer(), 1L, Long::sum);
                    }
                }
            }
            if (!any) {
                empty.add(subject.place().pointer());
            } else if (decided[levels.size()] == 0) {
                dead.add(subject.level(levels.size()).pointer());
            }
        }
    }

    @Property(tries = 1000)
    void theWitnessOfAnOverlapIsEvidenceOnWhichBothLevelsHold(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(3), 500);
        Rule rule = any.rule("C-1", slots);
        for (LintFinding finding : Lint.of(book(slots, rule)).of(LintCode.OVERLAP)) {
            Evidence evidence = finding.witnesses().get(0).on(slots);
            Rule asked = finding.place().pointer().contains("crossCheck")
                    ? rule.crossCheck().orElseThrow()
                    : rule;
            long holding = asked.ladder().levels().stream()
                    .filter(level -> level.when().truth(evidence) == Truth.TRUE)
                    .count();
            assertThat(holding).isGreaterThanOrEqualTo(2);
            assertThat(asked.appliesWhen().truth(evidence)).isEqualTo(Truth.TRUE);
        }
    }

    @Property(tries = 1000)
    void aConditionIsFoundConstantOrATautologyInHidingIfAndOnlyIfItIsOnAllValues(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(2), 300);
        Condition condition = any.condition(slots, 3);
        Findings findings = new Findings();
        ConditionLint.check(new Subject.Written(condition, LintPlace.ofCriterion("C"), "It"), findings);
        LintReport report = new LintReport("", findings.all());
        boolean always = isAlways(slots, condition, Truth.TRUE);
        boolean never = isAlways(slots, condition, Truth.FALSE);
        Optional<LintFinding> whole = report.of(LintCode.CONSTANT_CONDITION).stream()
                .filter(finding -> !finding.message().contains("its part"))
                .findFirst();
        assertThat(whole.isPresent()).isEqualTo(always || never);
        whole.ifPresent(finding -> assertThat(finding.message()).endsWith(always ? "always true." : "never true."));
        boolean open = condition.truth(Evidence.none(Site.ANY, slots)) == Truth.UNKNOWN;
        boolean made = condition.asks().isEmpty() && !(condition instanceof Constant);
        assertThat(report.of(LintCode.HIDDEN_TAUTOLOGY).stream()
                        .anyMatch(finding -> !finding.message().contains("its part")))
                .isEqualTo(always && open && made);
        assertThat(report.of(LintCode.VALUE).isEmpty()).isEqualTo(noQuestionIsConstant(slots, condition));
        assertThat(report.of(LintCode.BUDGET)).isEmpty();
    }

    private static boolean noQuestionIsConstant(Vocabulary slots, Condition condition) {
        boolean constant = !condition.asks().isEmpty()
                && (isAlways(slots, condition, Truth.TRUE) || isAlways(slots, condition, Truth.FALSE));
        return !constant && condition.of().stream().allMatch(part -> noQuestionIsConstant(slots, part));
    }

    @Property(tries = 1000)
    void twoCriteriaAreFoundTheSameIfAndOnlyIfAllValuesGiveTheSame(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(2), 60);
        Rule one = any.rule("C-1", slots);
        Rule two = any.rule("C-2", slots);
        two = renamed(
                seed % 3 == 0 ? one : two,
                seed % 3 == 0 ? one.appliesWhen().not().not() : two.appliesWhen());
        boolean rated = Subject.ladders(one).stream().noneMatch(Subject::isCriterion)
                || Subject.ladders(two).stream().noneMatch(Subject::isCriterion);
        boolean same = true;
        Set<String> outcomes = new TreeSet<>();
        for (Evidence evidence : DenseValues.completions(Evidence.none(Site.ANY, slots), slots.slots())) {
            if (!rated) {
                String first = share(one, evidence);
                outcomes.add(first);
                same &= first.equals(share(two, evidence));
            }
        }
        assertThat(Lint.of(book(slots, one, two)).of(LintCode.SAME_RULE).isEmpty())
                .isEqualTo(rated || !same || outcomes.size() == 1);
    }

    private static Rule renamed(Rule rule, Condition applies) {
        Criterion criterion =
                Criterion.of("C-2", "Something else?", rule.criterion().scale());
        return new Rule(criterion, applies, rule.body(), rule.annotation(), List.of());
    }

    private static String share(Rule rule, Evidence evidence) {
        return rule.assess(evidence)
                .outcome()
                .points()
                .map(points -> Rational.of(points)
                        .dividedBy(Rational.of(rule.criterion().scale().highest()))
                        .toString())
                .orElse("does not apply");
    }
}
