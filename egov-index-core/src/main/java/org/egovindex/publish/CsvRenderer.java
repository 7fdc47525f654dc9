package org.egovindex.publish;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * RFC 4180 with line feeds. Words that a spreadsheet would run as a formula get an apostrophe in front (OWASP ASVS 5,
 * 1.2.10); figures stay figures, also negative ones. A missing figure is an empty field.
 */
final class CsvRenderer {
    private static final String FORMULA_STARTS = "=+-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvRenderer() {}

    static String render(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            String notes = harmless(String.join("; ", table.notes()));
            csv.writeRecord(record(table.columns().stream().map(Column::key), notes.isEmpty() ? notes : "notice"));
            table.rows().forEach(row -> csv.writeRecord(record(row.stream().map(CsvRenderer::field), notes)));
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static List<String> record(Stream<String> fields, String last) {
        return Stream.concat(fields, last.isEmpty() ? Stream.empty() : Stream.of(last))
                .toList();
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Missing) {
            return "";
        }
        return cell.number().map(BigDecimal::toPlainString).orElseGet(() -> harmless(cell.shown()));
    }

    private static String harmless(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
