package org.egovindex.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.Witness;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.rule.Tally;

/** One small book with a criterion of every kind, for tests that look at words. */
public final class MunicipalRules {
    public static final Slot REACHABLE =
            Slot.of("site.reachable", Domain.flag()).from(SlotSource.CRAWLER).asking("Does the site answer?");
    public static final Slot SCOPE = Slot.of("policy.scope", Domain.ordered("none", "home-only", "every-page"))
            .whenAbsent(Absence.NOT_FOUND, Value.of("none"))
            .asking("From which pages is the policy | statement linked?");
    public static final Slot HOURS =
            Slot.of("contact.hours", Domain.whole().in("h").between(0, 8760)).from(SlotSource.OBSERVER);
    public static final Slot SEARCH = Slot.of("site.search", Domain.flag()).from(SlotSource.CRAWLER);
    public static final Slot MAP = Slot.of("site.map", Domain.flag()).from(SlotSource.CRAWLER);
    private static final Map<String, ScoringScale> SCALES = scales();

    private MunicipalRules() {}

    private static Map<String, ScoringScale> scales() {
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        scales.put("ordinal", ScoringScale.fourPoint());
        scales.put("dichotomy", ScoringScale.dichotomous(3));
        return scales;
    }

    private static Criterion criterion(String id, String question, ScoringScale scale) {
        return new Criterion(
                id, question, scale, Provenance.RECONSTRUCTED, List.of("S37", "S48"), Optional.of("a <note>"));
    }

    private static Annotation annotation(Optional<BigDecimal> passAt) {
        return new Annotation("codebook p. 12", Lifecycle.EXPERIMENTAL, Origin.OURS, passAt, List.of("machine"));
    }

    private static Example example(Map<String, Reading> given, Expectation expectation) {
        return Example.of(given, expectation);
    }

    /** Scope and hours make a ladder of four levels. */
    public static Rule privacy() {
        Condition everyPage = new Comparison(SCOPE, Relation.EQUAL, Value.of("every-page"));
        Reading yes = Reading.of(Value.of(true));
        Reading every = Reading.of(Value.of("every-page"));
        Ladder ladder = new Ladder(
                List.of(
                        new Level(
                                BigDecimal.valueOf(3),
                                everyPage.and(new Comparison(HOURS, Relation.AT_MOST, Value.of(24)))),
                        new Level(BigDecimal.valueOf(2), everyPage),
                        new Level(BigDecimal.ONE, new Comparison(SCOPE, Relation.EQUAL, Value.of("home-only")))),
                BigDecimal.ZERO);
        List<Example> examples = List.of(
                example(
                        Map.of("site.reachable", yes, "policy.scope", every, "contact.hours", Reading.of(Value.of(24))),
                        new Expectation.Scores(BigDecimal.valueOf(3))),
                example(
                        Map.of("site.reachable", yes, "policy.scope", every, "contact.hours", Reading.of(Value.of(25))),
                        new Expectation.Scores(BigDecimal.valueOf(2))),
                example(
                        Map.of("site.reachable", yes, "policy.scope", every),
                        new Expectation.CannotTell(
                                BigDecimal.valueOf(2), BigDecimal.valueOf(3), List.of("contact.hours"))),
                example(
                        Map.of("site.reachable", yes, "policy.scope", Reading.of(Absence.NOT_FOUND)),
                        new Expectation.Scores(BigDecimal.ZERO)),
                example(Map.of("site.reachable", Reading.of(Value.of(false))), new Expectation.Inapplicable()),
                example(Map.of(), new Expectation.Untested()));
        return new Rule(
                criterion("PS-01", "How far is the policy linked?", SCALES.get("ordinal")),
                new IsTrue(REACHABLE),
                ladder,
                annotation(Optional.of(BigDecimal.valueOf(2))),
                examples);
    }

    /** One question of yes or no. */
    public static Rule search() {
        return new Rule(
                criterion("US-01", "Is there a search?", SCALES.get("dichotomy")),
                Condition.always(),
                new Dichotomy(new IsTrue(SEARCH)),
                Annotation.NONE,
                List.of());
    }

    /** How many of two things there are. */
    public static Rule tally() {
        return new Rule(
                criterion("US-02", "How many aids are there?", SCALES.get("ordinal")),
                Condition.always(),
                new Tally(
                        List.of(new IsTrue(SEARCH), new IsTrue(MAP)),
                        List.of(new Tally.Cut(BigDecimal.valueOf(3), 2), new Tally.Cut(BigDecimal.ONE, 1)),
                        BigDecimal.ZERO),
                Annotation.NONE,
                List.of());
    }

    /** An evaluator's rating beside what a crawler sees. */
    public static Rule rated() {
        Ladder check = new Ladder(List.of(new Level(BigDecimal.valueOf(3), new IsTrue(MAP))), BigDecimal.ZERO);
        return new Rule(
                criterion("US-03", "How good is the map of the site?", SCALES.get("ordinal")),
                Condition.always(),
                new Rated(Optional.of(check)),
                Annotation.NONE,
                List.of());
    }

    /** All four. */
    public static RuleBook book() {
        List<Rule> rules = List.of(privacy(), search(), tally(), rated());
        List<Area> areas = List.of(
                new Area(
                        "privacy",
                        "Privacy & security",
                        BigDecimal.valueOf(20),
                        List.of(rules.get(0).criterion())),
                new Area(
                        "usability",
                        "Usability",
                        BigDecimal.valueOf(20),
                        rules.subList(1, 4).stream().map(Rule::criterion).toList()));
        ChecklistId about = new ChecklistId(
                "municipal",
                "2005.1.0",
                "Municipal *websites*",
                "a source",
                Optional.empty(),
                Optional.of("a reconstruction"));
        Vocabulary slots = Vocabulary.of(REACHABLE, SCOPE, HOURS, SEARCH, MAP);
        return RuleBook.of(Checklist.of(about, BigDecimal.valueOf(100), areas), slots, SCALES, rules);
    }

    /** Seen by A in Ghent: every page, the search, the map; a rating of 2; nobody asked for the hours. */
    public static Evidence ghent() {
        Site site = new Site(City.of("Ghent", "Belgium"), Optional.of("https://city.example/"));
        Witness a = new Witness(
                Optional.of(Evaluator.of("A")), Optional.of("2005-09-12"), Optional.of("https://city.example/policy"));
        return Evidence.draft(site, book().vocabulary())
                .see("site.reachable", Value.of(true))
                .note("policy.scope", new Observation(Reading.of(Value.of("every-page")), a))
                .see("site.search", Value.of(true))
                .see("site.map", Value.of(true))
                .note("rated.US_03", new Observation(Reading.of(Value.of(2)), a))
                .finished();
    }
}
