package org.egovindex.rules.condition;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Slot;

/**
 * The answer of a condition with everything that led to it.
 *
 * @param condition what was asked
 * @param truth the answer
 * @param of the answers of its parts
 * @param seen for a question to one slot: what was noted there
 */
public record Traced(Condition condition, Truth truth, List<Traced> of, Optional<Observation> seen) {
    static Traced of(Condition condition, Truth truth) {
        return new Traced(condition, truth, List.of(), Optional.empty());
    }

    static Traced of(Condition condition, Truth truth, List<Traced> parts) {
        return new Traced(condition, truth, parts, Optional.empty());
    }

    /** The slots for want of which the answer is unknown, by name, each with the reason; none if it is known. */
    public TreeMap<String, Absence> missing() {
        TreeMap<String, Absence> missing = new TreeMap<>();
        collect(missing);
        return missing;
    }

    private void collect(TreeMap<String, Absence> missing) {
        if (truth != Truth.UNKNOWN) {
            return;
        }
        if (seen.isPresent() && seen.get().reading() instanceof Reading.Absent absent) {
            for (Slot slot : condition.asks()) {
                missing.put(slot.name(), absent.reason());
            }
        }
        of.forEach(part -> part.collect(missing));
    }

    @Override
    public String toString() {
        return condition + " is " + truth.id();
    }
}
