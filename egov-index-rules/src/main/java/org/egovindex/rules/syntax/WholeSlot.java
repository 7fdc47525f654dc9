package org.egovindex.rules.syntax;

import java.util.stream.LongStream;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;
import org.egovindex.rules.evidence.WholeDomain;

/**
 * A slot of whole numbers.
 *
 * @param slot the slot
 */
public record WholeSlot(Slot slot) implements OrderedSlot<Long> {
    /** Checks the type. */
    public WholeSlot {
        TypedSlot.domain(slot, WholeDomain.class, "int");
    }

    /** This slot, only with numbers from {@code least} to {@code most}. */
    public WholeSlot between(long least, long most) {
        WholeDomain domain = TypedSlot.domain(slot, WholeDomain.class, "int");
        return new WholeSlot(TypedSlot.with(slot, domain.between(least, most)));
    }

    /** It is this. */
    public Condition is(long constant) {
        return is(Long.valueOf(constant));
    }

    /** It is anything else. */
    public Condition isNot(long constant) {
        return isNot(Long.valueOf(constant));
    }

    /** It is this or less. */
    public Condition atMost(long bound) {
        return atMost(Long.valueOf(bound));
    }

    /** It is this or more. */
    public Condition atLeast(long bound) {
        return atLeast(Long.valueOf(bound));
    }

    /** It is less than this. */
    public Condition below(long bound) {
        return below(Long.valueOf(bound));
    }

    /** It is more than this. */
    public Condition above(long bound) {
        return above(Long.valueOf(bound));
    }

    /** It is one of these. */
    public Condition in(long... constants) {
        return in(LongStream.of(constants).boxed().toList());
    }

    /** This slot, filled only by {@code source}. */
    public WholeSlot from(SlotSource source) {
        return new WholeSlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public WholeSlot asking(String question) {
        return new WholeSlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public WholeSlot notFoundMeans(long value) {
        return new WholeSlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    @Override
    public Value value(Long given) {
        return Value.of(given.longValue());
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
