package org.egovindex.rules.syntax;

import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of words.
 *
 * @param slot the slot
 */
public record ChoiceSlot(Slot slot) implements OrderedSlot<String> {
    /** Checks the type. */
    public ChoiceSlot {
        TypedSlot.domain(slot, ChoiceDomain.class, "enum");
    }

    /** This slot, its words standing from the least to the most. */
    public ChoiceSlot ordered() {
        ChoiceDomain domain = TypedSlot.domain(slot, ChoiceDomain.class, "enum");
        return new ChoiceSlot(TypedSlot.with(slot, new ChoiceDomain(domain.values(), true)));
    }

    /** It is one of these. */
    public Condition in(String... constants) {
        return in(List.of(constants));
    }

    /** This slot, filled only by {@code source}. */
    public ChoiceSlot from(SlotSource source) {
        return new ChoiceSlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public ChoiceSlot asking(String question) {
        return new ChoiceSlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public ChoiceSlot notFoundMeans(String value) {
        return new ChoiceSlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    @Override
    public Value value(String given) {
        return Value.of(given);
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
