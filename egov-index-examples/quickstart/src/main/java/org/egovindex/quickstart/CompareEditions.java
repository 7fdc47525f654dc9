package org.egovindex.quickstart;

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
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.ComparableCore;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.EditionDiff;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;

/** What changed between two editions of a checklist, shown by evidence; both are invented, to try things out. */
public final class CompareEditions {
    private static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"));
    private static final Slot HOURS =
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760));

    private CompareEditions() {}

    /**
     * Compares an invented edition of 2005 with one of 2003.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        RuleBook of2003 = edition2003();
        RuleBook of2005 = Edition.of(
                        about("2005.1.0"),
                        Pin.of(of2003),
                        new Change.ReplaceCriterion(linked(hours(Relation.LESS))),
                        new Change.Retext(
                                "PS-02", Optional.of("Is there a policy at all?"), Optional.empty(), Optional.empty()),
                        new Change.RemoveCriterion("PS-03", "every city has a contact page by now"))
                .resolve(of2003);

        EditionDiff diff = EditionDiff.of(of2003, of2005);
        diff.print();
        System.out.println("Required: " + diff.required());

        ComparableCore.of(of2003, of2005).print();
    }

    private static RuleBook edition2003() {
        List<Rule> rules = List.of(
                linked(hours(Relation.AT_MOST)),
                rule(
                        "PS-02",
                        "Is there a policy?",
                        ScoringScale.dichotomous(3),
                        new Dichotomy(scope("none").not())),
                rule(
                        "PS-03",
                        "Does anybody answer?",
                        ScoringScale.dichotomous(3),
                        new Dichotomy(hours(Relation.LESS))));
        Area privacy = new Area(
                "privacy",
                "Privacy",
                BigDecimal.valueOf(20),
                rules.stream().map(Rule::criterion).toList());
        Checklist checklist = Checklist.of(about("2003.1.2"), BigDecimal.valueOf(20), List.of(privacy));
        return RuleBook.of(checklist, Vocabulary.of(SCOPE, HOURS), Map.of(), rules);
    }

    private static ChecklistId about(String version) {
        Optional<String> notice = Optional.of("invented, to try things out");
        return new ChecklistId("invented", version, "Invented checklist", "", Optional.empty(), notice);
    }

    private static Rule linked(Condition withinTwoDays) {
        Condition everyPage = scope("every-page");
        Ladder ladder = new Ladder(
                List.of(
                        new Level(
                                BigDecimal.valueOf(3),
                                everyPage.and(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)))),
                        new Level(BigDecimal.valueOf(2), everyPage.and(withinTwoDays)),
                        new Level(BigDecimal.ONE, scope("none").not())),
                BigDecimal.ZERO);
        return rule("PS-01", "How far is the policy linked?", ScoringScale.fourPoint(), ladder);
    }

    private static Condition scope(String word) {
        return new Comparison(SCOPE, Relation.EQUAL, Value.of(word));
    }

    private static Condition hours(Relation relation) {
        return new Comparison(HOURS, relation, Value.of(48));
    }

    private static Rule rule(String id, String question, ScoringScale scale, Body body) {
        return new Rule(Criterion.of(id, question, scale), Condition.always(), body, Annotation.NONE, List.of());
    }
}
