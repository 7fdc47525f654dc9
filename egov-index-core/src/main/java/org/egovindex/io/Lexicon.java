package org.egovindex.io;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the different texts of one column in the order in which they first appear, without making a string of each field:
 * a text is looked up by its characters and becomes a string once.
 */
final class Lexicon {
    /** Not known to whoever wrote the file, so that no file can be made whose texts all share a slot. */
    private static final long SECRET = new SecureRandom().nextLong() | 1;

    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[256];
    private int[] hashes = new int[128];
    private int last = -1;

    /** The number of a text, as 0, 1, 2, ...; one more than before if it is new. */
    int numberOf(char[] buffer, int offset, int length) {
        if (last >= 0 && equal(texts.get(last), buffer, offset, length)) {
            return last;
        }
        int hash = hash(buffer, offset, length);
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && equal(texts.get(number), buffer, offset, length)) {
                last = number;
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        last = add(new String(buffer, offset, length), hash, slot);
        return last;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    private int add(String text, int hash, int slot) {
        int number = texts.size();
        texts.add(text);
        if (number == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * number);
        }
        hashes[number] = hash;
        slots[slot] = number + 1;
        if (2 * texts.size() > slots.length) {
            grow();
        }
        return number;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int number = 0; number < texts.size(); number++) {
            int slot = hashes[number] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = number + 1;
        }
    }

    private static int hash(char[] buffer, int offset, int length) {
        long hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = (hash + buffer[i]) * SECRET;
        }
        return (int) (hash >>> 32);
    }

    private static boolean equal(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
