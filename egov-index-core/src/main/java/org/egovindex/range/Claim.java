package org.egovindex.range;

/**
 * That a function of the free weights is 0 or less.
 *
 * @param function whose
 * @param least value over all admissible weights
 * @param most value over them
 * @param slack what the function was lowered by so that exact ties are not lost to the last bits
 */
record Claim(Affine function, double least, double most, double slack) {
    private static final double NOISE = 5e-12;

    /** Whether it is true for some weights, false for others. */
    boolean isOpen() {
        return least <= NOISE && most > NOISE;
    }

    /** Whether it is false for all. */
    boolean fails() {
        return least > NOISE;
    }
}
