package org.egovindex.egov.report;

import java.util.List;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** Tables that scroll in a region of their own, which the keyboard reaches. */
final class HtmlTable {
    private HtmlTable() {}

    /** A table of the library, with its notes below. */
    static Html of(Table table, Words words) {
        Markup out = new Markup();
        open(out, table.title(), words.english(), true);
        heads(out, table.columns().stream().map(Column::heading).toList(), table.rows());
        table.rows().forEach(row -> row(out, row, words));
        close(out);
        if (!table.notes().isEmpty()) {
            out.tag("<ul class=\"notes\"" + words.english() + ">");
            table.notes().forEach(note -> out.element("li", note));
            out.tag("</ul>");
        }
        return out.html();
    }

    /** A table of the report's own: keys of the columns, and rows. */
    static Html of(String caption, List<String> columns, List<List<Cell>> rows, Words words) {
        Markup out = new Markup();
        open(out, caption, "", false);
        heads(out, columns.stream().map(key -> words.of(key)).toList(), rows);
        rows.forEach(row -> row(out, row, words));
        close(out);
        return out.html();
    }

    /** Headings, to the right above numbers. */
    private static void heads(Markup out, List<String> heads, List<List<Cell>> rows) {
        out.tag("<thead><tr>");
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            boolean numbers =
                    i > 0 && rows.stream().anyMatch(row -> row.get(column).isNumber());
            out.tag(numbers ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .text(heads.get(i))
                    .tag("</th>");
        }
        out.tag("</tr></thead>\n<tbody>\n");
    }

    /** The beginning, up to the caption, which the heading above says already. */
    static void open(Markup out, String caption, String attributes) {
        open(out, caption, attributes, false);
    }

    private static void open(Markup out, String caption, String attributes, boolean seen) {
        out.tag("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(caption)
                .tag("\"" + attributes + "><table><caption" + (seen ? ">" : " class=\"unseen\">"))
                .text(caption)
                .tag("</caption>");
    }

    static void close(Markup out) {
        out.tag("</tbody></table></div>\n");
    }

    private static void row(Markup out, List<Cell> cells, Words words) {
        out.tag("<tr>");
        for (int i = 0; i < cells.size(); i++) {
            cell(out, cells.get(i), i == 0, words);
        }
        out.tag("</tr>\n");
    }

    private static void cell(Markup out, Cell cell, boolean heads, Words words) {
        if (heads) {
            out.tag("<th scope=\"row\">").text(words.figure(cell)).tag("</th>");
        } else {
            figure(out, cell, words);
        }
    }

    /** A cell of data: numbers stand to the right. */
    static void figure(Markup out, Cell cell, Words words) {
        out.tag(cell.isNumber() ? "<td class=\"n\">" : "<td>")
                .text(words.figure(cell))
                .tag("</td>");
    }
}
