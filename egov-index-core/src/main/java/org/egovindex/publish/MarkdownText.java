package org.egovindex.publish;

import java.util.regex.Pattern;

/** Text inside Markdown: no name, question or note can become markup, break a table or begin a line of its own. */
public final class MarkdownText {
    private static final Pattern LIST_MARK = Pattern.compile("^(|[0-9]+)(-|\\.(?= |$))");
    private static final String SPECIAL = "\\`*_{}[]()#+!|~";

    private MarkdownText() {}

    /** {@code text} within a line: everything that could be markup escaped, every control character and line break a question mark. */
    public static String of(String text) {
        StringBuilder escaped = new StringBuilder();
        ScreenText.safe(text).chars().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default ->
                    escaped.append(SPECIAL.indexOf(character) < 0 ? "" : "\\").append((char) character);
            }
        });
        return escaped.toString();
    }

    /** {@code text} at the start of a list entry, where a dash or a number would begin another list. */
    public static String entry(String text) {
        return LIST_MARK.matcher(of(text)).replaceFirst("$1\\\\$2");
    }
}
