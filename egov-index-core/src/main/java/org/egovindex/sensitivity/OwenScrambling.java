package org.egovindex.sensitivity;

import org.egovindex.random.Draws;

/**
 * Nested scrambling of 32 binary digits: whether a digit is flipped is a lot of its own for every string of digits before it.
 *
 * <p>The strings are the nodes of a binary tree, numbered 1, 2 and 3, 4 to 7 and so on; the lot of a node is the top bit of SplitMix64 after
 * so many steps from the key (Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014). The whole string gives 21
 * more digits. So two numbers that share their first digits still do, and no others.
 */
final class OwenScrambling {
    private static final int DIGITS = 32;
    private static final int MORE_DIGITS = 21;
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;
    private static final double UNIT = 0x1p-53;

    private OwenScrambling() {}

    /** A key from the next two numbers. */
    static long key(Draws draws) {
        return (long) (draws.uniform() * 0x1p32) << DIGITS | (long) (draws.uniform() * 0x1p32);
    }

    /** The scrambled number, from 0 to below 1. */
    static double of(int digits, long key) {
        long whole = Integer.toUnsignedLong(digits);
        long flips = 0;
        for (int depth = 0; depth < DIGITS; depth++) {
            long node = 1L << depth | whole >>> (DIGITS - depth);
            flips = flips << 1 | mix(key + node * STEP) >>> (Long.SIZE - 1);
        }
        long more = mix(key + (1L << DIGITS | whole) * STEP) >>> (Long.SIZE - MORE_DIGITS);
        return ((whole ^ flips) << MORE_DIGITS | more) * UNIT;
    }

    private static long mix(long number) {
        long once = (number ^ number >>> 30) * FIRST;
        long twice = (once ^ once >>> 27) * SECOND;
        return twice ^ twice >>> 31;
    }
}
