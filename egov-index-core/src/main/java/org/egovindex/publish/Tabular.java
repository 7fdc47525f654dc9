package org.egovindex.publish;

/** A result that is shown as a table. */
public interface Tabular extends Printable {
    /** The result as a table. */
    Table table();

    @Override
    default String in(Format format) {
        return table().in(format);
    }
}
