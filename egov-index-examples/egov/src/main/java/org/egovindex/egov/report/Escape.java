package org.egovindex.egov.report;

/** The one place where words become harmless in HTML and JSON. */
final class Escape {
    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    /** For text and for quoted attributes; what XML does not allow is replaced, so that a strict parser reads every page. */
    static String html(String words) {
        int clean = 0;
        while (clean < words.length() && isPlain(words.charAt(clean))) {
            clean++;
        }
        if (clean == words.length()) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length() + 16).append(words, 0, clean);
        for (int i = clean; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(i + 1));
                out.append(pair ? words.substring(i, i + 2) : String.valueOf(REPLACEMENT));
                i += pair ? 1 : 0;
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && c != '"' && c != '\'';
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append(c);
            default -> {
                if (isSign(c)) {
                    out.append("&#").append((int) c).append(';');
                } else {
                    out.append(c < ' ' || (c >= 0x7F && c < 0xA0) || c >= 0xFFFE ? REPLACEMENT : c);
                }
            }
        }
    }

    /** Dashes, arrows and the like: as references, so that pages in plain letters stay plain bytes, which are written twice as fast. */
    private static boolean isSign(char c) {
        return (c >= 0xA0 && c < 0xC0) || (c >= 0x2010 && c < 0x2028) || (c >= 0x2190 && c < 0x2C00);
    }

    /** A JSON string with its quotes; also harmless inside a script element. */
    static String json(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16).append('"');
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean coded = c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029';
            if (coded || isLone(words, i)) {
                out.append("\\u");
                String digits = Integer.toHexString(c);
                out.append("0".repeat(4 - digits.length())).append(digits);
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static boolean isLone(String words, int at) {
        char c = words.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    }
}
