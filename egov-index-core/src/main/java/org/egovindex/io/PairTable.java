package org.egovindex.io;

/** Numbers different pairs of numbers in the order in which they first appear. */
final class PairTable {
    private long[] keys = new long[256];
    private int[] numbers = new int[256];
    private int size;
    private long lastKey = -1;
    private int lastNumber;

    /** The number of a pair, as 0, 1, 2, ...; equal to {@link #size()} before the call if it is new. */
    int numberOf(int first, int second) {
        long key = ((long) first << 32) | second;
        if (key == lastKey) {
            return lastNumber;
        }
        lastKey = key;
        lastNumber = search(key);
        return lastNumber;
    }

    private int search(long key) {
        int slot = slot(key);
        while (numbers[slot] != 0) {
            if (keys[slot] == key) {
                return numbers[slot] - 1;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        numbers[slot] = ++size;
        if (2 * size > keys.length) {
            grow();
        }
        return size - 1;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        long mixed = (key ^ (key >>> 31)) * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ (mixed >>> 29)) >>> 16) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldNumbers.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldNumbers[old] != 0) {
                int slot = slot(oldKeys[old]);
                while (numbers[slot] != 0) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }
}
