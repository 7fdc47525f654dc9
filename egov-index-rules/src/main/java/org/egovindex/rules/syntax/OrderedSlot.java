package org.egovindex.rules.syntax;

import org.egovindex.rules.condition.Comparison;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.Relation;

/**
 * A slot one value of which can be less than another; an enumeration only if it is declared so.
 *
 * @param <V> the Java type of its values
 */
public sealed interface OrderedSlot<V> extends TypedSlot<V>
        permits WholeSlot, DecimalSlot, DaySlot, ChoiceSlot, EnumSlot {
    /** It is this or less. */
    default Condition atMost(V bound) {
        return new Comparison(slot(), Relation.AT_MOST, value(bound));
    }

    /** It is this or more. */
    default Condition atLeast(V bound) {
        return new Comparison(slot(), Relation.AT_LEAST, value(bound));
    }

    /** It is less than this. */
    default Condition below(V bound) {
        return new Comparison(slot(), Relation.LESS, value(bound));
    }

    /** It is more than this. */
    default Condition above(V bound) {
        return new Comparison(slot(), Relation.MORE, value(bound));
    }
}
