package org.egovindex.rules.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.ChoiceDomain;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of words that are the constants of a Java enumeration: {@code EVERY_PAGE} is {@code every-page}.
 *
 * @param <E> the enumeration
 */
public final class EnumSlot<E extends Enum<E>> implements OrderedSlot<E> {
    private final Slot slot;

    private EnumSlot(Slot slot) {
        this.slot = slot;
    }

    static <E extends Enum<E>> EnumSlot<E> of(String name, Class<E> constants) {
        String[] words =
                Stream.of(constants.getEnumConstants()).map(EnumSlot::word).toArray(String[]::new);
        return new EnumSlot<>(Slot.of(name, Domain.oneOf(words)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Slot slot() {
        return slot;
    }

    /** This slot, its constants standing from the least to the most. */
    public EnumSlot<E> ordered() {
        ChoiceDomain domain = TypedSlot.domain(slot, ChoiceDomain.class, "enum");
        return new EnumSlot<>(TypedSlot.with(slot, new ChoiceDomain(domain.values(), true)));
    }

    /** This slot, filled only by {@code source}. */
    public EnumSlot<E> from(SlotSource source) {
        return new EnumSlot<>(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public EnumSlot<E> asking(String question) {
        return new EnumSlot<>(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public EnumSlot<E> notFoundMeans(E value) {
        return new EnumSlot<>(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    /** It is one of these. */
    @SafeVarargs
    public final Condition in(E... constants) {
        List<E> all = new ArrayList<>(constants.length);
        for (E constant : constants) {
            all.add(constant);
        }
        return in(all);
    }

    @Override
    public Value value(E given) {
        return Value.of(word(given));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnumSlot<?> that && slot.equals(that.slot);
    }

    @Override
    public int hashCode() {
        return slot.hashCode();
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
