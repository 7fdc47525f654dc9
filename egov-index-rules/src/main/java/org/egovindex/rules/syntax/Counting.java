package org.egovindex.rules.syntax;

import java.math.BigDecimal;

/** A count of items, to which cuts belong and the points below the last of them. */
public sealed interface Counting permits TallyDraft {
    /** From so many items on so many points; the most points first. */
    Counting from(int items, BigDecimal points);

    /** From so many items on so many points. */
    default Counting from(int items, long points) {
        return from(items, BigDecimal.valueOf(points));
    }

    /** These points when there are fewer items. */
    Finishing otherwise(BigDecimal points);

    /** These points when there are fewer items. */
    default Finishing otherwise(long points) {
        return otherwise(BigDecimal.valueOf(points));
    }
}
