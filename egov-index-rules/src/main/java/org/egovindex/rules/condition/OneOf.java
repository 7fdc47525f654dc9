package org.egovindex.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * Whether a slot holds one of some constants.
 *
 * @param slot which
 * @param constants 1 to {@value #MOST} of them
 */
public record OneOf(Slot slot, List<Value> constants) implements Condition {
    /** The most constants. */
    public static final int MOST = 32;

    /** Checks that the slot can hold each. */
    public OneOf {
        constants = List.copyOf(constants);
        if (constants.isEmpty() || constants.size() > MOST) {
            throw new IllegalArgumentException("The list after in must have 1 to " + MOST + " constants, not "
                    + constants.size() + ".\nMaybe a comparison with < or > is meant.");
        }
        constants.forEach(constant -> Atom.require(slot, constant));
    }

    @Override
    public Traced trace(Evidence evidence) {
        return Atom.trace(this, slot, evidence, constants::contains);
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
        return slot.name() + " in "
                + constants.stream().map(one -> one.literal(quote)).collect(Collectors.joining(", ", "[", "]"));
    }

    @Override
    public String sentence() {
        return slot.name() + " is "
                + constants.stream().map(one -> Atom.withUnit(slot, one)).collect(Collectors.joining(" or "));
    }

    @Override
    public String toString() {
        return text('"');
    }
}
