package org.egovindex.chart;

/**
 * The axis of names: one band for each different word of a column, in the order of the rows.
 *
 * @param column whose words they are
 * @param title of the axis; empty if it goes without saying
 * @param way how the bands lie
 */
record Bands(String column, String title, Way way) {
    /** How bands lie. */
    enum Way {
        /** Below one another, their names at the left, close to the plot. */
        ROWS,
        /** The same with names that begin below one another, indented by what they belong to. */
        OUTLINE,
        /** Side by side. */
        COLUMNS
    }

    static Bands rows(String column) {
        return new Bands(column, "", Way.ROWS);
    }

    static Bands outline(String column) {
        return new Bands(column, "", Way.OUTLINE);
    }

    static Bands columns(String column, String title) {
        return new Bands(column, title, Way.COLUMNS);
    }

    boolean isBelow() {
        return way != Way.COLUMNS;
    }
}
