package org.egovindex.rules.condition;

import java.util.List;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * How a slot stands to a constant.
 *
 * @param slot which
 * @param relation how
 * @param constant to what
 */
public record Comparison(Slot slot, Relation relation, Value constant) implements Condition {
    /** Checks that the slot can hold the constant, and has an order if one is needed. */
    public Comparison {
        Atom.require(slot, constant);
        if (relation.needsOrder() && !slot.domain().isOrdered()) {
            throw new IllegalArgumentException("The slot " + slot.name() + " must have an order for "
                    + relation.symbol() + ", and " + slot.domain().type()
                    + " has none.\nMaybe == or in is meant, or the enumeration is ordered.");
        }
    }

    @Override
    public Traced trace(Evidence evidence) {
        return Atom.trace(this, slot, evidence, this::isSoOf);
    }

    /** Whether it is so of a value of the slot. */
    public boolean isSoOf(Value value) {
        return relation.needsOrder()
                ? relation.holds(slot.domain().compare(value, constant))
                : relation.holds(value.equals(constant) ? 0 : 1);
    }

    @Override
    public List<Condition> of() {
        return List.of();
    }

    @Override
    public List<Slot> asks() {
        return List.of(slot);
    }

    @Override
    public String text(char quote) {
        return slot.name() + " " + relation.symbol() + " " + constant.literal(quote);
    }

    @Override
    public String sentence() {
        return slot.name() + " " + relation.words() + " " + Atom.withUnit(slot, constant);
    }

    @Override
    public String toString() {
        return text('"');
    }
}
