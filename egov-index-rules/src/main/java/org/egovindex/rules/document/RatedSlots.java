package org.egovindex.rules.document;

import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Criterion;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.rule.Rated;

/** The slots of the evaluators' ratings of one document, which hold all answers of their scales, and not too many together. */
final class RatedSlots {
    private static final long MOST_ANSWERS = 250_000;

    private long answers;

    /** The slot of a criterion's rating, if it is rated; if there are too many answers, a problem. */
    Optional<Slot> slot(CriterionParser one) {
        Optional<Criterion> rated = one.rated();
        if (rated.isEmpty() || answers > MOST_ANSWERS) {
            return Optional.empty();
        }
        answers += rated.get().scale().size();
        if (answers > MOST_ANSWERS) {
            one.json()
                    .problem(
                            ProblemCode.LIMIT_ROWS,
                            "the scales of all rated criteria have more than " + MOST_ANSWERS + " answers together.",
                            "Maybe fewer decimals will do.");
            return Optional.empty();
        }
        return one.json().attempt(() -> Rated.slot(rated.get()));
    }
}
