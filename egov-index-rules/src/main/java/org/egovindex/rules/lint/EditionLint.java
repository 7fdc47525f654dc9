package org.egovindex.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.document.Severity;
import org.egovindex.rules.cell.SampleEvidence;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Difference;
import org.egovindex.rules.edition.DifferenceKind;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.EditionDiff;
import org.egovindex.rules.edition.EditionFault;
import org.egovindex.rules.edition.EditionFaultException;
import org.egovindex.rules.edition.Target;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Changes that change nothing or hide what the parent has set right, and ids that have come to mean something else. */
final class EditionLint {
    private EditionLint() {}

    /** What does not fit the parent, and what is changed into the same. */
    static void check(Edition edition, RuleBook parent, Findings findings) {
        try {
            EditionDiff diff = EditionDiff.of(parent, edition.resolve(parent));
            for (Change change : edition.changes()) {
                if (change instanceof Change.ReplaceCriterion replace) {
                    textsOnly(replace, diff, findings);
                }
            }
        } catch (EditionFaultException unfit) {
            for (EditionFault fault : unfit.faults()) {
                LintPlace place = new LintPlace(fault.path().get(fault.path().size() - 1), fault.pointer());
                findings.add(LintFinding.of(LintCode.NO_EFFECT, place, fault.message(), fault.advice())
                        .as(Severity.ERROR));
            }
        }
    }

    private static void textsOnly(Change.ReplaceCriterion replace, EditionDiff diff, Findings findings) {
        List<Difference> differences = diff.of(replace.rule().id());
        if (differences.stream().allMatch(one -> one.kind() == DifferenceKind.TEXTS)) {
            findings.add(LintFinding.of(
                    LintCode.NO_EFFECT,
                    place(replace.target()),
                    "The rule that replaces " + replace.rule().id()
                            + " decides as the parent's does on all evidence; only texts differ.",
                    "Maybe retext is meant; else a constant was not changed yet."));
        }
    }

    private static LintPlace place(Target target) {
        return new LintPlace(target.name(), "").at(target.path().toArray(String[]::new));
    }

    /** What the parent has changed since the edition was written, and the edition's own hides. */
    static void hidden(Edition edition, RuleBook parent, RuleBook newer, Findings findings) {
        EditionDiff diff = EditionDiff.of(parent, newer);
        for (Change change : edition.changes()) {
            Target target = change.target();
            boolean replaces = !target.verb().equals("add") && !target.verb().equals("remove");
            List<Difference> since = diff.about(target.words());
            if (replaces && !since.isEmpty()) {
                String what = since.stream().map(Difference::toString).collect(Collectors.joining("; "));
                SampleEvidence[] witnesses = since.stream()
                        .flatMap(one -> one.evidence().stream())
                        .map(shown -> new SampleEvidence(shown.given()))
                        .toArray(SampleEvidence[]::new);
                findings.add(LintFinding.of(
                        LintCode.NO_EFFECT,
                        place(target),
                        "The edition hides what " + newer.checklist().about().version() + " of its parent changes: "
                                + what + ".",
                        "Maybe that was set right there: read it again before moving to it.",
                        witnesses));
            }
        }
    }

    /** Criteria that decide otherwise than those of the same id did, though the lineage does not say so. */
    static void reused(RuleBook book, RuleBook earlier, Findings findings) {
        EditionDiff diff = EditionDiff.of(earlier, book);
        for (Rule rule : book.rules()) {
            Optional<Lineage.Change> said =
                    Optional.ofNullable(book.lineage().get(rule.id())).map(Lineage::change);
            boolean sameId = earlier.find(rule.id()).isPresent();
            boolean silent = said.map(change -> change == Lineage.Change.SAME || change == Lineage.Change.REWORDED)
                    .orElse(true);
            for (Difference difference : diff.of(rule.id())) {
                if (sameId && silent) {
                    reused(rule, said, difference, findings);
                }
            }
        }
    }

    private static void reused(Rule rule, Optional<Lineage.Change> said, Difference difference, Findings findings) {
        LintPlace place = LintPlace.ofCriterion(rule.id());
        String lineage = said.map(change -> "the lineage says " + change.id()).orElse("no lineage says so");
        if (difference.kind() == DifferenceKind.DECIDED) {
            findings.add(LintFinding.of(
                    LintCode.ID_REUSED,
                    place,
                    "Criterion " + rule.id() + " decides otherwise than in the earlier edition (" + difference.before()
                            + " -> " + difference.after() + "), and " + lineage + ".",
                    "Maybe give it a new id and a lineage: marks of both would be set side by side.",
                    difference.evidence().stream()
                            .map(shown -> new SampleEvidence(shown.given()))
                            .toArray(SampleEvidence[]::new)));
        } else if (difference.kind() == DifferenceKind.NOT_ANALYSED) {
            findings.add(LintFinding.of(
                    LintCode.BUDGET,
                    place,
                    "Whether " + rule.id() + " decides as in the earlier edition was not analysed: there are too many"
                            + " kinds of evidence.",
                    "Maybe compare the two by hand."));
        }
    }
}
