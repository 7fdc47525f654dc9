package org.egovindex.publish;

/** A result that can be shown in any {@link Format}. */
public interface Printable {
    /** The result in this format, ending with a line break. */
    String in(Format format);

    /** The result as aligned text. */
    default String text() {
        return in(Format.TEXT);
    }

    /** Prints {@link #text()} to standard output; for people at a prompt. */
    default void print() {
        System.out.print(text());
    }
}
