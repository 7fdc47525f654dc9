package org.egovindex.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Format;
import org.egovindex.publish.OutputFile;
import org.egovindex.publish.Printable;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Results as an XLSX file: a sheet for each, and the sheet {@code About} with methodology, hashes and notices.
 *
 * <p>The same results make the same bytes. Cost: the whole file is held in memory, about 100 bytes a cell.
 *
 * @param results at least one
 * @param origins where they come from, if it is known
 */
public record Spreadsheet(List<Printable> results, List<Origin> origins) {
    private static final int NAMES = 24;
    private static final int VALUES = 100;

    /** Copies the lists. */
    public Spreadsheet {
        results = List.copyOf(results);
        origins = List.copyOf(origins);
        if (results.isEmpty()) {
            throw new IllegalArgumentException(
                    "A spreadsheet must have 1 result or more, not 0.\nMaybe none was asked for.");
        }
    }

    /** A spreadsheet of one result. */
    public static Spreadsheet of(Printable result) {
        return new Spreadsheet(List.of(result), Origin.of(result).stream().toList());
    }

    /** Writes the file, whole or not at all. */
    public void write(Path file) throws IOException {
        List<Table> tables = results.stream().map(Spreadsheet::table).toList();
        tables.forEach(Sheet::checkSize);
        Path archive = Files.createTempFile("egov-index", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(archive);
                    Workbook workbook = new Workbook(out, "egov-index", null)) {
                fill(workbook, tables);
            }
            OutputFile.writeBytes(file, out -> FixedZip.write(archive, out));
        } finally {
            Files.delete(archive);
        }
    }

    private void fill(Workbook workbook, List<Table> tables) {
        SheetNames names = new SheetNames();
        String about = names.of("About");
        List<String> sheets = new ArrayList<>();
        for (Table table : tables) {
            sheets.add(names.of(table.title()));
            new Sheet(workbook.newWorksheet(sheets.get(sheets.size() - 1))).table(table);
        }
        about(new Sheet(workbook.newWorksheet(about)), sheets, tables);
    }

    private void about(Sheet sheet, List<String> names, List<Table> tables) {
        sheet.widths(NAMES, VALUES);
        for (int place = 0; place < names.size(); place++) {
            sheet.fact("sheet " + names.get(place), tables.get(place).title());
        }
        for (Origin origin : origins) {
            sheet.line("");
            origin.facts().forEach(fact -> sheet.fact(fact.name(), fact.value()));
            origin.document().ifPresent(document -> {
                sheet.line("document");
                document.lines().forEach(line -> sheet.fact("", line));
            });
        }
    }

    /** Results that are tables or explanations as such; of any other each line of its text is a row. */
    private static Table table(Printable result) {
        if (result instanceof Table table) {
            return table;
        }
        if (result instanceof Tabular tabular) {
            return tabular.table();
        }
        if (result instanceof Explanation explanation) {
            return explanation.table();
        }
        List<String> lines = result.in(Format.TEXT).lines().toList();
        List<List<Cell>> rows =
                lines.stream().map(line -> List.of(Cell.words(line))).toList();
        return Table.of(lines.isEmpty() ? "Result" : lines.get(0), List.of(Column.of("text")), rows);
    }
}
