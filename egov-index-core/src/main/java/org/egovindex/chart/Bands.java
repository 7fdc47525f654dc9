package org.egovindex.chart;

/**
 * The axis of names: one band for each different word of a column, in the order of the rows.
 *
 * @param column whose words they are
 * @param title of the axis; empty if it goes without saying
 * @param inRows whether bands lie below one another, with their names at the left; else they stand side by side
 */
record Bands(String column, String title, boolean inRows) {
    static Bands rows(String column) {
        return new Bands(column, "", true);
    }

    static Bands columns(String column, String title) {
        return new Bands(column, title, false);
    }
}
