package org.egovindex.robust;

import java.util.Arrays;

/**
 * How often each row had each whole number. Only the stretch of numbers that came up is kept, so memory grows with how far results
 * spread and not with how many there are. Sums of counts do not depend on the order in which they were added.
 */
final class CountTable {
    private static final int ROOM = 8;

    private final int[][] counts;
    private final int[] lowest;

    CountTable(int rows) {
        counts = new int[rows][0];
        lowest = new int[rows];
    }

    /** Counts one number of a row. */
    void add(int row, int number) {
        int[] own = counts[row];
        int place = number - lowest[row];
        if (place < 0 || place >= own.length) {
            own = stretch(row, number, number);
            place = number - lowest[row];
        }
        own[place]++;
    }

    private int[] stretch(int row, int from, int to) {
        int[] own = counts[row];
        int low = own.length == 0 ? from - ROOM / 2 : lowest[row];
        int high = own.length == 0 ? to + ROOM / 2 : low + own.length - 1;
        int more = Math.max(ROOM, (high - low + 1) / 2);
        int newLow = from < low ? Math.min(from, low - more) : low;
        int newHigh = to > high ? Math.max(to, high + more) : high;
        int[] wider = new int[newHigh - newLow + 1];
        System.arraycopy(own, 0, wider, low - newLow, own.length);
        counts[row] = wider;
        lowest[row] = newLow;
        return wider;
    }

    /** Adds the counts of another table of as many rows. */
    void add(CountTable other) {
        for (int row = 0; row < counts.length; row++) {
            int[] own = other.counts[row];
            if (own.length > 0) {
                int from = other.lowest[row];
                int[] mine = counts[row];
                if (from < lowest[row] || from + own.length > lowest[row] + mine.length || mine.length == 0) {
                    mine = stretch(row, from, from + own.length - 1);
                }
                int shift = from - lowest[row];
                for (int i = 0; i < own.length; i++) {
                    mine[shift + i] = Math.addExact(mine[shift + i], own[i]);
                }
            }
        }
    }

    void digest(Digest digest) {
        for (int row = 0; row < counts.length; row++) {
            Counts own = row(row);
            digest.add(own.total() == 0 ? 0 : own.lowest());
            for (int number = own.lowest(); number <= own.highest(); number++) {
                digest.add(own.of(number));
            }
        }
    }

    /** The counts of a row as a distribution. */
    Counts row(int row) {
        int[] own = counts[row];
        int from = 0;
        int to = own.length;
        while (from < to && own[from] == 0) {
            from++;
        }
        while (to > from && own[to - 1] == 0) {
            to--;
        }
        return new Counts(lowest[row] + from, Arrays.copyOfRange(own, from, to));
    }
}
