package org.egovindex.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;
import org.egovindex.publish.Documented;

/**
 * Puts one indicator on a common scale on which more is better.
 *
 * <p>Gaps stay gaps. Immutable and safe for use by several threads; the arithmetic is in {@link #normalise}, which a plan calls
 * for every indicator in every run.
 */
public interface Normalisation extends Documented {
    /** Whether a unit's value changes when another unit joins or leaves. */
    boolean dependsOnSample();

    /**
     * Writes the normalised numbers of the sample into {@code out}, which has its size; what is undefined becomes a gap.
     *
     * <p>Only called if {@link #fault} finds none.
     */
    void normalise(Sample sample, Values out);

    /** Why this sample cannot be normalised so, such as a constant indicator under min-max; nothing if it can. */
    default Optional<String> fault(Sample sample) {
        return Optional.empty();
    }

    /** The fixed point, in the indicator's own unit, beyond which nothing is gained; nothing if there is none. */
    default OptionalDouble bestPoint(Sample sample) {
        return OptionalDouble.empty();
    }

    /** The lowest and the highest value that can come out, if the method bounds them. */
    default Optional<List<Double>> bounds() {
        return Optional.empty();
    }
}
