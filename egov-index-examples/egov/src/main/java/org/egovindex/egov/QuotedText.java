package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;

/** Text in which every sign between double quotes is itself, so that names may hold the signs that part them. */
final class QuotedText {
    private static final char QUOTE = '"';

    private QuotedText() {}

    /** The parts between this sign where it is not quoted; quotes stay. {@code a,"b,c"} has two parts. */
    static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            quoted ^= here == QUOTE;
            if (here == sign && !quoted) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a double quote is left open in " + text + ".");
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** The text without quotes, nor blanks at its ends. */
    static String plain(String text) {
        return text.strip().replace(String.valueOf(QUOTE), "");
    }
}
