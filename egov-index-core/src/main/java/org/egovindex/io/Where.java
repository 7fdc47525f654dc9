package org.egovindex.io;

/** The place in the file that is being read; one object that moves along. */
final class Where {
    private long line;
    private int column;

    void moveTo(long newLine, int newColumn) {
        line = newLine;
        column = newColumn;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }
}
