package org.egovindex.publish;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown in which no name can become markup. */
final class MarkdownRenderer {
    private static final Pattern LIST_MARK = Pattern.compile("^(|[0-9]+)(-|\\.(?= |$))");
    private static final String SPECIAL = "\\`*_{}[]()#+!|~";

    private MarkdownRenderer() {}

    static String render(Table table) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(escape(table.title())).append("\n\n");
        row(text, table.columns(), column -> escape(column.heading()));
        row(text, figures(table), isFigures -> isFigures ? "---:" : "---");
        table.rows().forEach(cells -> row(text, cells, cell -> escape(cell.shown())));
        if (!table.notes().isEmpty()) {
            text.append('\n');
            table.notes().forEach(note -> text.append("- ").append(entry(note)).append('\n'));
        }
        return text.toString();
    }

    private static List<Boolean> figures(Table table) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column ->
                        table.rows().stream().anyMatch(row -> row.get(column).isNumber()))
                .toList();
    }

    private static <T> void row(StringBuilder text, List<T> cells, Function<T, String> shown) {
        text.append(cells.stream().map(shown).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String render(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        render(explanation, "", text);
        return text.toString();
    }

    private static void render(Explanation explanation, String indent, StringBuilder text) {
        text.append(indent).append("- ").append(entry(explanation.label()));
        if (!explanation.value().isEmpty()) {
            text.append(": **").append(escape(explanation.value())).append("**");
        }
        if (!explanation.how().isEmpty()) {
            text.append(" (").append(escape(explanation.how())).append(')');
        }
        text.append('\n');
        explanation.parts().forEach(part -> render(part, indent + "  ", text));
    }

    /** The text at the start of a list entry, where a dash or a number would begin another list. */
    private static String entry(String text) {
        return LIST_MARK.matcher(escape(text)).replaceFirst("$1\\\\$2");
    }

    private static String escape(String text) {
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
}
