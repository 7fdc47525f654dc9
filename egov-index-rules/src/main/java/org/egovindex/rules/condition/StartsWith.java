package org.egovindex.rules.condition;

import java.util.List;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.TextDomain;
import org.egovindex.rules.evidence.Value;

/**
 * Whether a text begins so.
 *
 * @param slot which
 * @param prefix how; not empty
 */
public record StartsWith(Slot slot, String prefix) implements Condition {
    /** Checks that the slot is a text. */
    public StartsWith {
        if (!(slot.domain() instanceof TextDomain)) {
            throw new IllegalArgumentException("The slot " + slot.name() + " must be of type text for startsWith, not "
                    + slot.domain().type() + ".\nMaybe == or in is meant.");
        }
        if (prefix.isEmpty() || prefix.length() > TextDomain.LONGEST) {
            throw new IllegalArgumentException("What " + slot.name() + " starts with must have 1 to "
                    + TextDomain.LONGEST + " characters, not " + prefix.length() + ".\nMaybe it was left out.");
        }
    }

    @Override
    public Traced trace(Evidence evidence) {
        return Atom.trace(this, slot, evidence, this::isSoOf);
    }

    /** Whether it is so of a value of the slot. */
    public boolean isSoOf(Value value) {
        return value.shown().startsWith(prefix);
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
        return slot.name() + ".startsWith(" + Value.of(prefix).literal(quote) + ")";
    }

    @Override
    public String sentence() {
        return slot.name() + " starts with " + prefix;
    }

    @Override
    public String toString() {
        return text('"');
    }
}
