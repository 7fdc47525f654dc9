package org.egovindex.io;

/** One column of the row that is being read: the number of its text, and where it stands; reused from row to row. */
final class Field {
    private final Role role;
    private final Lexicon texts;
    private int number;
    private int column;
    private int length;
    private boolean bare;

    Field(Role role, Lexicon texts) {
        this.role = role;
        this.texts = texts;
    }

    /** Takes a text; {@code isBare} says that a CSV field there has no quotes around it. */
    void take(char[] buffer, int offset, int size, int start, boolean isBare) {
        column = start;
        length = size;
        bare = isBare;
        number = texts.numberOf(buffer, offset, size);
    }

    /** Takes a text that is too long to be kept. */
    void takeTooLong(int size, int start) {
        column = start;
        length = size;
        number = -1;
    }

    /** Makes the field empty, for rows that lack it. */
    void clear() {
        length = 0;
    }

    Role role() {
        return role;
    }

    int number() {
        return number;
    }

    String text() {
        return texts.text(number);
    }

    int column() {
        return column;
    }

    int length() {
        return length;
    }

    boolean isBare() {
        return bare;
    }
}
