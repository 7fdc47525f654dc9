package org.egovindex.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.egovindex.model.Naming;
import org.egovindex.model.Unit;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;

/** Writes a table as it is read. */
final class IndicatorTableWriter {
    private static final String UNIT = "unit";
    private static final String WAVE = "wave";

    private IndicatorTableWriter() {}

    static String csv(IndicatorTable table) {
        SortedSet<String> attributes = new TreeSet<>();
        table.units().forEach(unit -> attributes.addAll(unit.attributes().keySet()));
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header(table, attributes));
            for (int row = 0; row < table.units().size(); row++) {
                csv.writeRecord(fields(table, attributes, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be written", e);
        }
        return text.toString();
    }

    private static List<String> header(IndicatorTable table, SortedSet<String> attributes) {
        List<String> header = new ArrayList<>(List.of(UNIT));
        table.wave().ifPresent(wave -> header.add(WAVE));
        header.addAll(attributes);
        header.addAll(table.names());
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                throw new IllegalArgumentException("The column " + Naming.visible(column)
                        + " must stand once in the file, not twice.\nMaybe an indicator is called " + UNIT + " or "
                        + WAVE
                        + ", or as something that is known of the units: rename it.");
            }
        }
        return header;
    }

    private static List<String> fields(IndicatorTable table, SortedSet<String> attributes, int row) {
        Unit unit = table.units().get(row);
        List<String> fields = new ArrayList<>(List.of(unit.label()));
        table.wave().map(Wave::id).ifPresent(fields::add);
        attributes.forEach(name -> fields.add(unit.attribute(name).orElse("")));
        table.names().forEach(name -> fields.add(cell(table.column(name), row)));
        return fields;
    }

    private static String cell(IndicatorColumn column, int row) {
        return column.reason(row).map(GapWord::of).orElseGet(() -> CellNumber.text(column.get(row)));
    }
}
