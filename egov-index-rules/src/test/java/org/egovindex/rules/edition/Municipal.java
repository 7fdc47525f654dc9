package org.egovindex.rules.edition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** A small invented checklist of 2003, and what its tests change. */
final class Municipal {
    static final Slot REACHABLE = Slot.of("site.reachable", Domain.flag());
    static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"))
            .whenAbsent(Absence.NOT_FOUND, Value.of("none"));
    static final Slot HOURS = Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760));
    static final ScoringScale ORDINAL = ScoringScale.fourPoint();
    static final ScoringScale DICHOTOMY = ScoringScale.dichotomous(3);
    static final RuleBook OF_2003 = book();

    private Municipal() {}

    static ChecklistId about(String version) {
        return new ChecklistId("municipal", version, "Municipal", "invented", Optional.empty(), Optional.empty());
    }

    static Condition scope(String word) {
        return new Comparison(SCOPE, Relation.EQUAL, Value.of(word));
    }

    static Condition hours(Relation relation, long limit) {
        return new Comparison(HOURS, relation, Value.of(limit));
    }

    static Rule rule(String id, ScoringScale scale, Body body) {
        return new Rule(
                Criterion.of(id, "What of " + id + "?", scale), Condition.always(), body, Annotation.NONE, List.of());
    }

    /** The policy on every page, and an answer within a day or two. */
    static Rule ps01(Condition withinTwoDays) {
        Ladder ladder = new Ladder(
                List.of(
                        new Level(BigDecimal.valueOf(3), scope("every-page").and(hours(Relation.AT_MOST, 24))),
                        new Level(BigDecimal.valueOf(2), scope("every-page").and(withinTwoDays)),
                        new Level(BigDecimal.ONE, scope("none").not())),
                BigDecimal.ZERO);
        return new Rule(
                Criterion.of("PS-01", "How far is the policy linked?", ORDINAL),
                new IsTrue(REACHABLE),
                ladder,
                Annotation.NONE,
                List.of());
    }

    private static RuleBook book() {
        List<Rule> privacy = List.of(
                ps01(hours(Relation.AT_MOST, 48)),
                rule("PS-02", DICHOTOMY, new Dichotomy(scope("none").not())),
                rule("PS-03", ORDINAL, new Rated(Optional.empty())));
        List<Rule> content = List.of(rule("C-01", DICHOTOMY, new Dichotomy(new IsTrue(REACHABLE))));
        List<Rule> all = List.of(privacy.get(0), privacy.get(1), privacy.get(2), content.get(0));
        return RuleBook.of(
                Checklist.of(
                        about("2003.1.2"),
                        BigDecimal.valueOf(40),
                        List.of(area("privacy", privacy), area("content", content))),
                Vocabulary.of(REACHABLE, SCOPE, HOURS),
                Map.of("ordinal", ORDINAL),
                all);
    }

    private static Area area(String id, List<Rule> rules) {
        return new Area(
                id,
                id,
                BigDecimal.valueOf(20),
                rules.stream().map(Rule::criterion).toList());
    }

    static Edition edition(Change... changes) {
        return Edition.of(about("2005.1.0"), Pin.of(OF_2003), changes);
    }
}
