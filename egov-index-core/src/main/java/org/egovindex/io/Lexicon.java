package org.egovindex.io;

import java.util.Arrays;

/**
 * Numbers the different texts of one column in the order in which they first appear, without making a string of each field:
 * a text is looked up by its characters.
 *
 * <p>On the path of every field of every row: short loops and flat arrays on purpose.
 */
final class Lexicon {
    /** Not known to whoever wrote the file, so that no file can be made whose texts all share a slot. */
    private static final long SECRET = System.nanoTime() * 0x9E3779B97F4A7C15L | 1;

    private char[][] texts = new char[128][];
    private int[] hashes = new int[128];
    /** What came after each text the last time: files repeat themselves, and a good guess saves the search. */
    private int[] next = new int[128];
    /** The number of each text of one letter, plus 1. */
    private final int[] letters = new int[128];

    private int[] slots = new int[256];
    private int size;
    private int last = -1;

    /** The number of a text, as 0, 1, 2, ...; equal to {@link #size()} before the call if it is new. */
    int numberOf(char[] buffer, int offset, int length) {
        if (length == 1 && buffer[offset] < letters.length) {
            int known = letters[buffer[offset]];
            return known > 0 ? known - 1 : letter(buffer, offset);
        }
        if (last >= 0) {
            if (equal(texts[last], buffer, offset, length)) {
                return last;
            }
            int guess = next[last];
            if (equal(texts[guess], buffer, offset, length)) {
                last = guess;
                return guess;
            }
        }
        int number = search(buffer, offset, length);
        if (last >= 0) {
            next[last] = number;
        }
        last = number;
        return number;
    }

    private int letter(char[] buffer, int offset) {
        int number = search(buffer, offset, 1);
        letters[buffer[offset]] = number + 1;
        return number;
    }

    private int search(char[] buffer, int offset, int length) {
        int hash = hash(buffer, offset, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && equal(texts[number], buffer, offset, length)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return add(Arrays.copyOfRange(buffer, offset, offset + length), hash, slot);
    }

    int size() {
        return size;
    }

    String text(int number) {
        return String.valueOf(texts[number]);
    }

    private int add(char[] text, int hash, int slot) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        texts[size] = text;
        hashes[size] = hash;
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        int[] wider = new int[2 * slots.length];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & (wider.length - 1);
            while (wider[slot] != 0) {
                slot = (slot + 1) & (wider.length - 1);
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }

    private static int hash(char[] buffer, int offset, int length) {
        long hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = (hash + buffer[i]) * SECRET;
        }
        long mixed = (hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private static boolean equal(char[] text, char[] buffer, int offset, int length) {
        return text.length == length
                && (length == 0 || text[length - 1] == buffer[offset + length - 1])
                && Arrays.equals(text, 0, length, buffer, offset, offset + length);
    }
}
