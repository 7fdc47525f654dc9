package org.egovindex.rules.rule;

import java.math.BigDecimal;
import org.egovindex.rules.condition.Condition;
import org.egovindex.rules.evidence.Value;

/**
 * One rung of a ladder.
 *
 * @param points what it is worth
 * @param when what must hold
 */
public record Level(BigDecimal points, Condition when) {
    /** Strips trailing zeros. */
    public Level {
        points = plain(points);
    }

    static BigDecimal plain(BigDecimal points) {
        return ((Value.Numeric) Value.of(points)).number();
    }

    @Override
    public String toString() {
        return points.toPlainString() + " when " + when;
    }
}
