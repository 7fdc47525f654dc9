package org.egovindex.model;

import java.util.Optional;

/**
 * What an evaluator wrote down beside a mark.
 *
 * @param note a remark in words
 * @param url where it was seen, as written in the file; never opened
 * @param seenAt when it was seen, as written in the file
 */
public record Remark(Optional<String> note, Optional<String> url, Optional<String> seenAt) {
    /** Nothing was written down. */
    public static final Remark NONE = new Remark(Optional.empty(), Optional.empty(), Optional.empty());

    /** The mark was made by a programme, for trying things out. */
    public static final Remark SIMULATED = note("simulated");

    /** A note alone. */
    public static Remark note(String note) {
        return new Remark(Optional.of(note), Optional.empty(), Optional.empty());
    }
}
