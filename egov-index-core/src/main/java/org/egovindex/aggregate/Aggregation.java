package org.egovindex.aggregate;

import java.util.Optional;
import org.egovindex.publish.Documented;

/**
 * Folds the weighted children of a node into one number. Immutable and safe for use by several threads.
 *
 * <p>Most means are quasi-arithmetic: {@code f(parent) = sum of share x f(child)} with {@code f} the identity, the logarithm, the
 * reciprocal or a power. For these {@link #scale} says {@code f}, and contributions add up on that scale.
 */
public interface Aggregation extends Documented {
    /** The aggregate of one or more children; only called if {@link #fault} finds none. */
    double of(WeightedValues children);

    /** Why these children cannot be aggregated so, such as a zero under a geometric mean; nothing if they can. */
    default Optional<String> fault(WeightedValues children) {
        return Optional.empty();
    }

    /** The scale on which contributions add up; nothing if there is none, as for the median. */
    default Optional<Scale> scale() {
        return Optional.empty();
    }

    /** Whether a parent that lacks children can be made from the others. */
    default boolean canRenormalise() {
        return true;
    }
}
