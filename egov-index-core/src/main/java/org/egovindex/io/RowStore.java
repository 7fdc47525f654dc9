package org.egovindex.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fields of the rows of a data file as they stand, one after the other: two bytes a character and two a field. What a column
 * holds is known only when all of it has been read, so the text is kept until then.
 */
final class RowStore {
    /** The longest field that can be kept. */
    static final int LONGEST = 0x7FFF;

    private static final char QUOTED = 0x8000;
    private static final int BLOCK = 1 << 17;

    private final List<char[]> blocks = new ArrayList<>();
    private int[] ends = new int[16];
    private int block = -1;
    private int beginningBlock = -1;
    private int beginning;
    private long[] lines = new long[64];
    private int rows;

    /** Begins a row, which is kept or forgotten when it ends. */
    void begin() {
        beginningBlock = block;
        beginning = block < 0 ? 0 : ends[block];
    }

    /** Adds a field of at most {@link #LONGEST} characters. */
    void add(char[] buffer, int offset, int length, boolean quoted) {
        if (block < 0 || ends[block] + 1 + length > BLOCK) {
            open();
        }
        char[] target = blocks.get(block);
        int at = ends[block];
        target[at] = (char) (length | (quoted ? QUOTED : 0));
        System.arraycopy(buffer, offset, target, at + 1, length);
        ends[block] = at + 1 + length;
    }

    private void open() {
        block++;
        if (block == blocks.size()) {
            blocks.add(new char[BLOCK]);
        }
        if (block == ends.length) {
            ends = Arrays.copyOf(ends, 2 * block);
        }
        ends[block] = 0;
    }

    /** Keeps the row, which begins on this line. */
    void keep(long line) {
        if (rows == lines.length) {
            lines = Arrays.copyOf(lines, 2 * rows);
        }
        lines[rows++] = line;
    }

    /** Takes back the fields of the row. */
    void forget() {
        block = beginningBlock;
        if (block >= 0) {
            ends[block] = beginning;
        }
    }

    /** How many rows were kept. */
    int rows() {
        return rows;
    }

    /** The rows from the first to the last, each of so many fields. */
    RowCursor cursor(int columns) {
        return new RowCursor(this, columns);
    }

    long line(int row) {
        return lines[row];
    }

    char[] block(int number) {
        return blocks.get(number);
    }

    int end(int number) {
        return ends[number];
    }

    static int length(char head) {
        return head & LONGEST;
    }

    static boolean isQuoted(char head) {
        return head >= QUOTED;
    }
}
