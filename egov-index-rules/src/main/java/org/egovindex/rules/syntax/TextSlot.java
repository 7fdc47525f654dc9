package org.egovindex.rules.syntax;

import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.condition.StartsWith;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of text.
 *
 * @param slot the slot
 */
public record TextSlot(Slot slot) implements TypedSlot<String> {
    /** Checks the type. */
    public TextSlot {
        TypedSlot.domain(slot, TextDomain.class, "text");
    }

    /** It begins so. */
    public Condition startsWith(String prefix) {
        return new StartsWith(slot, prefix);
    }

    /** It is one of these. */
    public Condition in(String... constants) {
        return in(List.of(constants));
    }

    /** This slot, filled only by {@code source}. */
    public TextSlot from(SlotSource source) {
        return new TextSlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public TextSlot asking(String question) {
        return new TextSlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public TextSlot notFoundMeans(String value) {
        return new TextSlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
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
