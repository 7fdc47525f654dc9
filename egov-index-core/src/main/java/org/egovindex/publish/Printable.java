package org.egovindex.publish;

import java.util.OptionalInt;

/** A result that can be shown in any {@link Format}. */
public interface Printable {
    /** The result in this format, ending with a line break. */
    String in(Format format);

    /**
     * The result as aligned text for people at a prompt, as {@link Format#TEXT}; where the system property
     * {@code org.egovindex.width} says how wide the screen is, no wider than that: words are cut, notes go on in the next line.
     */
    default String text() {
        String whole = in(Format.TEXT);
        OptionalInt limit = ScreenWidth.limit();
        return limit.isPresent() ? NarrowText.wrapped(whole, limit.getAsInt()) : whole;
    }

    /** Prints {@link #text()} to standard output; for people at a prompt. */
    default void print() {
        System.out.print(text());
    }
}
