package org.egovindex.scoring;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * What was attained of what could be: the sums of an area's criteria, or of an index's areas, under every way of reading a
 * missing mark. A policy chooses among them.
 *
 * @param maximum the sum of the maxima of everything that applies; above 0
 * @param assessed the sum of the means of whatever has a mark
 * @param assessedMaximum the sum of the maxima of whatever has a mark
 * @param zeroed the sum if every missing mark were 0
 * @param incomplete how many criteria or areas that apply lack a mark
 * @param ofAreas whether these are the areas of an index, not the criteria of an area
 */
public record Attainment(
        Rational maximum,
        Rational assessed,
        Rational assessedMaximum,
        Rational zeroed,
        int incomplete,
        boolean ofAreas) {
    /** Whether no mark is missing. */
    public boolean isComplete() {
        return incomplete == 0;
    }

    /** What was attained of the maxima of whatever has a mark; nothing if nothing has. */
    public Optional<Share> ofAssessed() {
        return assessedMaximum.signum() == 0 ? Optional.empty() : Optional.of(new Share(assessed, assessedMaximum));
    }
}
