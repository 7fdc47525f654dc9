package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
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
import org.egovindex.rules.rule.Tally;

/** The rule books of the vectors, each for one question. */
final class ConformanceBooks {
    static final Map<String, ScoringScale> SCALES = scales();

    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, List<Rule>> areas = new LinkedHashMap<>();

    private static Map<String, ScoringScale> scales() {
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        scales.put("ordinal", ScoringScale.fourPoint());
        scales.put("dichotomy", ScoringScale.dichotomous(1));
        scales.put(
                "half",
                ScoringScale.answers(List.of(
                        Answer.of(BigDecimal.ZERO),
                        Answer.of(new BigDecimal("0.5")),
                        Answer.of(BigDecimal.valueOf(2)))));
        scales.put(
                "answers",
                ScoringScale.answers(
                        List.of(new Answer("No", BigDecimal.ZERO), new Answer("Yes", BigDecimal.valueOf(30)))));
        return scales;
    }

    private ConformanceBooks slots(Slot... more) {
        slots.addAll(List.of(more));
        return this;
    }

    private ConformanceBooks rule(String area, String id, String scale, Condition applies, Body body) {
        Criterion criterion = Criterion.of(id, id, SCALES.getOrDefault(scale, ScoringScale.fourPoint()));
        areas.computeIfAbsent(area, one -> new ArrayList<>())
                .add(new Rule(criterion, applies, body, Annotation.NONE, List.of()));
        return this;
    }

    private ConformanceBooks yes(String id, Condition when) {
        return rule("only", id, "dichotomy", Condition.always(), new Dichotomy(when));
    }

    private RuleBook book(String id) {
        List<Rule> rules = new ArrayList<>();
        List<Area> all = new ArrayList<>();
        BigDecimal points = BigDecimal.valueOf(20);
        for (Map.Entry<String, List<Rule>> area : areas.entrySet()) {
            rules.addAll(area.getValue());
            List<Criterion> criteria =
                    area.getValue().stream().map(Rule::criterion).toList();
            all.add(new Area(area.getKey(), area.getKey(), points, criteria));
            points = points.subtract(new BigDecimal("7.5"));
        }
        ChecklistId about = new ChecklistId(id, "1", id, "", Optional.empty(), Optional.empty());
        return RuleBook.of(Checklist.of(about, BigDecimal.valueOf(100), all), Vocabulary.of(slots), SCALES, rules);
    }

    private static Slot flag(String name) {
        return Slot.of(name, Domain.flag());
    }

    /** Every operator over three questions of yes or no. */
    static RuleBook operators() {
        IsTrue a = new IsTrue(flag("a"));
        IsTrue b = new IsTrue(flag("b"));
        IsTrue c = new IsTrue(flag("c"));
        List<Condition> all = List.of(a, b, c);
        return new ConformanceBooks()
                .slots(a.slot(), b.slot(), c.slot())
                .yes("bare", a)
                .yes("not", a.not())
                .yes("not-not", new Not(a.not()))
                .yes("all-2", new AllOf(List.of(a, b)))
                .yes("all-3", new AllOf(all))
                .yes("any-2", new AnyOf(List.of(a, b)))
                .yes("any-3", new AnyOf(all))
                .yes("one-of-3", new AtLeast(1, all))
                .yes("two-of-3", new AtLeast(2, all))
                .yes("three-of-3", new AtLeast(3, all))
                .yes("all-in-any", new AnyOf(List.of(new AllOf(List.of(a, b)), c)))
                .yes("any-in-all", new AllOf(List.of(new AnyOf(List.of(a, b)), c.not())))
                .yes("not-count", new AtLeast(2, List.of(a.not(), b, c)).not())
                .yes("same-twice", new AllOf(List.of(a, a.not())))
                .yes("or-true", new AnyOf(List.of(a, Condition.always())))
                .yes("and-never", new AllOf(List.of(b, Condition.never())))
                .yes("never", Condition.never())
                .yes("equal-false", new Comparison(a.slot(), Relation.EQUAL, Value.of(false)))
                .yes("unequal-true", new Comparison(a.slot(), Relation.UNEQUAL, Value.of(true)))
                .book("operators");
    }

    /** All that can be asked of one slot. */
    static RuleBook type(String id, Slot slot, Value... constants) {
        ConformanceBooks book = new ConformanceBooks().slots(slot);
        for (int place = 0; place < constants.length; place++) {
            for (Relation relation : Relation.values()) {
                if (!relation.needsOrder() || slot.domain().isOrdered()) {
                    book.yes(relation.id() + "-" + place, new Comparison(slot, relation, constants[place]));
                }
            }
        }
        book.yes("in", new OneOf(slot, List.of(constants)));
        book.yes("not-in", new OneOf(slot, List.of(constants)).not());
        if (slot.domain() instanceof TextDomain) {
            book.yes("starts", new StartsWith(slot, "https://"));
            book.yes("starts-shorter", new StartsWith(slot, "http"));
        }
        return book.book(id);
    }

    static Map<String, RuleBook> types() {
        Map<String, RuleBook> books = new LinkedHashMap<>();
        Slot hours = Slot.of("x", Domain.whole().in("h").between(-5, 48));
        books.put("type-int", type("type-int", hours, Value.of(0), Value.of(24)));
        Slot open = Slot.of("x", Domain.whole());
        books.put("type-int-open", type("type-int-open", open, Value.of(1_000_000)));
        Slot seconds = Slot.of(
                "x",
                Domain.real().in("s").between(BigDecimal.ZERO, BigDecimal.TEN).decimals(2));
        books.put("type-decimal", type("type-decimal", seconds, Value.of(new BigDecimal("0.1")), Value.of(3)));
        Slot scope = Slot.of("x", Domain.ordered("none", "home-only", "every-page"))
                .whenAbsent(Absence.NOT_FOUND, Value.of("none"));
        books.put("type-enum-ordered", type("type-enum-ordered", scope, Value.of("none"), Value.of("home-only")));
        Slot word = Slot.of("x", Domain.oneOf("no", "yes", "2fa+")).whenAbsent(Absence.BLOCKED, Value.of("2fa+"));
        books.put("type-enum", type("type-enum", word, Value.of("yes"), Value.of("2fa+")));
        Slot day = Slot.of("x", Domain.day().between(LocalDate.of(2004, 2, 28), LocalDate.of(2005, 12, 31)));
        books.put(
                "type-date",
                type("type-date", day, Value.of(LocalDate.of(2004, 2, 29)), Value.of(LocalDate.of(2005, 9, 12))));
        books.put(
                "type-text", type("type-text", Slot.of("x", Domain.text()), Value.of(""), Value.of("it's \"x\" \\ é")));
        Slot absent = Slot.of("x", Domain.flag()).whenAbsent(Absence.NOT_FOUND, Value.of(false));
        books.put("type-bool", type("type-bool", absent, Value.of(true)));
        return books;
    }

    /** Whether it applies, beside whether it is decided. */
    static RuleBook applicability() {
        IsTrue a = new IsTrue(flag("a"));
        IsTrue b = new IsTrue(flag("b"));
        IsTrue c = new IsTrue(flag("c"));
        Ladder ladder = new Ladder(
                List.of(new Level(BigDecimal.valueOf(3), b.and(c)), new Level(BigDecimal.ONE, b)), BigDecimal.ZERO);
        return new ConformanceBooks()
                .slots(a.slot(), b.slot(), c.slot())
                .rule("one", "ladder", "ordinal", a, ladder)
                .rule("one", "yes-no", "answers", a.or(c), new Dichotomy(b))
                .rule("one", "constant", "dichotomy", a, new Dichotomy(Condition.always()))
                .rule("two", "never", "ordinal", Condition.never(), ladder)
                .rule("two", "rated", "half", a.not(), new Rated(Optional.empty()))
                .rule("two", "same-slot", "dichotomy", b, new Dichotomy(b))
                .book("applicability");
    }

    /** A count of four with three cuts. */
    static RuleBook tally() {
        List<Condition> items = IntStream.rangeClosed(1, 4)
                .<Condition>mapToObj(number -> new IsTrue(flag("item" + number)))
                .toList();
        Slot[] slots = items.stream().flatMap(item -> item.slots().stream()).toArray(Slot[]::new);
        List<Tally.Cut> cuts = List.of(
                new Tally.Cut(BigDecimal.valueOf(3), 4),
                new Tally.Cut(BigDecimal.valueOf(2), 2),
                new Tally.Cut(BigDecimal.ONE, 1));
        return new ConformanceBooks()
                .slots(slots)
                .rule("one", "T", "ordinal", Condition.always(), new Tally(items, cuts, BigDecimal.ZERO))
                .book("tally");
    }

    /** Ratings, with and without a ladder beside them. */
    static RuleBook rated() {
        IsTrue map = new IsTrue(flag("site.map"));
        IsTrue search = new IsTrue(flag("site.search"));
        Ladder check = new Ladder(
                List.of(new Level(BigDecimal.valueOf(3), map.and(search)), new Level(BigDecimal.ONE, map.or(search))),
                BigDecimal.ZERO);
        return new ConformanceBooks()
                .slots(map.slot(), search.slot())
                .rule("one", "US-01", "ordinal", Condition.always(), new Rated(Optional.of(check)))
                .rule("one", "2.US", "answers", map, new Rated(Optional.empty()))
                .book("rated");
    }

    /** Criteria that all may turn out not to apply. */
    static RuleBook nothing() {
        IsTrue up = new IsTrue(flag("site.up"));
        IsTrue map = new IsTrue(flag("site.map"));
        Ladder check = new Ladder(List.of(new Level(BigDecimal.valueOf(3), map)), BigDecimal.ZERO);
        return new ConformanceBooks()
                .slots(up.slot(), map.slot())
                .rule("one", "map", "dichotomy", up, new Dichotomy(map))
                .rule("two", "rated", "ordinal", up, new Rated(Optional.of(check)))
                .book("nothing-applies");
    }

    /** Areas of different points, with criteria of different maxima, some of which may not apply. */
    static RuleBook areas() {
        IsTrue up = new IsTrue(flag("site.up"));
        IsTrue shop = new IsTrue(flag("shop.there"));
        Slot hours = Slot.of("contact.hours", Domain.whole().between(0, 100));
        Slot scope = Slot.of("policy.scope", Domain.ordered("none", "some", "all"))
                .whenAbsent(Absence.NOT_FOUND, Value.of("none"));
        Ladder byHours = new Ladder(
                List.of(
                        new Level(BigDecimal.valueOf(3), new Comparison(hours, Relation.AT_MOST, Value.of(24))),
                        new Level(BigDecimal.ONE, new Comparison(hours, Relation.LESS, Value.of(72)))),
                BigDecimal.ZERO);
        Ladder byScope = new Ladder(
                List.of(
                        new Level(BigDecimal.valueOf(2), new Comparison(scope, Relation.EQUAL, Value.of("all"))),
                        new Level(new BigDecimal("0.5"), new Comparison(scope, Relation.AT_LEAST, Value.of("some")))),
                BigDecimal.ZERO);
        return new ConformanceBooks()
                .slots(up.slot(), shop.slot(), hours, scope)
                .rule("first", "hours", "ordinal", up, byHours)
                .rule("first", "scope", "half", Condition.always(), byScope)
                .rule("first", "shop", "answers", shop, new Dichotomy(up))
                .rule(
                        "second",
                        "sale",
                        "dichotomy",
                        shop,
                        new Dichotomy(new Comparison(scope, Relation.UNEQUAL, Value.of("none"))))
                .rule("second", "sale-hours", "ordinal", shop.and(up), byHours)
                .book("areas");
    }
}
