package org.egovindex.rank;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How much two rankings of the same units agree.
 *
 * <p>Kendall's tau-b: {@code (c - d) / sqrt((n0 - n1) (n0 - n2))} with {@code c} pairs in the same order, {@code d} in opposite orders, {@code
 * n0 = n (n - 1) / 2} pairs in all, {@code n1} and {@code n2} tied in the one and in the other. From -1 to 1. Undefined if all are tied in
 * one of them. Cost: n log n.
 *
 * <p>Spearman's rho: the correlation of fractional ranks, with ties at the mean of their places. From -1 to 1, undefined likewise. Cost: n log n.
 *
 * <p>Worked line: 1, 2, 3 and 1, 3, 2: 2 pairs agree, 1 does not, so tau-b is 1 / 3; rho is 1 / 2. Source: Kendall 1945; Knight 1966 for the way to count.
 */
public final class RankCorrelation {
    private RankCorrelation() {}

    /** Tau-b of the ranks of the same units, in any unit of rank above 0; units that have none in either are left out. */
    public static OptionalDouble tauB(int[] ranks, int[] others) {
        long[] pairs = new long[ranks.length];
        int size = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (ranks[i] > 0 && others[i] > 0) {
                pairs[size++] = ((long) ranks[i] << 32) | others[i];
            }
        }
        pairs = Arrays.copyOf(pairs, size);
        Arrays.sort(pairs);
        long all = pairs(size);
        long tied = tied(pairs, 32);
        long both = tied(pairs, 0);
        int[] second = new int[size];
        for (int i = 0; i < size; i++) {
            second[i] = (int) pairs[i];
        }
        long swaps = swaps(second, new int[size], 0, size);
        long tiedSecond = tied(second);
        double width = Math.sqrt((double) (all - tied)) * Math.sqrt((double) (all - tiedSecond));
        return width == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(within((all - tied - tiedSecond + both - 2 * swaps) / width));
    }

    private static double within(double correlation) {
        return Math.max(-1, Math.min(1, correlation));
    }

    /** Rho of the ranks of the same units, in any unit of rank above 0; units that have none in either are left out. */
    public static OptionalDouble rho(int[] ranks, int[] others) {
        int[] both = IntStream.range(0, ranks.length)
                .filter(i -> ranks[i] > 0 && others[i] > 0)
                .toArray();
        long[] a = centred(IntStream.of(both).map(i -> ranks[i]).toArray());
        long[] b = centred(IntStream.of(both).map(i -> others[i]).toArray());
        double together = product(a, b);
        double width = Math.sqrt(product(a, a)) * Math.sqrt(product(b, b));
        return width == 0 ? OptionalDouble.empty() : OptionalDouble.of(within(together / width));
    }

    /** Twice the fractional ranks less their mean: whole numbers. */
    private static long[] centred(int[] ranks) {
        int[] sorted = ranks.clone();
        Arrays.sort(sorted);
        long[] centred = new long[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            centred[i] = (long) below(sorted, ranks[i]) + below(sorted, ranks[i] + 1L) - ranks.length;
        }
        return centred;
    }

    private static int below(int[] sorted, long rank) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < rank) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double product(long[] a, long[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static long pairs(long count) {
        return count * (count - 1) / 2;
    }

    /** Pairs that are equal in the bits from {@code shift} up, of sorted numbers. */
    private static long tied(long[] sorted, int shift) {
        long tied = 0;
        for (int start = 0, end; start < sorted.length; start = end) {
            end = start + 1;
            while (end < sorted.length && sorted[end] >>> shift == sorted[start] >>> shift) {
                end++;
            }
            tied += pairs(end - start);
        }
        return tied;
    }

    private static long tied(int[] sorted) {
        return tied(Arrays.stream(sorted).asLongStream().toArray(), 0);
    }

    /** Sorts by merging, and counts how many pairs stood in the wrong order. */
    private static long swaps(int[] numbers, int[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long swaps = swaps(numbers, room, from, middle) + swaps(numbers, room, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right >= to || (left < middle && numbers[left] <= numbers[right])) {
                room[i] = numbers[left++];
            } else {
                swaps += middle - left;
                room[i] = numbers[right++];
            }
        }
        System.arraycopy(room, from, numbers, from, to - from);
        return swaps;
    }
}
