package org.egovindex.io;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ways in which figures are often written that are no plain numbers, with what to do. */
enum Misprint {
    THOUSANDS(
            "[-+]?[0-9]{1,3}([,.' \u00A0\u2009\u202F\u2019][0-9]{3})+([.,][0-9]+)?",
            true, "Write thousands without a separator, and decimals with a point."),
    DECIMAL_COMMA("[-+]?[0-9]*,[0-9]+", true, "Write decimals with a point."),
    PERCENT(
            "[-+]?[0-9]+([.,][0-9]+)?[ \u00A0\u202F]?[%\u2030]",
            true, "Write it without the sign, all of the column in the same unit."),
    SPACED(
            "[ \u00A0\t]+-?[0-9]+(\\.[0-9]+)?[ \u00A0\t]*|-?[0-9]+(\\.[0-9]+)?[ \u00A0\t]+",
            true,
            "Write no space before or after it."),
    SIGNED("[+\u2212][0-9]+(\\.[0-9]+)?", true, "Write no plus, and minus as a hyphen."),
    UNFINISHED("-?([0-9]+\\.|\\.[0-9]+)", true, "Write a digit on both sides of the point."),
    TOO_LARGE(
            "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?",
            true,
            "It is larger or longer than is read: 25 digits before and 30 after the point, and below 1.8e308."),
    FOREIGN_DIGITS("-?\\p{Nd}+([.,\u066B]\\p{Nd}+)?", true, "Write digits 0 to 9."),
    HEXADECIMAL("-?0[xX][0-9a-fA-F.]+([pP][+-]?[0-9]+)?", false, "Write it as a decimal number."),
    SPREADSHEET_ERROR(
            "#[A-Z/0!?]+", false, "It is an error of a spreadsheet: mend the formula, or leave the cell empty."),
    NOT_FINITE("[-+]?((?i:nan|inf|infinity)|\u221E)", false, "If there is no number, leave the cell empty."),
    NO_VALUE(
            "(?i:na|null|none|nil|missing|unknown)|[-\u2013\u2014?.\u2026]{1,3}",
            false,
            "If there is no number, leave the cell empty or write NA.");

    /** What to do with anything else. */
    static final String OTHERWISE = "Write it as 7 or 7.5, or leave it empty.";

    private static final int LONGEST = 80;

    private final Pattern form;
    private final boolean figure;
    private final String advice;

    Misprint(String form, boolean figure, String advice) {
        this.form = Pattern.compile(form);
        this.figure = figure;
        this.advice = advice;
    }

    /** The first way that fits a text which is no plain number. */
    static Optional<Misprint> of(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(misprint -> misprint.form.matcher(text).matches())
                        .findFirst();
    }

    /** What to do with a text that is no plain number. */
    static String advice(String text) {
        return of(text).map(misprint -> misprint.advice).orElse(OTHERWISE);
    }

    /** Whether a figure was meant, and not the lack of one. */
    boolean isFigure() {
        return figure;
    }
}
