package org.egovindex.rank;

import java.util.Arrays;

/**
 * Sorts different keys of 0 or more, again and again without allocating, and quickly where they come almost sorted: by insertion, as long
 * as that does not move much. Else few are left to the JDK; many are dealt into buckets by their leading bits first.
 *
 * <p>Cost: n where the order is almost that of last time, or keys spread evenly; else n log n up to some hundred, n times the digits above.
 */
final class KeySort {
    private static final int FEW = 24;
    private static final int MOVES = 12;
    private static final int MOST_BUCKET_BITS = 15;
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final long[] room;
    private final int[] counts;
    private final int bucketBits;

    KeySort(int most) {
        room = new long[most];
        bucketBits = Math.min(MOST_BUCKET_BITS, 65 - Long.numberOfLeadingZeros(most));
        counts = new int[Math.max(DIGITS, 1 << bucketBits)];
    }

    /** Sorts the first {@code size} keys, none of which has more than {@code bits} bits. */
    void sort(long[] keys, int size, int bits) {
        if (size <= FEW) {
            if (!insert(keys, size)) {
                Arrays.sort(keys, 0, size);
            }
            return;
        }
        deal(keys, size, Math.max(0, bits - bucketBits), 1 << bucketBits);
        if (!insert(keys, size)) {
            for (int shift = 0; shift < bits; shift += DIGIT_BITS) {
                deal(keys, size, shift, DIGITS);
            }
        }
    }

    /** Sorts by insertion; false if that would take too long, with the keys in some order. */
    private static boolean insert(long[] keys, int size) {
        long left = (long) MOVES * size;
        for (int i = 1; i < size; i++) {
            long key = keys[i];
            int place = i - 1;
            while (place >= 0 && keys[place] > key) {
                keys[place + 1] = keys[place];
                place--;
            }
            keys[place + 1] = key;
            left -= i - 1 - place;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    /** Brings keys into the order of some of their bits; those with the same keep theirs. */
    private void deal(long[] keys, int size, int shift, int buckets) {
        Arrays.fill(counts, 0, buckets, 0);
        int mask = buckets - 1;
        for (int i = 0; i < size; i++) {
            counts[(int) (keys[i] >>> shift) & mask]++;
        }
        int sum = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            int count = counts[bucket];
            counts[bucket] = sum;
            sum += count;
        }
        for (int i = 0; i < size; i++) {
            room[counts[(int) (keys[i] >>> shift) & mask]++] = keys[i];
        }
        System.arraycopy(room, 0, keys, 0, size);
    }
}
