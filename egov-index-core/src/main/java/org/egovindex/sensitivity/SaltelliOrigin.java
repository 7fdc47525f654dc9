package org.egovindex.sensitivity;

/**
 * How the runs of a Saltelli design were drawn: what it takes to draw them again.
 *
 * @param rows of A, and as many of B
 * @param seed of the points
 * @param generator which points, and the version of their convention
 */
public record SaltelliOrigin(int rows, long seed, String generator) {
    /** Checks that there are at least two rows. */
    public SaltelliOrigin {
        if (rows < 2) {
            throw new IllegalArgumentException(
                    "The number of rows must be at least 2, not " + rows + ".\nMaybe 1,024 is meant.");
        }
    }
}
