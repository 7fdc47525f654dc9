package org.egovindex.rules.condition;

import org.egovindex.model.Naming;

/** A line of text, or the part of it around one character, with a caret below that character. */
final class CaretLine {
    private static final int BEFORE = 60;
    private static final int AFTER = 40;

    private CaretLine() {}

    static String of(String text, int offset) {
        int from = offset - BEFORE <= 3 ? 0 : offset - BEFORE;
        int to = text.length() - offset <= AFTER + 3 ? text.length() : offset + AFTER;
        String start = (from == 0 ? "" : "...") + shown(text.substring(from, offset));
        String line = start + shown(text.substring(offset, to)) + (to == text.length() ? "" : "...");
        return line + "\n" + " ".repeat(start.codePointCount(0, start.length())) + "^";
    }

    /** One visible character for each. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean hidden = character != ' '
                    && Naming.fault(new String(Character.toChars(character))).isPresent();
            shown.appendCodePoint(hidden ? '?' : character);
        });
        return shown.toString();
    }
}
