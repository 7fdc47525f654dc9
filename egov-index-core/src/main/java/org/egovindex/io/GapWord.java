package org.egovindex.io;

import java.util.Locale;
import java.util.Optional;
import org.egovindex.model.MissingReason;

/**
 * The words of data files for numbers that are missing: nothing or {@code NA} is not assessed, {@code n/a} not applicable,
 * {@code unavailable} evidence unavailable; the last two in capitals or not.
 */
final class GapWord {
    private static final String NOT_ASSESSED = "NA";

    private static final Optional<MissingReason> NONE = Optional.empty();
    private static final Optional<MissingReason> BLANK = Optional.of(MissingReason.NOT_ASSESSED);
    private static final Optional<MissingReason> INAPPLICABLE = Optional.of(MissingReason.NOT_APPLICABLE);
    private static final Optional<MissingReason> UNSEEN = Optional.of(MissingReason.EVIDENCE_UNAVAILABLE);

    private GapWord() {}

    /** The reason that a text gives, if it gives one. */
    static Optional<MissingReason> of(char[] buffer, int offset, int length) {
        if (isBlank(buffer, offset, length)) {
            return BLANK;
        }
        if (length > ReadScore.UNAVAILABLE.length()) {
            return NONE;
        }
        String word = new String(buffer, offset, length);
        if (word.equals(NOT_ASSESSED)) {
            return BLANK;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case ReadScore.NOT_APPLICABLE -> INAPPLICABLE;
            case ReadScore.UNAVAILABLE -> UNSEEN;
            default -> NONE;
        };
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (!Character.isSpaceChar(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** How a reason is written. */
    static String of(MissingReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> ReadScore.NOT_APPLICABLE;
            case EVIDENCE_UNAVAILABLE -> ReadScore.UNAVAILABLE;
            case NOT_ASSESSED, INCOMPLETE -> "";
        };
    }
}
