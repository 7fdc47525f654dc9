package org.egovindex.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.AllOf;
import org.egovindex.rules.condition.AnyOf;
import org.egovindex.rules.condition.AtLeast;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.AbsenceFinding;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.LevelDomain;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.evidence.WholeDomain;
import org.egovindex.rules.evidence.Witness;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Body;
import org.egovindex.rules.rule.Dichotomy;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Ladder;
import org.egovindex.rules.rule.Level;
import org.egovindex.rules.rule.Lifecycle;
import org.egovindex.rules.rule.Origin;
import org.egovindex.rules.rule.Outcome;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.rule.Tally;

/** Rules, books and evidence made from a seed, of every kind there is; the same seed gives the same. */
public final class AnyRules {
    private static final Map<String, ScoringScale> SCALES = scales();

    private final Random random;

    public AnyRules(long seed) {
        this.random = new Random(seed);
    }

    private static Map<String, ScoringScale> scales() {
        Map<String, ScoringScale> scales = new LinkedHashMap<>();
        scales.put("ordinal", ScoringScale.fourPoint());
        scales.put("dichotomy", ScoringScale.dichotomous(3));
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

    private int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** One to {@code most} slots of all types with small domains. */
    public Vocabulary vocabulary(int most) {
        return Vocabulary.of(
                IntStream.rangeClosed(1, 1 + below(most)).mapToObj(this::slot).toList());
    }

    private Slot slot(int number) {
        Domain domain = domain();
        Slot slot = new Slot(
                one(List.of("site.s", "policy_", "a.b.c")) + number,
                domain,
                one(List.of(SlotSource.values())),
                Optional.empty(),
                below(3) == 0 ? "What \"is\" there, in | and <b>?" : "");
        if (below(3) > 0) {
            return slot;
        }
        Absence reason = one(List.of(Absence.NOT_FOUND, Absence.BLOCKED));
        return new Slot(
                slot.name(),
                domain,
                slot.source(),
                Optional.of(new AbsenceFinding(reason, value(domain))),
                slot.text());
    }

    private Domain domain() {
        return switch (below(8)) {
            case 0 -> Domain.flag();
            case 1 -> Domain.ordered("none", "home-only", "every-page");
            case 2 -> Domain.oneOf("no", "yes", "2fa+");
            case 3 -> Domain.whole().in("h").between(-2, 6);
            case 4 ->
                Domain.real()
                        .in("s")
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(2))
                        .decimals(1);
            case 5 -> Domain.day().between(LocalDate.of(2005, 2, 27), LocalDate.of(2005, 3, 4));
            case 6 -> below(2) == 0 ? Domain.whole() : Domain.real();
            default -> Domain.text();
        };
    }

    /** A value of a domain, near those that conditions compare with. */
    public Value value(Domain domain) {
        if (domain instanceof FlagDomain) {
            return Value.of(random.nextBoolean());
        }
        if (domain instanceof ChoiceDomain choice) {
            return Value.of(one(choice.values()));
        }
        if (domain instanceof LevelDomain level) {
            return Value.of(one(level.points()));
        }
        if (domain instanceof WholeDomain whole) {
            return Value.of(whole.least().orElse(-3L) + below(9));
        }
        if (domain instanceof RealDomain real) {
            return Value.of(BigDecimal.valueOf(below(real.decimals().isPresent() ? 21 : 30), 1));
        }
        if (domain instanceof DayDomain day) {
            return Value.of(day.least().orElseThrow().plusDays(below(6)));
        }
        return Value.of(one(List.of("", "http", "https://", "https://city", "it's \"x\" \\ y", "~", "mailto:a", "h")));
    }

    /** A condition over these slots, nested up to {@code depth}. */
    public Condition condition(Vocabulary slots, int depth) {
        int kind = depth <= 1 ? 0 : below(6);
        return switch (kind) {
            case 1 -> new AllOf(conditions(slots, depth - 1, 2 + below(2)));
            case 2 -> new AnyOf(conditions(slots, depth - 1, 2 + below(2)));
            case 3 -> new Not(condition(slots, depth - 1));
            case 4 -> {
                List<Condition> of = conditions(slots, depth - 1, 1 + below(4));
                yield new AtLeast(1 + below(of.size()), of);
            }
            default -> below(25) == 0 ? new Constant(random.nextBoolean()) : atom(one(slots.slots()));
        };
    }

    private List<Condition> conditions(Vocabulary slots, int depth, int count) {
        return IntStream.range(0, count).mapToObj(i -> condition(slots, depth)).toList();
    }

    private Condition atom(Slot slot) {
        Domain domain = slot.domain();
        if (domain instanceof FlagDomain && random.nextBoolean()) {
            return new IsTrue(slot);
        }
        if (domain instanceof TextDomain && random.nextBoolean()) {
            return new StartsWith(slot, one(List.of("h", "http", "https://", "it's \"", "~", "\\")));
        }
        if (below(4) == 0) {
            return new OneOf(
                    slot,
                    IntStream.rangeClosed(0, below(3))
                            .mapToObj(i -> value(domain))
                            .distinct()
                            .toList());
        }
        List<Relation> relations =
                domain.isOrdered() ? List.of(Relation.values()) : List.of(Relation.EQUAL, Relation.UNEQUAL);
        return new Comparison(slot, one(relations), value(domain));
    }

    /** A book of one to {@code most} rules of every kind over one to five slots. */
    public RuleBook book(int most) {
        Vocabulary slots = vocabulary(5);
        List<Rule> rules = IntStream.rangeClosed(1, 1 + below(most))
                .mapToObj(number -> rule("C-" + number, slots))
                .toList();
        int cut = below(rules.size() + 1);
        List<Area> areas = new ArrayList<>();
        area("one", BigDecimal.valueOf(20), rules.subList(0, cut)).ifPresent(areas::add);
        area("two", new BigDecimal("12.5"), rules.subList(cut, rules.size())).ifPresent(areas::add);
        BigDecimal points = areas.stream().map(Area::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        ChecklistId about = new ChecklistId(
                "any",
                "2005." + below(3) + ".0",
                "Any rules: \"made\" by a programme",
                below(2) == 0 ? "" : "invented",
                Optional.empty(),
                below(2) == 0 ? Optional.of("simulated") : Optional.empty());
        return RuleBook.of(Checklist.of(about, points, areas), slots, SCALES, rules)
                .withLanguage(one(List.of("en", "en", "el", "pt-BR")));
    }

    private static Optional<Area> area(String id, BigDecimal points, List<Rule> rules) {
        List<Criterion> criteria = rules.stream().map(Rule::criterion).toList();
        return criteria.isEmpty() ? Optional.empty() : Optional.of(new Area(id, "Area " + id, points, criteria));
    }

    /** A rule of any kind. */
    public Rule rule(String id, Vocabulary slots) {
        ScoringScale scale = one(List.copyOf(SCALES.values()));
        Criterion criterion = new Criterion(
                id,
                below(2) == 0 ? id : "How far is \"it\" # offered?",
                scale,
                one(List.of(Provenance.values())),
                below(3) == 0 ? List.of("S1", "S37") : List.of(),
                below(3) == 0 ? Optional.of("a note") : Optional.empty());
        Body body = body(scale, slots);
        Condition applies = below(3) == 0 ? condition(slots, 2) : Condition.always();
        Annotation annotation = new Annotation(
                below(2) == 0 ? "" : "codebook p. 12 # 3",
                one(List.of(Lifecycle.values())),
                one(List.of(Origin.values())),
                below(3) == 0 ? Optional.of(scale.highest()) : Optional.empty(),
                below(3) == 0 ? List.of("machine", "a11y") : List.of());
        Rule rule = new Rule(criterion, applies, body, annotation, List.of());
        return new Rule(criterion, applies, body, annotation, examples(rule, slots));
    }

    private Body body(ScoringScale scale, Vocabulary slots) {
        return switch (below(4)) {
            case 0 -> new Dichotomy(condition(slots, 3));
            case 1 -> tally(scale, slots);
            case 2 -> new Rated(random.nextBoolean() ? Optional.empty() : Optional.of(ladder(scale, slots)));
            default -> ladder(scale, slots);
        };
    }

    private Ladder ladder(ScoringScale scale, Vocabulary slots) {
        List<Level> levels = IntStream.range(1, scale.size())
                .map(answer -> scale.size() - answer)
                .mapToObj(answer -> new Level(scale.points(answer), condition(slots, 3)))
                .toList();
        return new Ladder(levels.subList(below(levels.size()), levels.size()), scale.lowest());
    }

    private Tally tally(ScoringScale scale, Vocabulary slots) {
        List<Condition> items = conditions(slots, 2, 2 + below(3));
        List<Tally.Cut> cuts = new ArrayList<>();
        cuts.add(new Tally.Cut(scale.highest(), items.size()));
        if (scale.size() > 2) {
            cuts.add(new Tally.Cut(scale.points(1), 1));
        }
        return new Tally(items, cuts, scale.lowest());
    }

    private List<Example> examples(Rule rule, Vocabulary slots) {
        List<Slot> implied = rule.body() instanceof Rated ? List.of(Rated.slot(rule.criterion())) : List.of();
        List<Example> examples = new ArrayList<>();
        for (int count = below(3); count > 0; count--) {
            Evidence evidence = evidence(slots.with(implied), 40);
            examples.add(
                    Example.of(given(evidence), expected(rule.assess(evidence).outcome())));
            rule.crossCheck()
                    .ifPresent(check -> examples.add(new Example(
                            given(evidence), expected(check.assess(evidence).outcome()), Example.Part.CROSS_CHECK)));
        }
        return examples;
    }

    private static Expectation expected(Outcome outcome) {
        if (outcome instanceof Outcome.Scored scored) {
            return new Expectation.Scores(scored.worth());
        }
        if (outcome instanceof Outcome.CannotTell open) {
            return new Expectation.CannotTell(
                    open.lowest(), open.highest(), List.copyOf(open.missing().keySet()));
        }
        return outcome instanceof Outcome.Untested ? new Expectation.Untested() : new Expectation.Inapplicable();
    }

    /** What was seen, slot by slot, as examples hold it. */
    public static Map<String, Reading> given(Evidence evidence) {
        Map<String, Reading> given = new LinkedHashMap<>();
        for (Slot slot : evidence.vocabulary().slots()) {
            Reading reading = evidence.observation(slot.name()).reading();
            if (!reading.equals(Reading.NOT_LOOKED)) {
                given.put(slot.name(), reading);
            }
        }
        return given;
    }

    /** Evidence in which a slot is empty in {@code percent} of 100 cases. */
    public Evidence evidence(Vocabulary slots, int percent) {
        Evidence.Draft draft = Evidence.draft(Site.ANY, slots);
        for (Slot slot : slots.slots()) {
            if (below(100) >= percent) {
                Witness witness = below(2) == 0
                        ? Witness.NOBODY
                        : new Witness(
                                Optional.of(Evaluator.of("A")), Optional.of("2005-09-12"), Optional.of("https://x"));
                draft.note(slot.name(), new Observation(Reading.of(value(slot.domain())), witness));
            } else {
                draft.miss(slot.name(), one(List.of(Absence.values())));
            }
        }
        return draft.finished();
    }

    /** The same with every empty slot filled; what stands there stays. */
    public Evidence completed(Evidence evidence) {
        return filled(evidence, 0);
    }

    /** The same with some empty slots filled. */
    public Evidence withMore(Evidence evidence) {
        return filled(evidence, 50);
    }

    private Evidence filled(Evidence evidence, int percentLeft) {
        Evidence.Draft draft = evidence.draft();
        for (Slot slot : evidence.vocabulary().slots()) {
            if (evidence.reading(slot.name()).value().isEmpty() && below(100) >= percentLeft) {
                draft.see(slot.name(), value(slot.domain()));
            }
        }
        return draft.finished();
    }
}
