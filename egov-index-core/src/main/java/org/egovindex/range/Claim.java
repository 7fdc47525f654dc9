package org.egovindex.range;

/**
 * That a function of the free weights is 0 or less.
 *
 * @param function whose
 * @param least value over all admissible weights
 * @param most value over them
 */
record Claim(Affine function, double least, double most) {
    private static final double NOISE = 5e-12;

    /** A claim about a function over a region of few corners. */
    static Claim over(ConvexCell region, Affine function) {
        return new Claim(function, region.smallest(function), region.largest(function));
    }

    /** Whether it is true for some weights, false for others. */
    boolean isOpen() {
        return least <= NOISE && most > NOISE;
    }

    /** Whether it is false for all. */
    boolean fails() {
        return least > NOISE;
    }
}
