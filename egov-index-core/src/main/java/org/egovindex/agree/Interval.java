package org.egovindex.agree;

/**
 * Where a coefficient lies, as sure as {@code level} says.
 *
 * @param lower end
 * @param upper end
 * @param level such as 0.95
 * @param method how it was found
 */
public record Interval(double lower, double upper, double level, String method) {
    @Override
    public String toString() {
        return lower + " to " + upper + " (" + level + ", " + method + ")";
    }
}
