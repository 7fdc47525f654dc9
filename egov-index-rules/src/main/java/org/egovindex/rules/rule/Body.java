package org.egovindex.rules.rule;

import java.util.Optional;
import org.egovindex.model.Criterion;

/** How a rule decides. All kinds come down to a ladder. */
public sealed interface Body permits Ladder, Dichotomy, Tally, Rated {
    /** The name of the kind in documents. */
    String kind();

    /** The ladder that decides as this does, for a criterion. */
    Ladder ladder(Criterion criterion);

    /** A ladder over what can be observed, beside the evaluator's rating. */
    default Optional<Ladder> crossCheck() {
        return Optional.empty();
    }
}
