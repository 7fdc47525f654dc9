package org.egovindex.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file really is that was to be UTF-8 text, told by its first bytes. */
enum Disguise {
    UTF_32("UTF-32 text", "fffe0000 0000feff"),
    UTF_16("UTF-16 text (Excel calls it Unicode text)", "fffe feff"),
    ZIP("a zip archive, perhaps a spreadsheet", "504b0304"),
    GZIP("a gzip archive", "1f8b"),
    OLD_OFFICE("an old Office document", "d0cf11e0"),
    PDF("a PDF document", "25504446");

    static final int LONGEST = 4;

    private final String words;
    private final String starts;

    /** Called so, and told by one of these beginnings in hexadecimal. */
    Disguise(String words, String starts) {
        this.words = words;
        this.starts = starts;
    }

    static Optional<Disguise> of(byte[] head) {
        String bytes = HexFormat.of().formatHex(head);
        return Arrays.stream(values())
                .filter(disguise -> Arrays.stream(disguise.starts.split(" ")).anyMatch(bytes::startsWith))
                .findFirst();
    }

    @Override
    public String toString() {
        return words;
    }
}
