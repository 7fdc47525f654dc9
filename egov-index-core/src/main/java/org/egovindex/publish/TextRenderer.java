package org.egovindex.publish;

import java.util.List;

/** Aligned text: figures to the right, words to the left, two spaces between columns. */
final class TextRenderer {
    private TextRenderer() {}

    static String render(Table table) {
        int[] widths = widths(table);
        StringBuilder text = new StringBuilder();
        text.append(ScreenText.safe(table.title())).append('\n');
        List<Cell> headings = table.columns().stream()
                .map(column -> Cell.words(column.heading()))
                .toList();
        boolean[] right = figureColumns(table);
        line(text, headings, widths, right);
        line(text, rules(widths), widths, right);
        table.rows().forEach(row -> line(text, row, widths, right));
        table.notes()
                .forEach(note -> text.append("* ").append(ScreenText.safe(note)).append('\n'));
        return text.toString();
    }

    private static List<Cell> rules(int[] widths) {
        return java.util.Arrays.stream(widths)
                .mapToObj(width -> Cell.words("-".repeat(width)))
                .toList();
    }

    static int[] widths(Table table) {
        int[] widths = table.columns().stream()
                .mapToInt(column -> ScreenText.width(column.heading()))
                .toArray();
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(
                        widths[column], ScreenText.width(row.get(column).shown()));
            }
        }
        return widths;
    }

    private static boolean[] figureColumns(Table table) {
        boolean[] right = new boolean[table.columns().size()];
        for (List<Cell> row : table.rows()) {
            for (int column = 0; column < right.length; column++) {
                right[column] |= row.get(column).isNumber();
            }
        }
        return right;
    }

    private static void line(StringBuilder text, List<Cell> cells, int[] widths, boolean[] right) {
        int start = text.length();
        for (int column = 0; column < widths.length; column++) {
            String shown = ScreenText.safe(cells.get(column).shown());
            String padding = " ".repeat(Math.max(0, widths[column] - ScreenText.width(shown)));
            text.append(column == 0 ? "" : "  ").append(right[column] ? padding + shown : shown + padding);
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }

    static String render(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        render(explanation, "", text);
        return text.toString();
    }

    private static void render(Explanation explanation, String indent, StringBuilder text) {
        text.append(indent).append(ScreenText.safe(explanation.label()));
        if (!explanation.value().isEmpty()) {
            text.append(": ").append(ScreenText.safe(explanation.value()));
        }
        if (!explanation.how().isEmpty()) {
            text.append("  [").append(ScreenText.safe(explanation.how())).append(']');
        }
        text.append('\n');
        explanation.parts().forEach(part -> render(part, indent + "  ", text));
    }
}
