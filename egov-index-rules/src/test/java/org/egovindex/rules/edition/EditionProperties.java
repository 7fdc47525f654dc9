package org.egovindex.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.model.ChecklistId;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

class EditionProperties {
    @Property(tries = 1000)
    void anEditionWithoutChangesIsItsParentAndResolvingTwiceIsResolvingOnce(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        RuleBook same = Edition.of(book.checklist().about(), Pin.of(book)).resolve(book);
        assertThat(same).isEqualTo(book);
        RuleBook changed = changed(book, new Random(seed), false);
        assertThat(Edition.of(changed.checklist().about(), Pin.of(changed)).resolve(changed))
                .isEqualTo(changed);
    }

    @Property(tries = 1000)
    void theOrderOfChangesDoesNotMatter(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        assertThat(changed(book, new Random(seed), true)).isEqualTo(changed(book, new Random(seed), false));
    }

    /** Removes, rewords or replaces criteria by others of any kind, at random. */
    private static RuleBook changed(RuleBook book, Random random, boolean isReversed) {
        AnyRules any = new AnyRules(random.nextLong());
        List<Change> changes = new ArrayList<>();
        for (Rule rule : book.rules()) {
            int kind = random.nextInt(4);
            Rule other = any.rule(rule.id(), book.declared());
            if (kind == 0 && !other.equals(rule)) {
                changes.add(new Change.ReplaceCriterion(other));
            } else if (kind == 1) {
                changes.add(new Change.Retext(rule.id(), Optional.of("new words"), Optional.empty(), Optional.empty()));
            } else if (kind == 2 && !rule.id().equals("C-1")) {
                changes.add(new Change.RemoveCriterion(rule.id(), "at random"));
            }
        }
        changes.add(new Change.Reweight(book.checklist().areas().get(0).id(), BigDecimal.valueOf(7)));
        if (book.checklist().areas().get(0).criteria().stream()
                .allMatch(criterion -> changes.stream()
                        .anyMatch(change -> change instanceof Change.RemoveCriterion remove
                                && remove.id().equals(criterion.id())))) {
            changes.remove(changes.size() - 1);
        }
        if (isReversed) {
            Collections.reverse(changes);
        }
        ChecklistId old = book.checklist().about();
        ChecklistId about = new ChecklistId("any", "2009.1.0", "Changed", "", Optional.empty(), old.notice());
        return new Edition(about, Pin.of(book), changes, Map.of()).resolve(book);
    }

    @Property(tries = 1000)
    void nothingDiffersFromItself(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        EditionDiff diff = EditionDiff.of(book, book);
        assertThat(diff.differences()).isEmpty();
        assertThat(diff.required()).isEqualTo(VersionBump.NONE);
        assertThat(EditionDiff.of(
                                book,
                                Edition.of(book.checklist().about(), Pin.of(book))
                                        .resolve(book))
                        .isEmpty())
                .isTrue();
    }

    /** The examples that a difference shows come to what it says, by plain scoring and not by cells. */
    @Property(tries = 1000)
    void everyDifferenceIsSeenWhenItsEvidenceIsScored(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(4);
        RuleBook other = changed(book, new Random(seed), false);
        for (Difference difference : EditionDiff.of(book, other).differences()) {
            if (difference.evidence().isPresent() && difference.kind() != DifferenceKind.CROSS_CHECK) {
                String id = difference.subject().substring("criterion ".length());
                Map<String, Reading> given = difference.evidence().get().given();
                assertThat(shown(book.rule(id), book, given)).isEqualTo(difference.before());
                assertThat(shown(other.rule(id), other, given)).isEqualTo(difference.after());
            }
        }
    }

    /** What no difference shows does not differ: any evidence on which the two score otherwise is of a kind that was found. */
    @Property(tries = 1000)
    void whatIsNotShownDoesNotDiffer(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        RuleBook book = any.book(4);
        RuleBook other = changed(book, new Random(seed), false);
        EditionDiff diff = EditionDiff.of(book, other);
        for (int tries = 0; tries < 10; tries++) {
            Evidence evidence = any.evidence(book.vocabulary(), 30);
            for (Rule rule : other.rules()) {
                Evidence under = evidence.under(other.declared());
                if (rule.slots().stream()
                                .allMatch(slot ->
                                        other.declared().find(slot.name()).isPresent())
                        && book.rule(rule.id()).slots().stream()
                                .allMatch(slot ->
                                        book.declared().find(slot.name()).isPresent())) {
                    String before = shown(book.rule(rule.id()).assess(under));
                    String after = shown(rule.assess(under));
                    if (!before.equals(after)) {
                        assertThat(diff.of(rule.id()))
                                .as("%s -> %s on %s", before, after, under)
                                .anyMatch(one -> one.kind() == DifferenceKind.NOT_ANALYSED
                                        || (one.kind() == DifferenceKind.OPEN_OTHERWISE
                                                && isOpen(before)
                                                && isOpen(after))
                                        || (one.before().equals(before)
                                                && one.after().equals(after)));
                    }
                }
            }
        }
    }

    /** Slots of the same names whose domains differ: evidence that both can have is compared rightly. */
    @Property(tries = 1000)
    void rulesOverOtherDomainsAreComparedWhereBothHaveTheValues(@ForAll long seed) {
        AnyRules any = new AnyRules(seed);
        Vocabulary slots = any.vocabulary(3);
        List<Slot> others = new ArrayList<>();
        for (Slot slot : slots.slots()) {
            Slot model = any.vocabulary(1).slots().get(0);
            others.add(new Slot(slot.name(), model.domain(), model.source(), model.onAbsent(), ""));
        }
        Vocabulary later = Vocabulary.of(others);
        Rule one = any.rule("C-1", slots);
        Rule other = any.rule("C-1", later);
        if (one.body() instanceof Rated || other.body() instanceof Rated) {
            return;
        }
        List<Difference> found = CellDiff.of("", one, other);
        for (int tries = 0; tries < 20; tries++) {
            Evidence evidence = any.evidence(tries % 2 == 0 ? slots : later, 30);
            Map<String, Reading> given = AnyRules.given(evidence);
            boolean isOfBoth = slots.slots().stream().allMatch(slot -> fits(slot, given))
                    && others.stream().allMatch(slot -> fits(slot, given));
            if (isOfBoth) {
                String before = shown(one.assess(on(slots, given)));
                String after = shown(other.assess(on(later, given)));
                assertThat(before.equals(after)
                                || found.stream()
                                        .anyMatch(step -> step.kind() == DifferenceKind.NOT_ANALYSED
                                                || (step.kind() == DifferenceKind.OPEN_OTHERWISE
                                                        && isOpen(before)
                                                        && isOpen(after))
                                                || (step.before().equals(before)
                                                        && step.after().equals(after))))
                        .as("%s -> %s on %s, found %s", before, after, given, found)
                        .isTrue();
            }
        }
    }

    private static boolean isOpen(String shown) {
        return shown.contains(" to ") || shown.contains(" or ");
    }

    private static boolean fits(Slot slot, Map<String, Reading> given) {
        return given.getOrDefault(slot.name(), Reading.NOT_LOOKED)
                .value()
                .flatMap(value -> slot.domain().fault(value))
                .isEmpty();
    }

    private static Evidence on(Vocabulary slots, Map<String, Reading> given) {
        Evidence.Draft draft = Evidence.draft(Site.ANY, slots);
        given.forEach((slot, reading) -> draft.note(slot, org.egovindex.rules.evidence.Observation.of(reading)));
        return draft.finished();
    }

    private static String shown(Rule rule, RuleBook book, Map<String, Reading> given) {
        Evidence.Draft draft = Evidence.draft(Site.ANY, book.vocabulary());
        given.forEach((slot, reading) -> {
            if (book.vocabulary().find(slot).isPresent()) {
                draft.note(slot, org.egovindex.rules.evidence.Observation.of(reading));
            }
        });
        return shown(rule.assess(draft.finished()));
    }

    private static String shown(Finding finding) {
        Outcome outcome = finding.outcome();
        if (outcome instanceof Outcome.Inapplicable) {
            return "does not apply";
        }
        List<BigDecimal> possible = outcome.possible();
        int applies = outcome.mayNotApply() ? 1 : 2;
        return new Reach(applies, possible.get(0), possible.get(possible.size() - 1)).toString();
    }
}
