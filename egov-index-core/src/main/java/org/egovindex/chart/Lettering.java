package org.egovindex.chart;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Texts of a picture: about how wide they are, cut to fit, and harmless in XML. */
final class Lettering {
    /** The size of letters, in units of a picture that is 480 wide: 10 points on a phone of 360. */
    static final double SIZE = 13;

    private static final double NARROW = 0.55;
    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private Lettering() {}

    /** About how wide a text is; the letters of unknown fonts are a little narrower or wider. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    private static double width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = letter >= 0x1F300 || (letter >= 0x1100 && WIDE.contains(UnicodeScript.of(letter)));
        return wide ? 1 : type == Character.UPPERCASE_LETTER ? NARROW * 1.2 : NARROW;
    }

    /** The text, or its beginning and a dot-dot-dot if it is wider than that; never cut within a letter and its marks. */
    static String cut(String text, double most, double size) {
        if (width(text, size) <= most) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        double room = most - width("…", size);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            room -= width(letter) * size;
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** The text in lines no wider than that; at most so many, the last one cut. */
    static List<String> lines(String text, double most, double size, int count) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == count - 1 || width(longer, size) <= most) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(cut(line, most, size));
        return lines;
    }

    /** Whether the first letter that has a direction runs from right to left. */
    static boolean isRightToLeft(String text) {
        return text.codePoints()
                        .map(Character::getDirectionality)
                        .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                        .findFirst()
                        .orElse(Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                != Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    /** The text for XML, with a replacement character for each one that XML refuses or that turns the direction of what follows. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isPlain(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isPlain(int letter) {
        boolean turns = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        int type = Character.getType(letter);
        boolean refused = type == Character.CONTROL || type == Character.SURROGATE || (letter & 0xFFFE) == 0xFFFE;
        return !turns && !refused;
    }
}
