package org.egovindex.chart;

/** How much one picture can hold and still be read. */
final class Limits {
    /** How many units are shown if nothing else is said. */
    static final int USUAL = 20;

    /** How many rows a picture has at most. */
    static final int ROWS = 500;

    /** How many cells a matrix has at most. */
    static final int CELLS = 20_000;

    private Limits() {}

    static int top(int count) {
        if (count < 1 || count > ROWS) {
            throw new IllegalArgumentException("A chart must show 1 to " + ROWS + " units, not " + count
                    + ".\nMaybe the table of all is meant: the result itself has it.");
        }
        return count;
    }

    static void cells(int rows, int columns) {
        if ((long) rows * columns > CELLS) {
            throw new IllegalArgumentException("A matrix must have at most " + CELLS + " cells, not " + rows + " x "
                    + columns + ".\nMaybe the first units or some columns are meant.");
        }
    }
}
