package org.egovindex.rules.syntax;

import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.condition.Not;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of yes or no.
 *
 * @param slot the slot
 */
public record FlagSlot(Slot slot) implements TypedSlot<Boolean> {
    /** Checks the type. */
    public FlagSlot {
        TypedSlot.domain(slot, FlagDomain.class, "bool");
    }

    /** It is so. */
    public Condition isTrue() {
        return new IsTrue(slot);
    }

    /** It is not so. */
    public Condition isFalse() {
        return new Not(new IsTrue(slot));
    }

    /** This slot, filled only by {@code source}. */
    public FlagSlot from(SlotSource source) {
        return new FlagSlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public FlagSlot asking(String question) {
        return new FlagSlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public FlagSlot notFoundMeans(boolean value) {
        return new FlagSlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    @Override
    public Value value(Boolean given) {
        return Value.of(given.booleanValue());
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
