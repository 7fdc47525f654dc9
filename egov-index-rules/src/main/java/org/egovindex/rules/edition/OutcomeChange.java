package org.egovindex.rules.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.rules.rule.Outcome;

/**
 * A criterion that came out otherwise.
 *
 * @param criterion its id
 * @param before what came of it; nothing if it was not asked
 * @param after what comes of it; nothing if it is not asked any more
 * @param through the observations that differ, of the slots that it asks for; none if only the rule does
 */
public record OutcomeChange(
        String criterion, Optional<Outcome> before, Optional<Outcome> after, List<ObservationChange> through) {
    /** Copies. */
    public OutcomeChange {
        through = List.copyOf(through);
    }

    /** Through what, in words. */
    public String reason() {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() ? "the criterion is new" : "the criterion is gone";
        }
        return through.isEmpty()
                ? "the rule"
                : through.stream().map(ObservationChange::toString).collect(Collectors.joining(", "));
    }
}
