package org.egovindex.egov;

import java.util.Optional;
import org.egovindex.publish.Format;

/** The formats of {@code --format}. */
enum OutputFormat {
    TEXT(Format.TEXT),
    MARKDOWN(Format.MARKDOWN),
    CSV(Format.CSV),
    JSON(Format.JSON),
    /** A spreadsheet, which is not text and needs a file. */
    XLSX(null);

    private final Optional<Format> text;

    OutputFormat(@org.jspecify.annotations.Nullable Format text) {
        this.text = Optional.ofNullable(text);
    }

    /** The format, if it is one of text. */
    Optional<Format> text() {
        return text;
    }

    /** Whether people read it, who may want several results; a program wants one. */
    boolean isForReaders() {
        return this == TEXT || this == MARKDOWN || this == XLSX;
    }
}
