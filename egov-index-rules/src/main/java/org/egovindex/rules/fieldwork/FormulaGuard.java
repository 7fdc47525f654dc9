package org.egovindex.rules.fieldwork;

import java.util.regex.Pattern;

/**
 * The apostrophe before a field of CSV that a spreadsheet would run as a formula (OWASP ASVS 5, 1.2.10). Plain numbers need none. It
 * is taken off again when the file is read; a field that begins with apostrophes before such a character gets one more, so that
 * nothing is lost.
 */
final class FormulaGuard {
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\x00\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    /** A field as it is written. */
    static String close(String text) {
        return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** A field as it was meant. */
    static String open(String written) {
        return written.startsWith("'") && FORMULA.matcher(written).matches() ? written.substring(1) : written;
    }
}
