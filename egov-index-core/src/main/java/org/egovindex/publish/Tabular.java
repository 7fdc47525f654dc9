package org.egovindex.publish;

import java.util.OptionalInt;

/** A result that is shown as a table. */
public interface Tabular extends Printable {
    /** The result as a table. */
    Table table();

    @Override
    default String in(Format format) {
        return table().in(format);
    }

    @Override
    default String text() {
        OptionalInt limit = ScreenWidth.limit();
        return limit.isPresent() ? NarrowText.render(table(), limit.getAsInt()) : in(Format.TEXT);
    }
}
