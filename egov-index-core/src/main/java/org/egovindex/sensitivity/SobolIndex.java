package org.egovindex.sensitivity;

import java.util.Optional;

/**
 * One index of one factor.
 *
 * @param value the estimate, or the index itself
 * @param interval how far the estimate can be trusted; none if the index is exact or no resamples were wanted
 */
public record SobolIndex(double value, Optional<IndexInterval> interval) {
    /** An index without an interval. */
    static SobolIndex exactly(double value) {
        return new SobolIndex(value, Optional.empty());
    }

    /** Whether the interval lies above 0; without one, whether the value does. */
    boolean isAboveZero() {
        return interval.map(range -> range.low() > 0).orElse(value > 0);
    }
}
