package org.egovindex.random;

/**
 * Philox4x32-10: four words of 32 bits from a counter of four words and a key of two, by ten rounds of multiplying and mixing.
 *
 * <p>Without state: any block can be had without those before it. The same on every JDK and machine.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (SC 2011), whose known answers the tests repeat.
 * Worked line: counter 0, key 0 gives 6627e8d5 e169c58d bc57ac4c 9b00dbd8.
 */
final class Philox4x32 {
    private static final int ROUNDS = 10;
    private static final long FIRST = 0xD2511F53L;
    private static final long SECOND = 0xCD9E8D57L;
    private static final int FIRST_STEP = 0x9E3779B9;
    private static final int SECOND_STEP = 0xBB67AE85;
    private static final long LOW = 0xFFFFFFFFL;

    private final int key0;
    private final int key1;
    private long high;
    private long low;
    private long nextHigh;
    private long nextLow;

    /** The key is the low and the high half of the seed. */
    Philox4x32(long seed) {
        key0 = (int) seed;
        key1 = (int) (seed >>> 32);
    }

    /** Makes the block of one counter. */
    void block(int counter0, int counter1, int counter2, int counter3) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = FIRST * (c0 & LOW);
            long product1 = SECOND * (c2 & LOW);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += FIRST_STEP;
            k1 += SECOND_STEP;
        }
        high = ((c0 & LOW) << 32) | (c1 & LOW);
        low = ((c2 & LOW) << 32) | (c3 & LOW);
    }

    /** Makes the block of one counter, and the one after it in the second word: both at once are quicker than one after the other. */
    void blocks(int counter0, int counter1, int counter2, int counter3) {
        int a0 = counter0;
        int a1 = counter1;
        int a2 = counter2;
        int a3 = counter3;
        int b0 = counter0;
        int b1 = counter1 + 1;
        int b2 = counter2;
        int b3 = counter3;
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long a = FIRST * (a0 & LOW);
            long b = FIRST * (b0 & LOW);
            long c = SECOND * (a2 & LOW);
            long d = SECOND * (b2 & LOW);
            a0 = (int) (c >>> 32) ^ a1 ^ k0;
            b0 = (int) (d >>> 32) ^ b1 ^ k0;
            a1 = (int) c;
            b1 = (int) d;
            a2 = (int) (a >>> 32) ^ a3 ^ k1;
            b2 = (int) (b >>> 32) ^ b3 ^ k1;
            a3 = (int) a;
            b3 = (int) b;
            k0 += FIRST_STEP;
            k1 += SECOND_STEP;
        }
        high = ((a0 & LOW) << 32) | (a1 & LOW);
        low = ((a2 & LOW) << 32) | (a3 & LOW);
        nextHigh = ((b0 & LOW) << 32) | (b1 & LOW);
        nextLow = ((b2 & LOW) << 32) | (b3 & LOW);
    }

    /** The first two words of the last block, or of the first of two, the first one on top. */
    long high() {
        return high;
    }

    /** The other two. */
    long low() {
        return low;
    }

    /** The first two words of the second of two blocks. */
    long nextHigh() {
        return nextHigh;
    }

    /** The other two. */
    long nextLow() {
        return nextLow;
    }
}
