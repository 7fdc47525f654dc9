package org.egovindex.publish;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How wide a text is on a screen of fixed-width letters, and what of it may be sent there. */
final class ScreenText {
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private ScreenText() {}

    /** Columns taken: none for combining marks, two for East Asian letters, full-width forms and pictures. */
    static int width(String text) {
        return text.codePoints().map(ScreenText::width).sum();
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (character >= 0xFF61 && character <= 0xFFDC) {
            return 1;
        }
        boolean wide = (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0x3000 && character <= 0x303E)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x1100 && WIDE.contains(UnicodeScript.of(character)));
        return wide ? 2 : 1;
    }

    /** The beginning of {@code text} and a mark that there is more, if it is wider than {@code width}. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            used += width(character);
            if (used >= width) {
                break;
            }
            kept.appendCodePoint(character);
            at += Character.charCount(character);
        }
        return kept.append('\u2026').toString();
    }

    /** {@code text} with every control character, which could move the cursor or forge a line, as a question mark. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> safe.appendCodePoint(isControl(character) ? '?' : character));
        return safe.toString();
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }
}
