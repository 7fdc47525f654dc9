package org.egovindex.agree;

/**
 * Where a coefficient lies, as sure as {@code level} says.
 *
 * @param lower end
 * @param upper end
 * @param level such as 0.95
 * @param method how it was found
 * @param undefined resamples that did not have the coefficient, and were left out; 0 if nothing was resampled
 */
public record Interval(double lower, double upper, double level, String method, int undefined) {
    /** An interval of the literature. */
    static Interval of(double lower, double upper, double level, String method) {
        return new Interval(lower, upper, level, method, 0);
    }

    @Override
    public String toString() {
        return lower + " to " + upper + " (" + level + ", " + method
                + (undefined == 0 ? "" : ", " + undefined + " undefined") + ")";
    }
}
