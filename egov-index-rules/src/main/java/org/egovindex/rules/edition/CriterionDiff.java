package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Rule;

/** What differs between a criterion of one edition and the same of another. */
final class CriterionDiff {
    private final String subject;
    private final Rule before;
    private final Rule after;
    private final List<Difference> differences = new ArrayList<>();

    private CriterionDiff(Rule before, Rule after) {
        this.subject = subject(after);
        this.before = before;
        this.after = after;
    }

    static String subject(Rule rule) {
        return "criterion " + rule.id();
    }

    static List<Difference> of(Rule before, Rule after) {
        CriterionDiff diff = new CriterionDiff(before, after);
        diff.step(DifferenceKind.RENAMED, before.id(), after.id());
        ScoringScale one = before.criterion().scale();
        ScoringScale other = after.criterion().scale();
        if (!one.equals(other)) {
            diff.differences.add(Difference.of(diff.subject, DifferenceKind.SCALE, one.toString(), other.toString()));
        }
        diff.step(DifferenceKind.PASS_AT, points(before), points(after));
        diff.differences.addAll(CellDiff.of(diff.subject, before, after));
        diff.crossCheck();
        diff.texts();
        return diff.differences;
    }

    private static String points(Rule rule) {
        return rule.annotation().passAt().map(BigDecimal::toPlainString).orElse("");
    }

    private void step(DifferenceKind kind, String one, String other) {
        if (!one.equals(other)) {
            differences.add(Difference.of(subject, kind, one, other));
        }
    }

    /** The ladders beside ratings: whatever differs there, marks do not. */
    private void crossCheck() {
        Optional<Rule> one = before.crossCheck();
        Optional<Rule> other = after.crossCheck();
        if (one.isPresent() != other.isPresent()) {
            step(DifferenceKind.CROSS_CHECK, one.isPresent() ? "checked" : "", other.isPresent() ? "checked" : "");
        } else if (one.isPresent() && other.isPresent()) {
            for (Difference found : CellDiff.of(subject, one.get(), other.get())) {
                differences.add(new Difference(
                        subject, DifferenceKind.CROSS_CHECK, found.before(), found.after(), found.evidence()));
            }
        }
    }

    private void texts() {
        Criterion one = before.criterion();
        Criterion other = after.criterion();
        step(DifferenceKind.TEXTS, "question: " + one.question(), "question: " + other.question());
        step(
                DifferenceKind.TEXTS,
                "note: " + one.note().orElse(""),
                "note: " + other.note().orElse(""));
        step(DifferenceKind.TEXTS, "sources: " + one.sources(), "sources: " + other.sources());
        step(DifferenceKind.TEXTS, "provenance: " + one.provenance(), "provenance: " + other.provenance());
        Annotation said = before.annotation();
        Annotation says = after.annotation();
        step(DifferenceKind.TEXTS, "because: " + said.because(), "because: " + says.because());
        step(DifferenceKind.TEXTS, "lifecycle: " + said.lifecycle(), "lifecycle: " + says.lifecycle());
        step(DifferenceKind.TEXTS, "origin: " + said.origin(), "origin: " + says.origin());
        step(DifferenceKind.TEXTS, "tags: " + said.tags(), "tags: " + says.tags());
        boolean isAsMany = before.examples().size() == after.examples().size();
        if (!before.examples().equals(after.examples())) {
            differences.add(Difference.of(
                    subject,
                    DifferenceKind.TEXTS,
                    "examples: " + before.examples().size(),
                    "examples: " + (isAsMany ? "others" : after.examples().size() + "")));
        }
        boolean isRewritten = !before.toString().equals(after.toString())
                || !before.appliesWhen().text('"').equals(after.appliesWhen().text('"'));
        if (isRewritten && differences.stream().allMatch(found -> found.kind() == DifferenceKind.TEXTS)) {
            differences.add(Difference.of(subject, DifferenceKind.TEXTS, before.body() + "", after.body() + ""));
        }
    }
}
