package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import org.egovindex.rules.condition.Condition;

/** A criterion that an evaluator decides, beside which what was observed can be set. */
public sealed interface Rating extends Finishing permits CriterionDraft {
    /** Observation would have given these points when this holds; lower levels follow, and then {@code otherwise}. */
    Levelling checkedBy(BigDecimal points, Condition when);

    /** Observation would have given these points when this holds. */
    default Levelling checkedBy(long points, Condition when) {
        return checkedBy(BigDecimal.valueOf(points), when);
    }
}
