package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import java.util.List;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.RealDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.SlotSource;
import org.egovindex.rules.evidence.Value;

/**
 * A slot of decimal numbers, which are written as texts such as {@code "0.25"}, so that they are exact.
 *
 * @param slot the slot
 */
public record DecimalSlot(Slot slot) implements OrderedSlot<String> {
    /** Checks the type. */
    public DecimalSlot {
        TypedSlot.domain(slot, RealDomain.class, "decimal");
    }

    /** This slot, only with numbers from {@code least} to {@code most}. */
    public DecimalSlot between(String least, String most) {
        return of(domain().between(new BigDecimal(least), new BigDecimal(most)));
    }

    /** This slot, only with numbers of at most so many decimals. */
    public DecimalSlot decimals(int count) {
        return of(domain().decimals(count));
    }

    private RealDomain domain() {
        return TypedSlot.domain(slot, RealDomain.class, "decimal");
    }

    private DecimalSlot of(RealDomain domain) {
        return new DecimalSlot(TypedSlot.with(slot, domain));
    }

    /** It is one of these. */
    public Condition in(String... constants) {
        return in(List.of(constants));
    }

    /** This slot, filled only by {@code source}. */
    public DecimalSlot from(SlotSource source) {
        return new DecimalSlot(slot.from(source));
    }

    /** This slot, asked for in these words. */
    public DecimalSlot asking(String question) {
        return new DecimalSlot(slot.asking(question));
    }

    /** This slot, where looking for it and not finding it means {@code value}. */
    public DecimalSlot notFoundMeans(String value) {
        return new DecimalSlot(slot.whenAbsent(Absence.NOT_FOUND, value(value)));
    }

    @Override
    public Value value(String given) {
        return Value.of(new BigDecimal(given));
    }

    @Override
    public String toString() {
        return slot.toString();
    }
}
