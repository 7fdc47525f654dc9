package org.egovindex.publish;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown in which no name can become markup. */
final class MarkdownRenderer {
    private MarkdownRenderer() {}

    static String render(Table table) {
        StringBuilder text = new StringBuilder();
        text.append("### ").append(MarkdownText.of(table.title())).append("\n\n");
        row(text, table.columns(), column -> MarkdownText.of(column.heading()));
        row(text, figures(table), isFigures -> isFigures ? "---:" : "---");
        table.rows().forEach(cells -> row(text, cells, cell -> MarkdownText.of(cell.shown())));
        if (!table.notes().isEmpty()) {
            text.append('\n');
            table.notes()
                    .forEach(note ->
                            text.append("- ").append(MarkdownText.entry(note)).append('\n'));
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
        text.append(indent).append("- ").append(MarkdownText.entry(explanation.label()));
        if (!explanation.value().isEmpty()) {
            text.append(": **").append(MarkdownText.of(explanation.value())).append("**");
        }
        if (!explanation.how().isEmpty()) {
            text.append(" (").append(MarkdownText.of(explanation.how())).append(')');
        }
        text.append('\n');
        explanation.parts().forEach(part -> render(part, indent + "  ", text));
    }
}
