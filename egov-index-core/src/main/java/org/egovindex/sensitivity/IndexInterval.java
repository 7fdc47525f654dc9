package org.egovindex.sensitivity;

/**
 * Between which values an index lies, as far as the rows of the design can tell.
 *
 * @param low lower end
 * @param high upper end
 */
public record IndexInterval(double low, double high) {
    /** Whether a value lies in it, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
