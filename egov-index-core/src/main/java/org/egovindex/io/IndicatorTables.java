package org.egovindex.io;

import java.io.IOException;
import java.nio.file.Path;
import org.egovindex.publish.OutputFile;
import org.egovindex.table.IndicatorTable;

/** The doorway for data files: CSV with one unit a row and one column an indicator, as {@code docs/file-formats.md} says. */
public final class IndicatorTables {
    private IndicatorTables() {}

    /** Reads a data file of one wave; what each column is for is told by its name and what it holds. */
    public static IndicatorTableReading read(Path file) {
        return reader().read(file);
    }

    /** A reader that can be told more: the columns of units, waves, numbers and descriptions, limits, progress. */
    public static IndicatorTableReader reader() {
        return IndicatorTableReader.USUAL;
    }

    /**
     * Writes a table as CSV: {@code unit}, {@code wave} if it is of one, what is known of the units, then the indicators.
     *
     * <p>Every number is read again as the same double; a gap is written as nothing, {@code n/a} or {@code unavailable}, and a sum that
     * is incomplete as nothing. Notices have no place in the file.
     *
     * @throws IllegalArgumentException if two columns would have one name
     */
    public static void write(IndicatorTable table, Path file) throws IOException {
        OutputFile.write(file, IndicatorTableWriter.csv(table));
    }
}
