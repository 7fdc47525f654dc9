package org.egovindex.random;

import org.hipparchus.special.Erf;

/**
 * The numbers that one run draws at one stage: a function of seed, run and stage, and of nothing else. Not for several threads at
 * once; each takes one of its own, and no result depends on which.
 *
 * <p>Block {@code b} of run {@code r} at stage {@code s} is Philox4x32-10 of the counter {@code (r, b, s, 0)} under the key (low half of
 * the seed, high half); its first two words, then its other two, make a number each: the upper 53 of 64 bits times 2^-53.
 *
 * <p>A point of a design, as of a Sobol sequence, can take the place of the first numbers.
 */
public final class Draws {
    /** What is recorded with every result: the generator and the version of the convention above. */
    public static final String GENERATOR = "philox4x32-10/1";

    /** Runs are counted by 32 bits. */
    public static final long MOST_RUNS = 1L << 32;

    private static final double UNIT = 0x1p-53;
    private static final double ROOT_OF_TWO = 1.4142135623730951;
    private static final double[] NOTHING = {};

    private final long seed;
    private final Philox4x32 generator;
    private int run;
    private int stage;
    private int block;
    private boolean half;
    private double[] point = NOTHING;
    private int next;
    private int end;

    private Draws(long seed) {
        this.seed = seed;
        this.generator = new Philox4x32(seed);
    }

    /** Draws under a seed, standing at run 0 and stage 0. */
    public static Draws of(long seed) {
        return new Draws(seed);
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** Goes to the beginning of a stage of a run. */
    public void at(long run, int stage) {
        if (run < 0 || run >= MOST_RUNS) {
            throw new IllegalArgumentException(
                    "A run must be from 0 to " + (MOST_RUNS - 1) + ", not " + run + ".\nMaybe another seed is meant.");
        }
        this.run = (int) run;
        this.stage = stage;
        block = 0;
        half = false;
        next = 0;
        end = 0;
    }

    /** Makes the next numbers those of a point, from one coordinate to before another; after them it goes on by lot. */
    public void lead(double[] coordinates, int from, int to) {
        point = coordinates;
        next = from;
        end = to;
    }

    /** The next number from 0 to below 1. */
    public double uniform() {
        if (next < end) {
            return point[next++];
        }
        return (word() >>> 11) * UNIT;
    }

    /** The next number above 0 and at most 1, for logarithms. */
    public double positive() {
        return 1 - uniform();
    }

    /** The next {@code count} numbers, into a row. */
    public void uniform(double[] into, int count) {
        int i = 0;
        while (i < count && (next < end || half)) {
            into[i++] = uniform();
        }
        for (; i + 3 < count; i += 4) {
            generator.blocks(run, block, stage, 0);
            block += 2;
            into[i] = (generator.high() >>> 11) * UNIT;
            into[i + 1] = (generator.low() >>> 11) * UNIT;
            into[i + 2] = (generator.nextHigh() >>> 11) * UNIT;
            into[i + 3] = (generator.nextLow() >>> 11) * UNIT;
        }
        for (; i + 1 < count; i += 2) {
            generator.block(run, block++, stage, 0);
            into[i] = (generator.high() >>> 11) * UNIT;
            into[i + 1] = (generator.low() >>> 11) * UNIT;
        }
        if (i < count) {
            into[i] = uniform();
        }
    }

    /** A whole number from 0 to below {@code bound}, each as likely as the others but for some bound x 2^-53. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException(
                    "The bound of a whole number must be 1 or more, not " + bound + ".\nMaybe a list is empty.");
        }
        return (int) (uniform() * bound);
    }

    /** A number of the exponential distribution with mean 1: {@code -ln(1 - uniform)}. One number makes one. Worked line: 0.5 gives 0.6931. */
    public double exponential() {
        return -StrictMath.log(positive());
    }

    /**
     * A number of the normal distribution with mean 0 and deviation 1, by inversion: one number makes one, and a larger one makes a
     * larger one, so that points of a design stay even. The number stands for the middle of its cell of width 2^-53, so that 0 is drawn
     * like any other: -8.29. Worked line: 0.975 gives 1.95996.
     */
    public double normal() {
        return ROOT_OF_TWO * Erf.erfInv(2 * uniform() - 1 + UNIT);
    }

    private long word() {
        half = !half;
        if (half) {
            generator.block(run, block++, stage, 0);
            return generator.high();
        }
        return generator.low();
    }
}
