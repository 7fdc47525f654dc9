package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.egovindex.model.Criterion;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.rule.Example;
import org.egovindex.rules.rule.Expectation;
import org.egovindex.rules.rule.Rated;

/**
 * What was seen in an example: {@code Case.given(SCOPE, EVERY_PAGE).and(HOURS, 12).scores(3)}. Nobody looked at slots that are not
 * named.
 */
public final class Case {
    private final Map<String, Reading> given;
    private final Example.Part part;

    private Case(Map<String, Reading> given, Example.Part part) {
        this.given = given;
        this.part = part;
    }

    /** Nobody looked at anything. */
    public static Case nothing() {
        return new Case(Map.of(), Example.Part.RULE);
    }

    /** This was seen. */
    public static <V> Case given(TypedSlot<V> slot, V value) {
        return nothing().and(slot, value);
    }

    /** This number was seen. */
    public static Case given(WholeSlot slot, long value) {
        return nothing().and(slot, value);
    }

    /** This was seen, too. */
    public <V> Case and(TypedSlot<V> slot, V value) {
        return with(slot.slot().name(), Reading.of(slot.value(value)));
    }

    /** This number was seen, too. */
    public Case and(WholeSlot slot, long value) {
        return and(slot, Long.valueOf(value));
    }

    /** There is nothing in this slot, for this reason. */
    public Case absent(TypedSlot<?> slot, Absence reason) {
        return with(slot.slot().name(), Reading.of(reason));
    }

    /** An evaluator gave the criterion of this id and scale these points. */
    public Case rated(String criterion, NamedScale scale, long points) {
        Slot slot = Rated.slot(Criterion.of(criterion, criterion, scale.scale()));
        return with(slot.name(), Reading.of(Value.of(points)));
    }

    private Case with(String slot, Reading reading) {
        Map<String, Reading> more = new TreeMap<>(given);
        more.put(slot, reading);
        return new Case(more, part);
    }

    /** The same case for the cross-check beside an evaluator's rating. */
    public Case check() {
        return new Case(given, Example.Part.CROSS_CHECK);
    }

    /** Then these points must come of it. */
    public Example scores(long points) {
        return scores(BigDecimal.valueOf(points));
    }

    /** Then these points must come of it. */
    public Example scores(BigDecimal points) {
        return example(new Expectation.Scores(points));
    }

    /** Then it must stay open between these points, for want of these slots; if none is named it does not matter which. */
    public Example cannotTell(long lowest, long highest, TypedSlot<?>... missing) {
        List<String> names = Stream.of(missing).map(slot -> slot.slot().name()).toList();
        return example(new Expectation.CannotTell(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest), names));
    }

    /** Then the criterion must not apply. */
    public Example isInapplicable() {
        return example(new Expectation.Inapplicable());
    }

    /** Then it must be said that nobody looked. */
    public Example isUntested() {
        return example(new Expectation.Untested());
    }

    private Example example(Expectation expectation) {
        return new Example(given, expectation, part);
    }

    @Override
    public String toString() {
        return given.isEmpty() ? "nothing was seen" : given.toString();
    }
}
