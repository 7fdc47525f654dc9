package org.egovindex.benchmarks;

/** For floors: about the cheapest numbers by lot that are any good (SplitMix64; Steele, Lea and Flood 2014). */
final class PlainRandom {
    private long state = 42;

    double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * 0x1p-53;
    }
}
