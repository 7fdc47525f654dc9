package org.egovindex.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.number.Rational;
import org.egovindex.rules.condition.ConditionText;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;

/** What to look at next. */
class ToDoTest {
    private static final Vocabulary SLOTS = Vocabulary.of(
            Slot.of("policy.there", Domain.flag()),
            Slot.of("policy.date", Domain.day()),
            Slot.of("search.there", Domain.flag()).asking("Is there a search?"),
            Slot.of("map.there", Domain.flag()));
    private static final RuleBook BOOK = book(
            rule("A", "policy.there && policy.date > '2005-01-01'"),
            rule("B", "policy.there"),
            rule("C", "search.there"),
            rule("D", "search.there && map.there"));

    private static Rule rule(String id, String when) {
        return new Rule(
                Criterion.of(id, id + "?", ScoringScale.dichotomous(1)),
                ConditionText.parse("true", SLOTS),
                new Dichotomy(ConditionText.parse(when, SLOTS)),
                Annotation.NONE,
                List.of());
    }

    private static RuleBook book(Rule... rules) {
        List<Criterion> criteria = List.of(rules).stream().map(Rule::criterion).toList();
        Checklist checklist = Checklist.of(
                ChecklistId.of("four", "Four"),
                BigDecimal.valueOf(100),
                List.of(new Area("all", "All", BigDecimal.valueOf(100), criteria)));
        return RuleBook.of(checklist, SLOTS, Map.of(), List.of(rules));
    }

    /** The policy: if it is there, B is decided (25); if not, A too (50); on average 75/2. The map: A "no" decides D, a "yes" nothing. */
    @Test
    void aSlotCountsInAllCriteriaThatAskForItAndTheMostTellingStandsFirst() {
        ToDo toDo = ToDo.of(BOOK.assess(Evidence.none(Site.ANY, SLOTS)));
        assertThat(toDo.slots().stream().map(one -> one.slot().name()))
                .containsExactly("policy.there", "search.there", "policy.date", "map.there");
        Observable first = toDo.slots().get(0);
        assertThat(first.mean()).isEqualTo(Rational.of(75, 2));
        assertThat(first.least()).isEqualTo(Rational.of(25));
        assertThat(first.criteria()).containsExactly("A", "B");
        assertThat(toDo.slots().get(3).mean()).isEqualTo(Rational.of(25, 2));
        assertThat(toDo.slots().get(3).least()).isEqualTo(Rational.ZERO);
    }

    @Test
    void whatIsSeenOrCannotMatterAnyMoreIsNotOnTheList() {
        Evidence evidence = Evidence.draft(Site.ANY, SLOTS)
                .see("policy.there", Value.of(false))
                .miss("search.there", Absence.BLOCKED)
                .finished();
        ToDo toDo = ToDo.of(BOOK.assess(evidence));
        assertThat(toDo.slots().stream().map(one -> one.slot().name())).containsExactly("search.there", "map.there");
        assertThat(toDo.text())
                .contains("search.there", "Is there a search?", "blocked", "C D", "The total is 0.00 to 50.00 of 100");
        assertThat(toDo).hasToString("2 slots to look at; first search.there");
    }

    @Test
    void withNothingMissingThereIsNothingToDo() {
        Evidence evidence = Evidence.draft(Site.ANY, SLOTS)
                .see("policy.there", Value.of(false))
                .see("search.there", Value.of(false))
                .finished();
        assertThat(ToDo.of(BOOK.assess(evidence)).slots()).isEmpty();
    }
}
