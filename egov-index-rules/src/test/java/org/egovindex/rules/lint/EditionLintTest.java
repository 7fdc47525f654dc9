package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.document.Severity;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** Editions, ids that come to mean something else, translations and weights. */
class EditionLintTest {
    private static final Vocabulary SLOTS =
            Vocabulary.of(Slot.of("contact.hours", Domain.whole().in("h").between(0, 100)));
    private static final RuleBook FIRST = book("1.0.0", Map.of(), rule("A", "hours <= 24"), rule("B", "hours <= 48"));

    private static Rule rule(String id, String when) {
        return new Rule(
                Criterion.of(id, "How is " + id + "?", ScoringScale.dichotomous(1)),
                Condition.always(),
                new Dichotomy(ConditionText.parse("contact." + when, SLOTS)),
                Annotation.NONE,
                List.of());
    }

    private static RuleBook book(String version, Map<String, Lineage> lineage, Rule... rules) {
        List<Criterion> criteria = List.of(rules).stream().map(Rule::criterion).toList();
        ChecklistId about = new ChecklistId("hours", version, "Hours", "", Optional.empty(), Optional.empty());
        Checklist checklist =
                Checklist.of(about, BigDecimal.TEN, List.of(new Area("all", "All", BigDecimal.TEN, criteria)));
        return RuleBook.of(checklist, SLOTS, Map.of(), List.of(rules), lineage);
    }

    private static Edition edition(Change... changes) {
        ChecklistId about = new ChecklistId("city", "1.0.0", "City", "", Optional.empty(), Optional.empty());
        return Edition.of(about, Pin.of(FIRST), changes);
    }

    @Test
    void anIdThatDecidesOtherwiseIsNamedWithTheEvidenceUnlessTheLineageSaysSo() {
        RuleBook second = book("1.1.0", Map.of(), rule("A", "hours <= 12"), rule("B", "hours < 49"));
        List<LintFinding> found = Lint.of(second, FIRST).findings();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(LintCode.ID_REUSED);
        assertThat(found.get(0).place().pointer()).isEqualTo("/criteria/A");
        assertThat(found.get(0).message()).contains("decides otherwise", "(1 -> 0)", "no lineage says so");
        assertThat(found.get(0).shownWitnesses()).isEqualTo("{contact.hours=13}");
        Lineage rescaled = new Lineage(Lineage.Change.RESCALED, List.of("A"), Lineage.Comparability.NONE);
        RuleBook third = book("1.1.0", Map.of("A", rescaled), rule("A", "hours <= 12"), rule("B", "hours <= 48"));
        assertThat(Lint.of(third, FIRST).findings()).isEmpty();
        assertThat(Lint.of(FIRST, FIRST).findings()).isEmpty();
    }

    @Test
    void aReplacementThatDecidesTheSameIsNamed() {
        LintReport report = Lint.of(edition(new Change.ReplaceCriterion(rule("A", "hours < 25"))), FIRST);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).code()).isEqualTo(LintCode.NO_EFFECT);
        assertThat(report.findings().get(0).place().pointer()).isEqualTo("/replace/criteria/A");
        assertThat(report.findings().get(0).message()).contains("decides as the parent's does on all evidence");
        assertThat(Lint.of(edition(new Change.ReplaceCriterion(rule("A", "hours < 24"))), FIRST)
                        .findings())
                .isEmpty();
    }

    @Test
    void aChangeIntoTheSameIsAnErrorAsItIsWhenTheEditionIsRead() {
        LintReport report = Lint.of(edition(new Change.ReplaceCriterion(rule("A", "hours <= 24"))), FIRST);
        assertThat(report.of(LintCode.NO_EFFECT)).hasSize(1);
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(report.findings().get(0).place()).isEqualTo(new LintPlace("A", "/replace/criteria/A"));
    }

    @Test
    void whatTheParentHasSetRightSinceAndTheEditionHidesIsNamed() {
        RuleBook newer = book("1.0.1", Map.of(), rule("A", "hours <= 20"), rule("B", "hours <= 48"));
        Edition hiding = edition(new Change.ReplaceCriterion(rule("A", "hours < 24")));
        LintReport report = Lint.of(hiding, FIRST, newer);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.findings().get(0).message())
                .startsWith("The edition hides what 1.0.1 of its parent changes: criterion A decides otherwise");
        assertThat(report.findings().get(0).shownWitnesses()).isEqualTo("{contact.hours=21}");
        Edition other = edition(new Change.ReplaceCriterion(rule("B", "hours < 24")));
        assertThat(Lint.of(other, FIRST, newer).findings()).isEmpty();
    }

    @Test
    void missingStaleAndSurplusTranslationsAreNamed() {
        Translation italian = new Translation(
                "it",
                Map.of(
                        "A", Translation.Text.of("Com'è A?", "How was A?"),
                        "AB", Translation.Text.of("Com'è AB?", "How is AB?")));
        assertThat(Lint.of(FIRST, List.of(italian)).of(LintCode.TRANSLATION).stream()
                        .map(finding -> finding.place().subject() + ": " + finding.message()))
                .containsExactly(
                        "A: Criterion A has another question than the one that was translated to it.",
                        "B: Criterion B has no question in it.",
                        "AB: There is a question in it for AB, which is no criterion.");
        Translation whole = new Translation(
                "it",
                Map.of(
                        "A", Translation.Text.of("Com'è A?", "How is A?"),
                        "B", Translation.Text.of("Com'è B?", "How is B?")));
        assertThat(Lint.of(FIRST, List.of(whole)).of(LintCode.TRANSLATION)).isEmpty();
        assertThat(Translation.digest("abc"))
                .isEqualTo("sha256-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void anAreaThatOneCriterionDecidesIsNamed() {
        Rule large = new Rule(
                Criterion.of("C", "C?", ScoringScale.dichotomous(3)),
                Condition.always(),
                new Dichotomy(ConditionText.parse("contact.hours <= 3", SLOTS)),
                Annotation.NONE,
                List.of());
        LintReport report = Lint.of(book("1", Map.of(), rule("A", "hours <= 24"), large));
        assertThat(report.of(LintCode.WEIGHTS).get(0).message())
                .isEqualTo(
                        "Criterion C is worth 3 of the 4 points of maxima of area all: it alone decides more than half.");
        assertThat(report.of(LintCode.WEIGHTS)).hasSize(1);
    }
}
