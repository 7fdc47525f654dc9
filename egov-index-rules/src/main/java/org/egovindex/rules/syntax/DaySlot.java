package org.egovindex.rules.syntax;

import java.time.LocalDate;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.DayDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of days.
 *
 * @param slot the slot
 */
public record DaySlot(Slot slot) implements OrderedSlot<LocalDate> {
    /** Checks the type. */
    public DaySlot {
        TypedSlot.domain(slot, DayDomain.class, "date");
    }

    /** This slot, only with days from {@code first} to {@code last}. */
    public DaySlot between(LocalDate first, LocalDate last) {
        DayDomain domain = TypedSlot.domain(slot, DayDomain.class, "date");
        return new DaySlot(TypedSlot.with(slot, domain.between(first, last)));
    }

    /** It is one of these. */
    public Condition in(LocalDate... constants) {
        return in(List.of(constants));
    }

    /** This slot, filled only by {@code source}. */
    public DaySlot from(SlotSource source) {
        return new DaySlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public DaySlot asking(String question) {
        return new DaySlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public DaySlot notFoundMeans(LocalDate value) {
        return new DaySlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    @Override
    public Value value(LocalDate given) {
        return Value.of(given);
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
