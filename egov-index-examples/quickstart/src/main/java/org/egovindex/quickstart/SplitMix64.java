package org.egovindex.quickstart;

/**
 * SplitMix64 (Steele, Lea and Flood 2014), the same numbers on every JDK; the generators of the JDK have changed within one
 * release line.
 */
final class SplitMix64 {
    private long state;

    SplitMix64(long seed) {
        state = seed;
    }

    /** The next 64 bits. Seed 1234567 gives 6457827717110365317, 3203168211198807973, ... */
    long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to {@code bound - 1}, by the high half of a product. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }
}
