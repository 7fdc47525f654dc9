package org.egovindex.rules.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Site;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Finding;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.syntax.PlacedRule;
import org.egovindex.rules.syntax.TypedSlot;
import org.egovindex.rules.syntax.WholeSlot;

/**
 * A case for one rule: {@code verify(rule).given("policy.scope", "every-page").missing("contact.hours").cannotTell(2, 3)}. Immutable, so
 * that several cases can begin alike. Slots that are not named are ones at which nobody looked.
 */
public final class RuleVerifier {
    private final Rule rule;
    private final Evidence evidence;

    private RuleVerifier(Rule rule, Evidence evidence) {
        this.rule = rule;
        this.evidence = evidence;
    }

    /** A case for a rule, before anything was seen. */
    public static RuleVerifier verify(Rule rule) {
        Set<Slot> slots = new LinkedHashSet<>(rule.slots());
        rule.crossCheck().ifPresent(check -> slots.addAll(check.slots()));
        return new RuleVerifier(rule, Evidence.none(Site.ANY, Vocabulary.of(slots)));
    }

    /** A case for a rule that was written in Java. */
    public static RuleVerifier verify(PlacedRule criterion) {
        return verify(criterion.rule());
    }

    /** Every example inside a book, to be run as a test of its own: JUnit takes each as {@code dynamicTest(one.name(), one::run)}. */
    public static List<RunnableExample> examplesOf(RuleBook book) {
        List<RunnableExample> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            for (int place = 0; place < rule.examples().size(); place++) {
                all.add(new RunnableExample(book.vocabulary(), rule, place));
            }
        }
        return all;
    }

    /** This case, where this was seen. */
    public RuleVerifier given(String slot, Value value) {
        return new RuleVerifier(
                rule, evidence.draft().see(known(slot).name(), value).finished());
    }

    /** This case, where yes or no was seen. */
    public RuleVerifier given(String slot, boolean value) {
        return given(slot, Value.of(value));
    }

    /** This case, where a whole number was seen. */
    public RuleVerifier given(String slot, long value) {
        return given(slot, Value.of(value));
    }

    /** This case, where a decimal number was seen. */
    public RuleVerifier given(String slot, BigDecimal value) {
        return given(slot, Value.of(value));
    }

    /** This case, where a day was seen. */
    public RuleVerifier given(String slot, LocalDate value) {
        return given(slot, Value.of(value));
    }

    /** This case, where what the text means for the slot was seen: a word, a text, a day such as 2005-09-12, a number such as 0.5. */
    public RuleVerifier given(String slot, String value) {
        Optional<Value> read = known(slot).domain().read(value);
        return given(
                slot,
                read.orElseThrow(() -> new IllegalArgumentException("The slot " + slot + " must be "
                        + known(slot).domain().described() + ", not \"" + value
                        + "\".\nMaybe the value belongs to another slot.")));
    }

    /** This case, where this was seen. */
    public <V> RuleVerifier given(TypedSlot<V> slot, V value) {
        return given(slot.slot().name(), slot.value(value));
    }

    /** This case, where a whole number was seen. */
    public RuleVerifier given(WholeSlot slot, long value) {
        return given(slot.slot().name(), value);
    }

    /** This case, where nobody looked at the slot. */
    public RuleVerifier missing(TypedSlot<?> slot) {
        return missing(slot.slot().name());
    }

    /** This case, where there is nothing in the slot, and why. */
    public RuleVerifier missing(TypedSlot<?> slot, Absence reason) {
        return missing(slot.slot().name(), reason);
    }

    /** This case, where nobody looked at the slot; the same as not naming it, but said. */
    public RuleVerifier missing(String slot) {
        return missing(slot, Absence.NOT_LOOKED);
    }

    /** This case, where there is nothing in the slot, and why. */
    public RuleVerifier missing(String slot, Absence reason) {
        return new RuleVerifier(
                rule, evidence.draft().miss(known(slot).name(), reason).finished());
    }

    private Slot known(String name) {
        Vocabulary slots = evidence.vocabulary();
        return slots.slots().get(slots.place(name));
    }

    /** This case for the cross-check beside an evaluator's rating; throws if the rule has none. */
    public RuleVerifier crossCheck() {
        return new RuleVerifier(
                rule.crossCheck()
                        .orElseThrow(() -> new IllegalArgumentException("The rule " + rule.id()
                                + " must have a cross-check to verify one.\nMaybe the rule itself is meant.")),
                evidence);
    }

    /** Fails unless these points come of it. */
    public void scores(long points) {
        scores(BigDecimal.valueOf(points));
    }

    /** Fails unless these points come of it. */
    public void scores(BigDecimal points) {
        expect(new Expectation.Scores(points));
    }

    /** Fails unless it stays open between these points. */
    public OpenOutcome cannotTell(long lowest, long highest) {
        return cannotTell(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    /** Fails unless it stays open between these points. */
    public OpenOutcome cannotTell(BigDecimal lowest, BigDecimal highest) {
        expect(new Expectation.CannotTell(lowest, highest, List.of()));
        return new OpenOutcome(this, lowest, highest);
    }

    /** Fails unless the criterion does not apply. */
    public void isInapplicable() {
        expect(new Expectation.Inapplicable());
    }

    /** Fails unless nobody looked at anything that it asks for. */
    public void isUntested() {
        expect(new Expectation.Untested());
    }

    /** Fails unless this comes of it. */
    public void expect(Expectation expectation) {
        Finding finding = rule.assess(evidence);
        if (!expectation.isMetBy(finding.outcome())) {
            throw new AssertionError(failure(finding, expectation));
        }
    }

    private String failure(Finding finding, Expectation expectation) {
        StringBuilder seen = new StringBuilder();
        for (Slot slot : evidence.vocabulary().slots()) {
            Reading reading = evidence.observation(slot.name()).reading();
            if (!reading.equals(Reading.NOT_LOOKED)) {
                seen.append(seen.isEmpty() ? "" : ", ").append(slot.name()).append(" = ");
                seen.append(reading.shown());
            }
        }
        return rule.id() + " with " + (seen.isEmpty() ? "nothing seen" : seen) + "\n  must be:  " + expectation
                + "\n  but is:   " + finding.outcome() + "\n\n"
                + finding.explain().text();
    }

    static RuleVerifier of(Rule rule, Evidence evidence) {
        return new RuleVerifier(rule, evidence);
    }

    @Override
    public String toString() {
        return rule.id() + " on " + evidence;
    }
}
