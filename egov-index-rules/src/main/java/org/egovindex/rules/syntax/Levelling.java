package org.egovindex.rules.syntax;

import java.math.BigDecimal;
import org.egovindex.rules.condition.Condition;

/** A ladder on its way down, to which a last level belongs. */
public sealed interface Levelling permits LadderDraft {
    /** These points when this holds and no level above does. */
    Levelling level(BigDecimal points, Condition when);

    /** These points when this holds and no level above does. */
    default Levelling level(long points, Condition when) {
        return level(BigDecimal.valueOf(points), when);
    }

    /** These points when no level holds. */
    Finishing otherwise(BigDecimal points);

    /** These points when no level holds. */
    default Finishing otherwise(long points) {
        return otherwise(BigDecimal.valueOf(points));
    }
}
