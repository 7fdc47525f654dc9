package org.egovindex.rules.lint;

import java.util.List;
import java.util.Optional;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/**
 * Checks rules that load, and are yet wrong or doubtful.
 *
 * <p>Exact: a finding about evidence is proved by going through all kinds of complete evidence that the conditions of a criterion can tell
 * apart, and what there are more than {@link org.egovindex.rules.cell.CellWalk#BUDGET} kinds for is reported as not analysed. Cost: in
 * proportion to the kinds.
 */
public final class Lint {
    private Lint() {}

    /** Checks a book by itself. */
    public static LintReport of(RuleBook book) {
        return of(book, List.of());
    }

    /** Checks a book and translations of its questions. */
    public static LintReport of(RuleBook book, List<Translation> translations) {
        Findings findings = new Findings();
        SameRuleLint same = new SameRuleLint(findings);
        book.rules().forEach(rule -> check(rule, book, same, findings));
        BookLint.check(book, findings);
        translations.forEach(translation -> TranslationLint.check(book, translation, findings));
        return report(book, findings);
    }

    /** Checks whether criteria still mean what those of the same ids meant in an earlier edition. */
    public static LintReport of(RuleBook book, RuleBook earlier) {
        Findings findings = new Findings();
        EditionLint.reused(book, earlier, findings);
        return new LintReport(
                "Checks of " + book.checklist().about() + " beside "
                        + earlier.checklist().about().version(),
                findings.all());
    }

    /** Checks whether the changes of an edition fit its parent and change something. */
    public static LintReport of(Edition edition, RuleBook parent) {
        Findings findings = new Findings();
        EditionLint.check(edition, parent, findings);
        return new LintReport("Checks of " + edition.about(), findings.all());
    }

    /** The same, and whether an edition hides what has changed in its parent since; {@code newer} is that parent's later edition. */
    public static LintReport of(Edition edition, RuleBook parent, RuleBook newer) {
        Findings findings = new Findings();
        EditionLint.check(edition, parent, findings);
        EditionLint.hidden(edition, parent, newer, findings);
        return new LintReport("Checks of " + edition.about(), findings.all());
    }

    private static LintReport report(RuleBook book, Findings findings) {
        return new LintReport("Checks of " + book.checklist().about(), findings.all());
    }

    private static void check(Rule rule, RuleBook book, SameRuleLint same, Findings findings) {
        if (!rule.appliesWhen().equals(new Constant(true))) {
            ConditionLint.check(Subject.applying(rule), findings);
        }
        SourceLint.check(rule, findings);
        for (Subject subject : Subject.ladders(rule)) {
            subject.written().forEach(written -> ConditionLint.check(written, findings));
            Optional<RuleTable> table = RuleTable.of(subject.rule());
            if (table.isPresent()) {
                LevelLint.check(subject, table.get(), findings);
                OrderLint.check(subject, table.get(), findings);
                if (subject.isCriterion()) {
                    same.check(subject, table.get());
                }
            } else {
                findings.addBudget(subject.place(), subject.name(), RuleTable.kinds(subject.rule()));
            }
            ExampleLint.cover(subject, table, findings);
        }
        ExampleLint.check(rule, book.vocabulary(), findings);
    }
}
