package org.egovindex.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;

/** The doorway for CSV by RFC 4180 whose first line names the columns: hands over row by row, each field with its place. */
public final class CsvDocument {
    private static final int LONGEST_RECORD = 1 << 20;

    private CsvDocument() {}

    /** Takes what is read. */
    public interface Intake {
        /** Takes the names of the columns; says whether rows should follow. */
        boolean header(CsvRow names);

        /** Takes a row that has a field for every column. */
        void row(CsvRow row);
    }

    /** Reads a file; what is wrong becomes problems, and only good rows are handed over. */
    public static void read(Path file, ReadingLimits limits, Problems problems, Intake intake) {
        new SourceFile(file, limits, problems)
                .read(bytes -> {}, reader -> records(reader, new CsvRowHandler(limits, problems, intake), problems));
    }

    /** Reads and closes what comes from elsewhere than a file, such as a resource of a jar. */
    public static void read(InputStream stream, ReadingLimits limits, Problems problems, Intake intake) {
        SourceFile.of(stream, limits, problems)
                .read(bytes -> {}, reader -> records(reader, new CsvRowHandler(limits, problems, intake), problems));
    }

    private static void records(Reader reader, CsvRowHandler rows, Problems problems) throws IOException {
        try (CsvReader<Boolean> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(rows, reader)) {
            Iterator<Boolean> records = csv.iterator();
            while (records.hasNext() && records.next()) {
                // the handler does the work
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            CsvProblem.report(e, rows.line(), problems);
        }
    }
}
