package org.egovindex.rules.condition;

import java.util.List;
import java.util.Optional;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Value;

/** What questions to one slot have in common: unknown where the slot is empty. */
final class Atom {
    private Atom() {}

    /** The slot, and whether a value of it is what is asked for. */
    interface Question {
        boolean isSoOf(Value value);
    }

    static Traced trace(Condition atom, Slot slot, Evidence evidence, Question question) {
        int place = evidence.vocabulary().place(slot.name());
        Observation seen = evidence.observation(place);
        Reading meaning = slot.meaning(seen.reading());
        Truth truth = meaning instanceof Reading.Seen value ? Truth.of(question.isSoOf(value.is())) : Truth.UNKNOWN;
        return new Traced(atom, truth, List.of(), Optional.of(seen));
    }

    /** Refuses a constant that the slot can never hold. */
    static void require(Slot slot, Value constant) {
        Domain domain = slot.domain();
        domain.fault(constant).ifPresent(fault -> {
            throw new IllegalArgumentException("What " + slot.name() + " is compared with " + fault + ", not "
                    + constant.literal('"') + ".\nMaybe the value belongs to another slot.");
        });
    }

    static String withUnit(Slot slot, Value value) {
        return value.shown()
                + (slot.domain().unit().isEmpty() ? "" : " " + slot.domain().unit());
    }
}
