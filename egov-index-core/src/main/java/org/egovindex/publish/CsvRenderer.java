package org.egovindex.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 4180 with line feeds. Words that a spreadsheet would run as a formula get an apostrophe in front (OWASP ASVS 5,
 * 1.2.10); figures stay figures, also negative ones. A missing figure is an empty field.
 */
final class CsvRenderer {
    private static final String FORMULA_STARTS = "=+-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvRenderer() {}

    static String render(Table table) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        String notes = String.join("; ", table.notes());
        List<String> header =
                new ArrayList<>(table.columns().stream().map(Column::key).toList());
        if (!notes.isEmpty()) {
            header.add("notice");
        }
        csv.writeRecord(header);
        for (List<Cell> row : table.rows()) {
            List<String> fields =
                    new ArrayList<>(row.stream().map(CsvRenderer::field).toList());
            if (!notes.isEmpty()) {
                fields.add(harmless(notes));
            }
            csv.writeRecord(fields);
        }
        return text.toString();
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return "";
        }
        return cell.number().map(java.math.BigDecimal::toPlainString).orElseGet(() -> harmless(cell.shown()));
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
