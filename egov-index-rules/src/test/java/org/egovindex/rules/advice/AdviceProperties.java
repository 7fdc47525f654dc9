package org.egovindex.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.number.Rational;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.DenseValues;
import org.egovindex.rules.advice.Counterfactual.Status;
import org.egovindex.rules.cell.CellLadder;
import org.egovindex.rules.cell.CellSpace;
import org.egovindex.rules.cell.SlotCells;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** Advice against all values, one by one. */
class AdviceProperties {
    private static final int NEVER = 1_000;

    private static boolean reaches(Rule rule, Evidence evidence, BigDecimal points) {
        Outcome outcome = rule.assess(evidence).outcome();
        return !outcome.mayNotApply()
                && !outcome.possible().isEmpty()
                && outcome.possible().get(0).compareTo(points) >= 0;
    }

    /** In how many slots something must change. */
    private static int fewest(Rule rule, Evidence evidence, List<Slot> slots, BigDecimal points) {
        if (reaches(rule, evidence, points)) {
            return 0;
        }
        int fewest = NEVER;
        for (int place = 0; place < slots.size(); place++) {
            for (Value value : DenseValues.of(slots.get(place).domain())) {
                Evidence other =
                        evidence.draft().see(slots.get(place).name(), value).finished();
                int more = fewest(rule, other, slots.subList(place + 1, slots.size()), points);
                fewest = Math.min(fewest, 1 + more);
            }
        }
        return Math.min(fewest, NEVER);
    }

    @Property(tries = 1000)
    void noFewerSlotsWillDoAndEverythingWithinTheBoundsDoes(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = DenseValues.few(any.vocabulary(3), 250);
        Rule rule = any.rule("C-1", slots);
        Vocabulary all = slots.with(rule.slots().stream()
                .filter(slot -> slots.find(slot.name()).isEmpty())
                .toList());
        Evidence evidence = any.evidence(all, 40);
        BigDecimal wanted = rule.ladder().levels().get(0).points();
        Counterfactual found = Counterfactual.of(rule, evidence, wanted);
        int fewest = fewest(rule, evidence, rule.slots(), wanted);
        Status status = fewest == 0 ? Status.REACHED : fewest < NEVER ? Status.CHANGES : Status.UNREACHABLE;
        assertThat(found.status()).isEqualTo(status);
        if (status == Status.CHANGES) {
            assertThat(found.changes()).hasSize(fewest);
            assertThat(allWithinReach(rule, evidence, found.changes(), wanted)).isTrue();
        }
    }

    private static boolean allWithinReach(Rule rule, Evidence evidence, List<Change> changes, BigDecimal wanted) {
        if (changes.isEmpty()) {
            return reaches(rule, evidence, wanted);
        }
        Change first = changes.get(0);
        List<Change> others = changes.subList(1, changes.size());
        for (Value value : DenseValues.of(first.slot().domain())) {
            Evidence other = evidence.draft().see(first.slot().name(), value).finished();
            if (isWithin(first, value) && !allWithinReach(rule, other, others, wanted)) {
                return false;
            }
        }
        Evidence nearest = evidence.draft().see(first.slot().name(), first.to()).finished();
        return allWithinReach(rule, nearest, others, wanted);
    }

    private static boolean isWithin(Change change, Value value) {
        return change.slot().domain().isOrdered()
                && change.slot().domain().compare(change.least(), value) <= 0
                && change.slot().domain().compare(value, change.most()) <= 0;
    }

    @Property(tries = 1000)
    void anAssessmentWithOneMoreObservationIsThatOfTheWholeEvidence(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(6);
        Evidence evidence = any.evidence(book.vocabulary(), 60);
        Assessment assessment = book.assess(evidence);
        for (Slot slot : book.vocabulary().slots()) {
            Observation seen = Observation.of(Reading.of(any.value(slot.domain())));
            Assessment one = assessment.with(slot.name(), seen);
            Assessment other = book.assess(evidence.with(slot.name(), seen));
            assertThat(one).isEqualTo(other);
            assertThat(one.findings().stream().map(Object::toString))
                    .containsExactlyElementsOf(
                            other.findings().stream().map(Object::toString).toList());
            assertThat(one.total()).hasToString(other.total().toString());
            assertThat(one.areas()).hasToString(other.areas().toString());
        }
    }

    @Property(tries = 1000)
    void theToDoListIsWhatScoringAllAgainComesTo(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(5);
        Evidence evidence = any.evidence(book.vocabulary(), 60);
        Assessment assessment = book.assess(evidence);
        Rational above = Rational.of(1_000_000);
        for (Observable one : ToDo.of(assessment).slots()) {
            SlotCells cells = cells(book, one.slot());
            Rational sum = Rational.ZERO;
            Rational least = Rational.of(1_000_000);
            for (int cell = 0; cell < cells.size(); cell++) {
                Observation seen = Observation.of(Reading.of(cells.greatest(cell)));
                Rational narrowed = width(assessment)
                        .minus(width(book.assess(evidence.with(one.slot().name(), seen))));
                assertThat(narrowed.signum()).isNotNegative();
                sum = sum.plus(narrowed);
                least = narrowed.compareTo(least) < 0 ? narrowed : least;
            }
            assertThat(one.mean().times(Rational.of(cells.size()))).isEqualTo(sum);
            assertThat(one.least()).isEqualTo(least);
            assertThat(one.mean()).isLessThanOrEqualTo(above);
            above = one.mean();
        }
    }

    private static SlotCells cells(RuleBook book, Slot slot) {
        CellSpace space = CellSpace.of(book.rules().stream()
                .flatMap(rule -> CellLadder.conditions(rule).stream())
                .toList());
        return space.slots().get(space.place(slot.name()));
    }

    private static Rational width(Assessment assessment) {
        return assessment
                .total()
                .interval()
                .map(interval -> interval.highest().minus(interval.lowest()))
                .orElse(Rational.ZERO);
    }
}
