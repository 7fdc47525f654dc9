package org.egovindex.rules.condition;

import java.util.List;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.FlagDomain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/**
 * Whether a slot of yes or no is yes.
 *
 * @param slot which
 */
public record IsTrue(Slot slot) implements Condition {
    /** Checks that it is one of yes or no. */
    public IsTrue {
        if (!(slot.domain() instanceof FlagDomain)) {
            throw new IllegalArgumentException("The slot " + slot.name() + " must be of type bool to stand alone, not "
                    + slot.domain().type() + ".\nMaybe compare it with a value.");
        }
    }

    @Override
    public Traced trace(Evidence evidence) {
        return Atom.trace(this, slot, evidence, value -> value.equals(Value.of(true)));
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
        return slot.name();
    }

    @Override
    public String sentence() {
        return slot.name() + " is true";
    }

    @Override
    public String toString() {
        return text('"');
    }
}
