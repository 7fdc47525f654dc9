package org.egovindex.treat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.number.Values;
import org.egovindex.publish.Documented;

/**
 * What happens to gaps, by name: numbers are put in their place, or the parent is made without them, or the unit has no score.
 *
 * <p>Numbers that were observed never change.
 */
public interface MissingDataPolicy extends Documented {
    /**
     * Puts numbers into the gaps of an indicator.
     *
     * @param values numbers and gaps, after any denominator and before any transform
     * @param groups the group of each unit, if it has one, by the attribute {@link #group}; empty if there is no such
     */
    default void fill(Values values, List<Optional<String>> groups) {}

    /** The attribute of units by which groups are made, if there are any. */
    default Optional<String> group() {
        return Optional.empty();
    }

    /**
     * If a parent may be made from some of its children, the least share of the children (of those with a weight above 0) that
     * must be there; nothing if all must be.
     */
    default OptionalDouble leastCoverage() {
        return OptionalDouble.empty();
    }
}
