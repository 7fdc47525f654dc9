package org.egovindex.rules.edition;

import java.util.Optional;
import org.egovindex.rules.rule.Extent;
import org.egovindex.rules.rule.Interval;

/**
 * How far a score was known, and how far it is.
 *
 * @param subject the area, such as {@code area privacy}, or {@code total}
 * @param before where it lay; nothing if it did not apply or was not there
 * @param after where it lies
 */
public record ExtentChange(String subject, Optional<Interval> before, Optional<Interval> after) {
    static ExtentChange of(String subject, Optional<? extends Extent> one, Optional<? extends Extent> other) {
        return new ExtentChange(subject, one.flatMap(Extent::interval), other.flatMap(Extent::interval));
    }

    /** Whether it is the same. */
    public boolean isNone() {
        return before.equals(after);
    }
}
