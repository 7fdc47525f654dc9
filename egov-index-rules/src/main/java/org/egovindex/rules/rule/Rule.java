package org.egovindex.rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Constant;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;

/**
 * How one criterion is marked from evidence.
 *
 * @param criterion what is marked, on which scale
 * @param appliesWhen when the criterion applies at all
 * @param body how it is decided
 * @param annotation what else is said of it
 * @param examples cases with what must come of them
 */
public record Rule(
        Criterion criterion, Condition appliesWhen, Body body, Annotation annotation, List<Example> examples) {
    /** The most slots that a rule may ask for. */
    public static final int MOST_SLOTS = 64;

    /** The most answers that the scale of a rule may have, such as 0 to 100 with one decimal. */
    public static final int MOST_ANSWERS = 1_001;

    /** Checks that the scale has the points of every level, and that no condition is too large. */
    public Rule {
        examples = List.copyOf(examples);
        if (criterion.scale().size() > MOST_ANSWERS) {
            throw new IllegalArgumentException("The scale of criterion " + criterion.id() + " must have at most "
                    + MOST_ANSWERS + " answers to be decided by a rule, not "
                    + criterion.scale().size()
                    + ".\nMaybe it needs fewer decimals.");
        }
        boolean isRated = body instanceof Rated;
        Stream.of(isRated ? body.crossCheck() : Optional.of(body.ladder(criterion)))
                .flatMap(Optional::stream)
                .forEach(one -> check(criterion, one));
        checkSize(criterion, appliesWhen);
        annotation.passAt().ifPresent(points -> checkPoints(criterion, points));
        int asked = slotsOf(criterion, appliesWhen, body).size();
        if (asked > MOST_SLOTS) {
            throw new IllegalArgumentException("Criterion " + criterion.id() + " must ask for at most " + MOST_SLOTS
                    + " slots, not " + asked + ".\nMaybe it is several criteria.");
        }
    }

    private static void check(Criterion criterion, Ladder ladder) {
        ladder.levels().forEach(level -> {
            checkPoints(criterion, level.points());
            checkSize(criterion, level.when());
        });
        checkPoints(criterion, ladder.otherwise());
    }

    private static void checkPoints(Criterion criterion, BigDecimal points) {
        ScoringScale scale = criterion.scale();
        if (scale.find(points).isPresent()) {
            return;
        }
        for (int answer = 0; answer < scale.size(); answer++) {
            if (scale.points(answer).compareTo(points) == 0) {
                return;
            }
        }
        throw new IllegalArgumentException("Criterion " + criterion.id() + " cannot be worth " + points.toPlainString()
                + " points: its scale is " + scale + ".\nMaybe it is on another scale.");
    }

    private static void checkSize(Criterion criterion, Condition condition) {
        if (condition.depth() > Condition.DEEPEST || condition.nodes() > Condition.MOST_NODES) {
            throw new IllegalArgumentException("A condition of criterion " + criterion.id() + " must have at most "
                    + Condition.MOST_NODES + " parts on at most " + Condition.DEEPEST + " levels, not "
                    + condition.nodes() + " on " + condition.depth() + ".\nMaybe it is several criteria.");
        }
    }

    /** The id of its criterion. */
    public String id() {
        return criterion.id();
    }

    /** The ladder that decides. */
    public Ladder ladder() {
        return body.ladder(criterion);
    }

    /** The rule of the cross-check on the same criterion with its examples, if there is one. */
    public Optional<Rule> crossCheck() {
        return body.crossCheck().map(ladder -> new Rule(criterion, appliesWhen, ladder, annotation, checks()));
    }

    private List<Example> checks() {
        return examples.stream()
                .filter(example -> example.part() == Example.Part.CROSS_CHECK)
                .map(example -> Example.of(example.given(), example.expected()))
                .toList();
    }

    /** The slots it asks for, those of a cross-check aside, each once. */
    public List<Slot> slots() {
        return slotsOf(criterion, appliesWhen, body);
    }

    /** All levels of a rating ask for the one slot of it, which need not be looked up in each. */
    private static List<Slot> slotsOf(Criterion criterion, Condition appliesWhen, Body body) {
        List<Slot> slots = new ArrayList<>(appliesWhen.slots());
        if (body instanceof Rated) {
            slots.add(Rated.slot(criterion));
            return List.copyOf(slots);
        }
        for (Level level : body.ladder(criterion).levels()) {
            for (Slot slot : level.when().slots()) {
                if (!slots.contains(slot)) {
                    slots.add(slot);
                }
            }
        }
        return List.copyOf(slots);
    }

    /** Whether it applies to every site. */
    public boolean alwaysApplies() {
        return appliesWhen.equals(new Constant(true));
    }

    /** What comes of this evidence, with everything that led to it. */
    public Finding assess(Evidence evidence) {
        return Finding.of(this, evidence);
    }

    /** This rule with another criterion of the same id, such as one in another language. */
    public Rule of(Criterion other) {
        return new Rule(other, appliesWhen, body, annotation, examples);
    }

    @Override
    public String toString() {
        return id() + ": " + body;
    }
}
