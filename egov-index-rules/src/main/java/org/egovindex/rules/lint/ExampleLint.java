package org.egovindex.rules.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.Severity;
import org.egovindex.rules.cell.SampleEvidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;

/** Examples that contradict their rule, and outcomes without one. */
final class ExampleLint {
    private ExampleLint() {}

    static void check(Rule rule, Vocabulary slots, Findings findings) {
        for (int number = 0; number < rule.examples().size(); number++) {
            Example example = rule.examples().get(number);
            Optional<Rule> tested = example.part() == Example.Part.RULE ? Optional.of(rule) : rule.crossCheck();
            LintPlace place = LintPlace.ofCriterion(rule.id()).at("examples", Integer.toString(number));
            String name = "Example " + (number + 1) + " of " + rule.id();
            Optional<String> fault = fault(example, slots)
                    .or(() -> tested.isEmpty()
                            ? Optional.of("is about a cross-check, and there is none")
                            : Optional.empty())
                    .or(() -> tested.flatMap(one -> contradiction(one, example, slots)));
            fault.ifPresent(words -> findings.add(LintFinding.of(
                    LintCode.EXAMPLE,
                    place,
                    name + " " + words + ".",
                    "Maybe the rule is wrong, else the example.",
                    new SampleEvidence(example.given()))));
        }
    }

    private static Optional<String> fault(Example example, Vocabulary slots) {
        for (Map.Entry<String, Reading> given : example.given().entrySet()) {
            String slot = given.getKey();
            if (slots.find(slot).isEmpty()) {
                return Optional.of("speaks of the slot " + slot + ", which is not declared"
                        + slots.nearest(slot)
                                .map(near -> "; maybe " + near + " is meant")
                                .orElse(""));
            }
            Optional<String> fault = given.getValue()
                    .value()
                    .flatMap(value ->
                            slots.find(slot).flatMap(known -> known.domain().fault(value)));
            if (fault.isPresent()) {
                return fault.map(
                        words -> "gives " + slot + " as " + given.getValue().shown() + ", which " + words);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> contradiction(Rule rule, Example example, Vocabulary slots) {
        Finding finding = rule.assess(new SampleEvidence(example.given()).on(slots));
        return example.expected().isMetBy(finding.outcome())
                ? Optional.empty()
                : Optional.of("expects " + example.expected() + ", but the rule comes to " + finding.outcome());
    }

    /** Tells which outcomes of a rule no example shows. */
    static void cover(Subject subject, Optional<RuleTable> table, Findings findings) {
        Rule rule = subject.rule();
        List<String> lacking = new ArrayList<>();
        rule.ladder().levels().forEach(level -> addUnlessShown(rule, level.points(), table, lacking));
        addUnlessShown(rule, rule.ladder().otherwise(), table, lacking);
        boolean open = rule.examples().stream()
                .anyMatch(one -> one.expected() instanceof Expectation.CannotTell
                        || one.expected() instanceof Expectation.Untested);
        if (!open && !rule.slots().isEmpty()) {
            lacking.add("cannot tell");
        }
        boolean out = rule.examples().stream().anyMatch(one -> one.expected() instanceof Expectation.Inapplicable);
        if (!out && !rule.alwaysApplies()) {
            lacking.add("does not apply");
        }
        if (!lacking.isEmpty() && !(rule.body() instanceof Rated)) {
            String what = rule.examples().isEmpty() ? "any outcome" : String.join(", ", lacking);
            findings.add(LintFinding.of(
                            LintCode.EXAMPLE,
                            subject.place().at("examples"),
                            subject.name() + " has no example for " + what + ".",
                            "Maybe add one: examples are the tests of a rule.")
                    .as(Severity.NOTE));
        }
    }

    private static void addUnlessShown(Rule rule, BigDecimal points, Optional<RuleTable> table, List<String> lacking) {
        boolean shown = rule.examples().stream()
                .anyMatch(one -> one.expected() instanceof Expectation.Scores scores
                        && scores.points().compareTo(points) == 0);
        if (!shown && table.map(one -> one.reaches(points)).orElse(true)) {
            lacking.add(points.toPlainString());
        }
    }
}
