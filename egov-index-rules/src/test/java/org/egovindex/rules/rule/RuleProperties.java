package org.egovindex.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.model.Evaluator;
import org.egovindex.number.Rational;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.cell.CellEvidence;
import org.egovindex.rules.cell.Levels;
import org.egovindex.rules.cell.Scorer;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Traced;
import org.egovindex.rules.condition.Truth;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Vocabulary;

/** What holds of all rules on all evidence. */
class RuleProperties {
    private static final List<MissingEvidence> POLICIES = List.of(
            MissingEvidencePolicies.BOUNDS,
            MissingEvidencePolicies.STRICT,
            MissingEvidencePolicies.ZERO,
            MissingEvidencePolicies.EXCLUDE,
            MissingEvidencePolicies.prorate(1),
            MissingEvidencePolicies.prorate(3));

    /** Two-valued truth, by the definition of each word; only for evidence without gaps. */
    private static boolean plainly(Traced traced) {
        List<Traced> of = traced.of();
        return switch (traced.condition().getClass().getSimpleName()) {
            case "AllOf" -> of.stream().allMatch(RuleProperties::plainly);
            case "AnyOf" -> of.stream().anyMatch(RuleProperties::plainly);
            case "Not" -> !plainly(of.get(0));
            case "AtLeast" ->
                of.stream().filter(RuleProperties::plainly).count()
                        >= ((org.egovindex.rules.condition.AtLeast) traced.condition()).count();
            default -> traced.truth() == Truth.TRUE;
        };
    }

    @Property(tries = 2000)
    void everyConditionHasAnAnswerOnAnyEvidenceAndNamesWhatIsMissingIfItIsUnknown(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(5);
        Condition condition = any.condition(slots, 5);
        Traced traced = condition.trace(any.evidence(slots, 40));
        assertThat(traced.missing().isEmpty()).isEqualTo(traced.truth() != Truth.UNKNOWN);
    }

    @Property(tries = 2000)
    void onEvidenceWithoutGapsTheAnswerIsThatOfPlainLogic(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(5);
        Traced traced = any.condition(slots, 5).trace(any.evidence(slots, 0));
        assertThat(traced.truth()).isEqualTo(Truth.of(plainly(traced)));
    }

    @Property(tries = 5000)
    void moreEvidenceNeverFlipsAnAnswer(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(5);
        Condition condition = any.condition(slots, 5);
        Evidence less = any.evidence(slots, 60);
        Truth before = condition.truth(less);
        Truth after = condition.truth(any.withMore(less));
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }

    @Property(tries = 1000)
    void theOrderOfPartsDoesNotMatter(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(4);
        Condition one = any.condition(slots, 3);
        Condition other = any.condition(slots, 3);
        Evidence evidence = any.evidence(slots, 40);
        assertThat(new AllOf(List.of(one, other)).truth(evidence))
                .isEqualTo(new AllOf(List.of(other, one)).truth(evidence));
        assertThat(one.and(other).not().truth(evidence))
                .isEqualTo(one.not().or(other.not()).truth(evidence));
    }

    @Property(tries = 3000)
    void moreEvidenceNeverFlipsADecidedOutcome(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(5);
        Rule rule = any.rule("C-1", slots);
        Vocabulary all = rule.body() instanceof Rated ? slots.with(List.of(Rated.slot(rule.criterion()))) : slots;
        Evidence less = any.evidence(all, 60);
        Outcome before = rule.assess(less).outcome();
        Outcome after = rule.assess(any.withMore(less)).outcome();
        if (before instanceof Outcome.Scored || before instanceof Outcome.Inapplicable) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(before.possible()).containsAll(after.possible());
            assertThat(before.mayNotApply() || !after.mayNotApply()).isTrue();
        }
    }

    @Property(tries = 2000)
    void completingTheEvidenceStaysInsideOfEveryInterval(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(6);
        Evidence evidence = any.evidence(book.vocabulary(), 40);
        Assessment open = book.assess(evidence);
        Assessment complete = book.assess(any.completed(evidence));
        for (int area = 0; area < open.areas().size(); area++) {
            inside(open.areas().get(area), complete.areas().get(area));
        }
        inside(open.total(), complete.total());
    }

    private static void inside(Extent open, Extent complete) {
        Optional<Interval> point = complete.interval();
        if (point.isEmpty()) {
            assertThat(open.mayNotApply()).isTrue();
        } else {
            assertThat(point.get().isPoint()).isTrue();
            assertThat(open.interval().orElseThrow().contains(point.get().lowest()))
                    .as("%s in %s", point, open.interval())
                    .isTrue();
        }
    }

    @Property(tries = 2000)
    void everyPolicysScoreLiesWithinTheInterval(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(8);
        Assessment assessment = book.assess(any.evidence(book.vocabulary(), 40));
        for (MissingEvidence policy : POLICIES) {
            assessment.areas().forEach(area -> within(area, policy));
            within(assessment.total(), policy);
        }
    }

    private static void within(Extent extent, MissingEvidence policy) {
        Optional<Rational> score = extent.score(policy);
        score.ifPresent(points -> assertThat(extent.interval().orElseThrow().contains(points))
                .as("%s: %s in %s", policy, points, extent.interval())
                .isTrue());
        Optional<Interval> interval = extent.interval();
        if (interval.isPresent()
                && interval.get().isPoint()
                && !extent.mayNotApply()
                && extent.coverage().scored() > 0
                && extent.coverage().cannotTell() + extent.coverage().untested() == 0) {
            assertThat(score).contains(interval.get().lowest());
        }
    }

    @Property(tries = 2000)
    void theScorerOverCellsAndTheTraceComeToTheSame(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(6);
        Evidence evidence = any.evidence(book.vocabulary(), 30);
        Scorer scorer = Scorer.of(book);
        CellEvidence cells = scorer.prepare(evidence);
        Levels levels = scorer.newLevels();
        scorer.score(cells, levels);
        List<Finding> findings = book.assess(evidence).findings();
        for (int rule = 0; rule < findings.size(); rule++) {
            Outcome outcome = findings.get(rule).outcome();
            assertThat(levels.isInapplicable(rule)).isEqualTo(outcome instanceof Outcome.Inapplicable);
            assertThat(levels.isScored(rule)).isEqualTo(outcome instanceof Outcome.Scored);
            if (!levels.isInapplicable(rule)) {
                List<BigDecimal> possible = outcome.possible();
                assertThat(levels.highest(rule))
                        .isEqualTo(possible.stream().max(BigDecimal::compareTo).orElseThrow());
                assertThat(levels.lowest(rule))
                        .isEqualTo(possible.stream().min(BigDecimal::compareTo).orElseThrow());
                assertThat(levels.mayNotApply(rule)).isEqualTo(outcome.mayNotApply());
            }
        }
    }

    @Property(tries = 1000)
    void marksAreTheScoresAndWhatIsOpenHasNone(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(6);
        Assessment assessment = book.assess(any.evidence(book.vocabulary(), 30));
        var sheet = assessment.sheet(Evaluator.of("A"));
        for (Finding finding : assessment.findings()) {
            assertThat(sheet.score(finding.rule().id()).points())
                    .isEqualTo(finding.outcome().points().map(Rational::of));
        }
    }

    @Property(tries = 500)
    void everythingCanSayItself(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(4);
        Assessment assessment = book.assess(any.evidence(book.vocabulary(), 30));
        assertThat(assessment.text())
                .contains(assessment.findings().get(0).rule().id());
        assertThat(assessment.toString()).isNotEmpty();
        assessment
                .findings()
                .forEach(finding ->
                        assertThat(finding.toString()).contains(finding.rule().id()));
        assertThat(book.rules().get(0).toString()).isNotEmpty();
    }

    @Property(tries = 1000)
    void examplesMadeOfOutcomesAreMet(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(4);
        for (Rule rule : book.rules()) {
            for (Example example : rule.examples()) {
                Evidence.Draft draft = Evidence.draft(org.egovindex.rules.evidence.Site.ANY, book.vocabulary());
                example.given()
                        .forEach((slot, reading) ->
                                draft.note(slot, org.egovindex.rules.evidence.Observation.of(reading)));
                Rule speaksOf = example.part() == Example.Part.RULE
                        ? rule
                        : rule.crossCheck().orElseThrow();
                assertThat(example.expected()
                                .isMetBy(speaksOf.assess(draft.finished()).outcome()))
                        .isTrue();
            }
        }
    }
}
