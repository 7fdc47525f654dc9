package org.egovindex.sensitivity;

import org.egovindex.random.Draws;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * The points of the Sobol sequence, as they are or scrambled: points that fill the unit cube more evenly than lots do.
 *
 * <p>Of the first 2^m points each interval {@code [j / 2^m, (j + 1) / 2^m)} of every coordinate holds exactly one, also once scrambled. The
 * direction numbers are those of Joe and Kuo, SIAM Journal on Scientific Computing 30 (2008), as Hipparchus ships them; points come in the
 * order of the Gray code, as there. Coordinates have 32 bits and, once scrambled, 21 more by lot.
 *
 * <p>Any point can be had without those before it, by several threads at once. Cost: up to 31 exclusive ors a coordinate; scrambled, 33
 * rounds of mixing more. Worked line, two dimensions: (0, 0), (1/2, 1/2), (3/4, 1/4), (1/4, 3/4).
 */
public final class SobolPoints {
    /** What is recorded with results: direction numbers, scrambling and the version of the convention above. */
    public static final String GENERATOR = "sobol-joe-kuo-6+owen/1";

    /** So many coordinates have direction numbers. */
    public static final int MOST_DIMENSIONS = 21_201;

    /** Points are counted by 31 bits. */
    public static final long MOST_POINTS = 1L << SobolPoints.INDEX_BITS;

    private static final int INDEX_BITS = 31;
    private static final double TO_BITS = 0x1p32;
    private static final double UNIT = 0x1p-32;

    private final int[][] directions;
    private final long[] keys;

    private SobolPoints(int[][] directions, long[] keys) {
        this.directions = directions;
        this.keys = keys;
    }

    /** The sequence of so many dimensions as it is published. */
    public static SobolPoints of(int dimensions) {
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IllegalArgumentException("The dimensions of a Sobol sequence must be from 1 to " + MOST_DIMENSIONS
                    + ", not " + dimensions + ".\nMaybe plain draws serve as well.");
        }
        SobolSequenceGenerator library = new SobolSequenceGenerator(dimensions);
        int[][] directions = new int[dimensions][INDEX_BITS];
        for (int bit = 0; bit < INDEX_BITS; bit++) {
            double[] point = library.skipTo((int) ((2L << bit) - 1)); // its Gray code is 2^bit alone
            for (int i = 0; i < dimensions; i++) {
                directions[i][bit] = (int) (long) (point[i] * TO_BITS);
            }
        }
        return new SobolPoints(directions, new long[0]);
    }

    /**
     * The same points scrambled under a seed: every coordinate by itself, each digit flipped or not by a lot that depends on the digits
     * before it. Every point is then uniform in the cube, and all that is even about them stays. Source: Owen, Randomly permuted
     * (t,m,s)-nets and (t,s)-sequences (1995).
     */
    public SobolPoints scrambled(long seed) {
        Draws draws = Draws.of(seed);
        long[] own = new long[directions.length];
        for (int i = 0; i < own.length; i++) {
            draws.at(i, Stages.SCRAMBLING);
            own[i] = OwenScrambling.key(draws);
        }
        return new SobolPoints(directions, own);
    }

    /** How many coordinates a point has. */
    public int dimensions() {
        return directions.length;
    }

    /** One coordinate of a point, from 0 to below 1; points are counted from 0. */
    public double coordinate(long point, int dimension) {
        if (point < 0 || point >= MOST_POINTS) {
            throw new IllegalArgumentException("A point must be from 0 to " + (MOST_POINTS - 1) + ", not " + point
                    + ".\nMaybe fewer runs will do.");
        }
        int[] own = directions[dimension];
        int bits = 0;
        long gray = point ^ (point >>> 1);
        for (int bit = 0; gray != 0; bit++, gray >>>= 1) {
            if ((gray & 1) == 1) {
                bits ^= own[bit];
            }
        }
        return keys.length == 0 ? Integer.toUnsignedLong(bits) * UNIT : OwenScrambling.of(bits, keys[dimension]);
    }

    /** All coordinates of a point, into a row. */
    public void point(long point, double[] into) {
        for (int i = 0; i < directions.length; i++) {
            into[i] = coordinate(point, i);
        }
    }
}
