package org.egovindex.rules.document;

/**
 * Where something stands in a document.
 *
 * @param line from 1
 * @param column from 1
 */
public record DocumentPlace(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
