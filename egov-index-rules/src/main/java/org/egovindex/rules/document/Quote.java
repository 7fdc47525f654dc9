package org.egovindex.rules.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts and names are written in the text form. */
final class Quote {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./+-]*");

    private Quote() {}

    /** In quotes. */
    static String text(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As it is if it is one plain word, else in quotes. */
    static String name(String name) {
        return WORD.matcher(name).matches() ? name : text(name);
    }

    static String names(List<String> names) {
        return names.stream().map(Quote::name).collect(Collectors.joining(", "));
    }
}
