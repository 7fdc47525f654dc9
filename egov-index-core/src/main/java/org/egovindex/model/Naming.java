package org.egovindex.model;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How names are kept: one spelling for one name, and no character that could deceive a reader.
 *
 * <p>Canonical form: Unicode NFC; every kind of space becomes a plain space; runs of spaces become one; no space at the
 * ends. Refused are control characters and line breaks (they forge log lines), bidirectional controls (they show a name
 * backwards), invisible characters (but for joiners where a script is spelt with them), lone surrogates, more than {@value #MOST_COMBINING} combining marks in a row, and
 * names longer than {@value #LONGEST} characters. See Unicode Standard Annex 15 and Technical Report 36.
 */
public final class Naming {
    /** The longest name, in UTF-16 units. */
    public static final int LONGEST = 200;

    private static final int MOST_COMBINING = 4;
    /** The scripts whose spelling needs joiners (Unicode Standard Annex 31, 2.3). */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.BENGALI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MYANMAR,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU);

    private Naming() {}

    /** {@code text} in canonical form. */
    public static String canonical(String text) {
        if (isPlain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder name = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> {
            if (Character.getType(character) != Character.SPACE_SEPARATOR) {
                name.appendCodePoint(character);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        });
        int end = name.length();
        return !name.isEmpty() && name.charAt(end - 1) == ' ' ? name.substring(0, end - 1) : name.toString();
    }

    /** Whether a text is made of visible ASCII and single spaces between, as most names are: canonical and without fault. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ' && text.length() <= LONGEST;
    }

    /** What is wrong with a canonical name, if anything. */
    public static Optional<NameFault> fault(String canonical) {
        if (isPlain(canonical)) {
            return Optional.empty();
        }
        if (canonical.isEmpty()) {
            return Optional.of(NameFault.EMPTY);
        }
        if (canonical.length() > LONGEST) {
            return Optional.of(NameFault.TOO_LONG);
        }
        int combining = 0;
        for (int at = 0; at < canonical.length(); ) {
            int character = canonical.codePointAt(at);
            combining = isCombining(character) ? combining + 1 : 0;
            Optional<NameFault> fault =
                    combining > MOST_COMBINING ? Optional.of(NameFault.COMBINING_FLOOD) : fault(character);
            if (fault.isPresent() && !isSpelling(canonical, at)) {
                return fault;
            }
            at += Character.charCount(character);
        }
        return Optional.empty();
    }

    /** Whether a joiner or non-joiner stands between two letters of a script that is spelt with them, as in Najafabad. */
    private static boolean isSpelling(String name, int at) {
        char character = name.charAt(at);
        boolean joiner = character == '\u200C' || character == '\u200D';
        return joiner
                && at > 0
                && at + 1 < name.length()
                && JOINING.contains(UnicodeScript.of(name.codePointBefore(at)))
                && JOINING.contains(UnicodeScript.of(name.codePointAt(at + 1)));
    }

    private static boolean isCombining(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static Optional<NameFault> fault(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                Optional.of(NameFault.CONTROL_CHARACTER);
            case Character.SURROGATE -> Optional.of(NameFault.LONE_SURROGATE);
            case Character.FORMAT ->
                Optional.of(
                        isBidirectional(character) ? NameFault.BIDIRECTIONAL_CONTROL : NameFault.INVISIBLE_CHARACTER);
            default -> Optional.empty();
        };
    }

    private static boolean isBidirectional(int character) {
        return character == 0x61C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** {@code text} in canonical form; throws naming {@code what} if that is not an acceptable name. */
    static String require(String what, String text) {
        String name = canonical(text);
        fault(name).ifPresent(fault -> {
            throw new IllegalArgumentException("The " + what + " " + fault.explanation() + ": \"" + visible(name)
                    + "\".\nMaybe it was copied from a page together with hidden characters.");
        });
        return name;
    }

    /** {@code text} cut at 80 characters, with everything that is not plainly visible written as its code point. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(80).forEach(character -> {
            if (fault(character).isPresent()) {
                shown.append("<U+").append(Integer.toHexString(character)).append('>');
            } else {
                shown.appendCodePoint(character);
            }
        });
        return text.codePointCount(0, text.length()) > 80 ? shown + "..." : shown.toString();
    }
}
