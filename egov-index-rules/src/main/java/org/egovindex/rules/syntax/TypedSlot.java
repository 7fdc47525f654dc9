package org.egovindex.rules.syntax;

import java.util.List;
import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.OneOf;
import org.egovindex.rules.condition.Relation;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * A slot whose values are of one Java type, so that the compiler refuses to compare it with another.
 *
 * @param <V> the Java type
 */
public sealed interface TypedSlot<V> permits FlagSlot, TextSlot, OrderedSlot {
    /** The slot. */
    Slot slot();

    /** What a Java value is as evidence. */
    Value value(V given);

    /** It is this. */
    default Condition is(V constant) {
        return new Comparison(slot(), Relation.EQUAL, value(constant));
    }

    /** It is anything else. */
    default Condition isNot(V constant) {
        return new Comparison(slot(), Relation.UNEQUAL, value(constant));
    }

    /** It is one of these. */
    default Condition in(List<V> constants) {
        return new OneOf(slot(), constants.stream().map(this::value).toList());
    }

    /** Refuses a slot of another type than is wanted. */
    private static void refuse(Slot slot, String type) {
        throw new IllegalArgumentException("The slot " + slot.name() + " must be of type " + type + " here, not "
                + slot.domain().type() + ".\nMaybe another kind of slot is meant: Slots has one for each type.");
    }

    /** The domain of a slot, which must be of this class. */
    static <D extends Domain> D domain(Slot slot, Class<D> type, String name) {
        if (!type.isInstance(slot.domain())) {
            refuse(slot, name);
        }
        return type.cast(slot.domain());
    }

    /** The same slot with another domain. */
    static Slot with(Slot slot, Domain domain) {
        return new Slot(slot.name(), domain, slot.source(), slot.onAbsent(), slot.text());
    }
}
