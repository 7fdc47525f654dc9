package org.egovindex.evaluator;

import java.util.OptionalDouble;

/**
 * By how much an evaluator's marks lie above or below those of the evaluators they share cities with.
 *
 * @param value as a share of a criterion's maximum: below 0 severe, above 0 mild; effects sum to 0 in a group of evaluators
 * @param marks how many of the evaluator's marks stand beside others' marks of the same criterion and city
 * @param standardError of the value; nothing where no mark is left to estimate it from, or the group is too large
 * @param degreesOfFreedom marks compared, less cells, less effects estimated
 */
public record Effect(double value, int marks, OptionalDouble standardError, long degreesOfFreedom) {
    /**
     * The probability of an effect at least so large in either direction if evaluators did not differ, by Student's t.
     *
     * <p>Nothing where there is no standard error. Where it is 0: 1 for an effect of 0, and 0 for any other.
     */
    public OptionalDouble p() {
        return standardError.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(StudentT.twoSided(value, standardError.getAsDouble(), (double) degreesOfFreedom));
    }
}
