package org.egovindex.document;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line the line on which it begins, from 1
 * @param fields as many as there are columns
 */
public record CsvRow(long line, List<Field> fields) {
    /** Copies the fields. */
    public CsvRow {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param text what stands there, without quotes
     * @param column the character of the line at which it begins, from 1
     */
    public record Field(String text, int column) {}
}
