package org.egovindex.robust;

import java.util.Arrays;

/**
 * How often each row had each whole number. Only the stretch of numbers that came up is kept, so memory grows with how far results
 * spread and not with how many there are. Sums of counts do not depend on the order in which they were added.
 *
 * <p>Numbers wait row by row until there are enough of them, and are then counted together: the counts of many rows do not fit into a
 * cache, those of one do.
 */
final class CountTable {
    private static final int ROOM = 8;
    private static final int WAITING = 1 << 20;
    private static final int FEWEST = 16;
    private static final int MOST = 256;

    private final int[][] counts;
    private final int[] lowest;
    private final int capacity;
    private final int[] waits;
    private int[] waiting = {};

    CountTable(int rows) {
        counts = new int[rows][0];
        lowest = new int[rows];
        capacity = Math.max(FEWEST, Math.min(MOST, WAITING / Math.max(1, rows)));
        waits = new int[rows];
    }

    /** Counts one number of a row. */
    void add(int row, int number) {
        if (waits[row] == capacity) {
            count(row);
        }
        waiting()[row * capacity + waits[row]++] = number;
    }

    /** Counts several numbers of a row, no more than a block has runs, each divided by a power of two. */
    void add(int row, int[] numbers, int from, int size, int shift) {
        if (waits[row] + size > capacity) {
            count(row);
        }
        int to = row * capacity + waits[row];
        int[] room = waiting();
        for (int i = 0; i < size; i++) {
            room[to + i] = numbers[from + i] >> shift;
        }
        waits[row] += size;
    }

    private int[] waiting() {
        if (waiting.length == 0) {
            waiting = new int[counts.length * capacity];
        }
        return waiting;
    }

    private void count(int row) {
        int from = row * capacity;
        int to = from + waits[row];
        if (from == to) {
            return;
        }
        int low = waiting[from];
        int high = low;
        for (int i = from; i < to; i++) {
            low = Math.min(low, waiting[i]);
            high = Math.max(high, waiting[i]);
        }
        int[] own = stretch(row, low, high);
        int shift = lowest[row];
        for (int i = from; i < to; i++) {
            own[waiting[i] - shift]++;
        }
        waits[row] = 0;
    }

    private void countAll() {
        for (int row = 0; row < counts.length; row++) {
            count(row);
        }
    }

    /** The counts of a row, with room for the numbers from one to another. */
    private int[] stretch(int row, int from, int to) {
        int[] own = counts[row];
        int low = own.length == 0 ? from : lowest[row];
        int high = own.length == 0 ? to : low + own.length - 1;
        if (own.length > 0 && from >= low && to <= high) {
            return own;
        }
        int more = Math.max(ROOM, (high - low + 1) / 4);
        int newLow = from < low || own.length == 0 ? from - more : low;
        int newHigh = to > high || own.length == 0 ? to + more : high;
        int[] wider = new int[newHigh - newLow + 1];
        System.arraycopy(own, 0, wider, low - newLow, own.length);
        counts[row] = wider;
        lowest[row] = newLow;
        return wider;
    }

    /** Adds the counts of another table of as many rows. */
    void add(CountTable other) {
        other.countAll();
        for (int row = 0; row < counts.length; row++) {
            Counts more = other.row(row);
            if (more.total() > 0) {
                int[] own = stretch(row, more.lowest(), more.highest());
                for (int number = more.lowest(); number <= more.highest(); number++) {
                    int place = number - lowest[row];
                    own[place] = Math.addExact(own[place], more.of(number));
                }
            }
        }
    }

    /** Forgets all counts and keeps the room. */
    void clear() {
        Arrays.fill(waits, 0);
        for (int[] own : counts) {
            Arrays.fill(own, 0);
        }
    }

    void digest(Digest digest) {
        countAll();
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
        count(row);
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
