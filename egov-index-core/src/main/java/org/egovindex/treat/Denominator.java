package org.egovindex.treat;

import java.util.Optional;
import org.egovindex.number.Decimals;
import org.egovindex.number.Values;

/**
 * Divides an indicator by another column, as per head or per area: {@code x / denominator x times}.
 *
 * <p>A unit without a denominator has no value. A denominator of 0 or less is refused. Worked line: 27 schools and 9,000 people,
 * times 1,000, are 3 schools per thousand. Source: OECD/JRC Handbook (2008), step 5, scale effects.
 *
 * @param column the column to divide by
 * @param times what the ratio is multiplied by, above 0
 */
public record Denominator(String column, double times) {
    /** Checks the factor. */
    public Denominator {
        if (!(times > 0) || !Double.isFinite(times)) {
            throw new IllegalArgumentException("What a ratio is multiplied by must be above 0 and finite, not " + times
                    + ".\nMaybe 1 or 1000 is meant.");
        }
    }

    /** Plainly divided. */
    public static Denominator of(String column) {
        return new Denominator(column, 1);
    }

    /** Divides the numbers in place. */
    public void divide(Values values, Values denominators) {
        for (int i = 0; i < values.size(); i++) {
            if (denominators.isGap(i)) {
                values.clear(i);
            } else if (!values.isGap(i)) {
                values.setDefined(i, values.get(i) / denominators.get(i) * times);
            }
        }
    }

    /** Why these cannot be denominators; nothing if they can. */
    public Optional<String> fault(Values denominators) {
        for (int i = 0; i < denominators.size(); i++) {
            if (!denominators.isGap(i) && denominators.get(i) <= 0) {
                return Optional.of("the denominator " + column + " must be above 0, not "
                        + Decimals.text(denominators.get(i)) + ".\nMaybe a missing number was written as 0.");
            }
        }
        return Optional.empty();
    }
}
