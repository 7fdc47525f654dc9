package org.egovindex.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.advice.Counterfactual.Status;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;
import org.junit.jupiter.api.Test;

/** What would have to be seen for more points. */
class CounterfactualTest {
    private static final Vocabulary SLOTS = Vocabulary.of(
            Slot.of("site.reachable", Domain.flag()),
            Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"))
                    .whenAbsent(Absence.NOT_FOUND, Value.of("none")),
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760)),
            Slot.of("page.seconds", Domain.real().in("s")),
            Slot.of("contact.address", Domain.text()));
    private static final Rule RULE = rule(
            "site.reachable",
            "policy.scope == 'every-page' && contact.hours <= 24",
            "policy.scope == 'every-page'",
            "policy.scope == 'home-only'");

    private static Rule rule(String applies, String three, String two, String one) {
        return new Rule(
                Criterion.of("PS-01", "How far is the policy linked?", ScoringScale.fourPoint()),
                parse(applies),
                new Ladder(
                        List.of(
                                new Level(BigDecimal.valueOf(3), parse(three)),
                                new Level(BigDecimal.valueOf(2), parse(two)),
                                new Level(BigDecimal.ONE, parse(one))),
                        BigDecimal.ZERO),
                Annotation.NONE,
                List.of());
    }

    private static Condition parse(String text) {
        return ConditionText.parse(text, SLOTS);
    }

    private static Evidence.Draft reached() {
        return Evidence.draft(Site.ANY, SLOTS).see("site.reachable", Value.of(true));
    }

    private static Counterfactual to(int points, Evidence.Draft evidence) {
        return Counterfactual.of(RULE, evidence.finished(), BigDecimal.valueOf(points));
    }

    @Test
    void theNearestValueInOneSlotIsTaken() {
        Evidence.Draft slow =
                reached().see("policy.scope", Value.of("every-page")).see("contact.hours", Value.of(48));
        Counterfactual change = to(3, slow);
        assertThat(change).hasToString("PS-01 reaches 3 if contact.hours is at most 24 h (now 48 h).");
        assertThat(change.changes())
                .containsExactly(new Change(
                        SLOTS.find("contact.hours").orElseThrow(),
                        Reading.of(Value.of(48)),
                        Value.of(24),
                        Value.of(0),
                        Value.of(24),
                        "at most 24 h"));
    }

    @Test
    void theNearestOfSeveralRangesIsTaken() {
        Rule ranges = rule(
                "true",
                "contact.hours <= 10 || contact.hours >= 30 && contact.hours <= 40 || contact.hours >= 300",
                "contact.hours < 100",
                "false");
        Evidence slow = reached().see("contact.hours", Value.of(48)).finished();
        Counterfactual change = Counterfactual.of(ranges, slow, BigDecimal.valueOf(3));
        assertThat(change).hasToString("PS-01 reaches 3 if contact.hours is 30 h to 40 h (now 48 h).");
        assertThat(change.changes().get(0).to()).isEqualTo(Value.of(40));
    }

    @Test
    void whatNobodyLookedAtIsToBeSeenAndTwoSlotsAreChangedWhereOneWillNotDo() {
        assertThat(to(3, reached().miss("policy.scope", Absence.NOT_FOUND)))
                .hasToString(
                        "PS-01 reaches 3 if policy.scope is every-page (now none) and contact.hours is at most 24 h"
                                + " (nobody looked).");
        assertThat(to(3, reached().see("policy.scope", Value.of("every-page"))).changes())
                .extracting(Change::to)
                .containsExactly(Value.of(24));
        assertThat(to(1, reached().miss("policy.scope", Absence.NOT_FOUND)))
                .hasToString("PS-01 reaches 1 if policy.scope is at least home-only (now none).");
        assertThat(to(2, Evidence.draft(Site.ANY, SLOTS).see("site.reachable", Value.of(false))))
                .hasToString("PS-01 reaches 2 if site.reachable is true (now false) and policy.scope is every-page"
                        + " (nobody looked).");
    }

    @Test
    void whatIsReachedAlreadyAndWhatIsOutOfReachIsSaid() {
        Evidence.Draft home = reached().see("policy.scope", Value.of("home-only"));
        assertThat(to(1, home).status()).isEqualTo(Status.REACHED);
        assertThat(to(1, home)).hasToString("PS-01 reaches 1 as it is.");
        Rule dead = rule("true", "contact.hours > 9 && contact.hours < 5", "contact.hours < 5", "contact.hours < 9");
        Counterfactual never = Counterfactual.of(dead, home.finished(), BigDecimal.valueOf(3));
        assertThat(never.status()).isEqualTo(Status.UNREACHABLE);
        assertThat(never).hasToString("PS-01 cannot reach 3, whatever is seen.");
    }

    @Test
    void numbersOfAnyDecimalsLieBelowOrAboveAConstantAndTextsAreGivenByExample() {
        Rule fast = rule("true", "page.seconds < 1.5", "page.seconds < 2", "page.seconds > 100");
        Evidence slow = reached().see("page.seconds", Value.of(5)).finished();
        assertThat(Counterfactual.of(fast, slow, BigDecimal.valueOf(3)))
                .hasToString("PS-01 reaches 3 if page.seconds is below 1.5 s (now 5 s).");
        assertThat(Counterfactual.of(fast, slow, BigDecimal.ONE)
                        .changes()
                        .get(0)
                        .bound())
                .isEqualTo("below 2 s");
        Rule text = rule(
                "true", "contact.address.startsWith('mailto:')", "contact.address == 'x'", "contact.address != 'y'");
        assertThat(Counterfactual.of(text, slow, BigDecimal.valueOf(3)).toString())
                .contains("contact.address is such as \"mailto:\" (nobody looked)");
    }

    @Test
    void thirtySlotsThatAreAllNeededAreFoundAtOnceAndTooManyWaysAreGivenUp() {
        List<Slot> flags = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> Slot.of("s" + number, Domain.flag()))
                .toList();
        Evidence nothing = Evidence.none(Site.ANY, Vocabulary.of(flags));
        List<Condition> all = flags.stream().<Condition>map(IsTrue::new).toList();
        Counterfactual each = Counterfactual.of(dichotomy(new AllOf(all)), nothing, BigDecimal.ONE);
        assertThat(each.changes()).hasSize(30).allMatch(change -> change.bound().equals("true"));
        Counterfactual some = Counterfactual.of(dichotomy(new AtLeast(12, all)), nothing, BigDecimal.ONE);
        assertThat(some.changes().stream().map(change -> change.slot().name()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> "s" + number)
                        .toList());
        List<Condition> clashes = IntStream.range(0, 29)
                .mapToObj(at -> all.get(at).and(all.get(at + 1).not()))
                .toList();
        Counterfactual never = Counterfactual.of(dichotomy(new AtLeast(20, clashes)), nothing, BigDecimal.ONE);
        assertThat(never.status()).isEqualTo(Status.NOT_ANALYSED);
    }

    private static Rule dichotomy(Condition when) {
        Criterion criterion = Criterion.of("T", "T?", ScoringScale.dichotomous(1));
        return new Rule(criterion, Condition.always(), new Dichotomy(when), Annotation.NONE, List.of());
    }

    @Test
    void theBoundsOfSeveralChangesHoldTogether() {
        Rule trade = rule(
                "true",
                "contact.hours <= 5 && page.seconds <= 10 || contact.hours <= 10 && page.seconds <= 5",
                "false",
                "false");
        Evidence slow = reached()
                .see("contact.hours", Value.of(20))
                .see("page.seconds", Value.of(20))
                .finished();
        assertThat(Counterfactual.of(trade, slow, BigDecimal.valueOf(3)))
                .hasToString(
                        "PS-01 reaches 3 if contact.hours is at most 5 h (now 20 h) and page.seconds is at most 10 s"
                                + " (now 20 s).");
    }
}
