package org.egovindex.rules.syntax;

import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;

/** The doorway for slots in Java; each is immutable, and what is said of it makes another. */
public final class Slots {
    private Slots() {}

    /** A slot of yes or no. */
    public static FlagSlot flag(String name) {
        return new FlagSlot(Slot.of(name, Domain.flag()));
    }

    /** A slot of whole numbers. */
    public static WholeSlot whole(String name) {
        return new WholeSlot(Slot.of(name, Domain.whole()));
    }

    /** A slot of whole numbers with a unit. */
    public static WholeSlot whole(String name, String unit) {
        return new WholeSlot(Slot.of(name, Domain.whole().in(unit)));
    }

    /** A slot of decimal numbers. */
    public static DecimalSlot decimal(String name) {
        return new DecimalSlot(Slot.of(name, Domain.real()));
    }

    /** A slot of decimal numbers with a unit. */
    public static DecimalSlot decimal(String name, String unit) {
        return new DecimalSlot(Slot.of(name, Domain.real().in(unit)));
    }

    /** A slot of the constants of a Java enumeration: {@code EVERY_PAGE} is {@code every-page}. */
    public static <E extends Enum<E>> EnumSlot<E> oneOf(String name, Class<E> constants) {
        return EnumSlot.of(name, constants);
    }

    /** A slot of these words. */
    public static ChoiceSlot oneOf(String name, String... words) {
        return new ChoiceSlot(Slot.of(name, Domain.oneOf(words)));
    }

    /** A slot of text. */
    public static TextSlot text(String name) {
        return new TextSlot(Slot.of(name, Domain.text()));
    }

    /** A slot of days. */
    public static DaySlot date(String name) {
        return new DaySlot(Slot.of(name, Domain.day()));
    }
}
