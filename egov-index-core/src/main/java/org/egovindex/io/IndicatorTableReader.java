package org.egovindex.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.egovindex.document.CsvProblem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;
import org.egovindex.document.StrictUtf8;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a data file is read; each {@code with...} gives another reader. Immutable.
 *
 * <p>A column of which nothing is said is an indicator if at least four of five of its cells that are not gaps are numbers; the
 * others are then errors. Else it describes the units. Cost: two bytes a character of the file while reading, nine a number.
 */
public final class IndicatorTableReader {
    static final IndicatorTableReader USUAL = new IndicatorTableReader(
            ColumnWishes.NONE,
            Optional.empty(),
            new ReadingLimits(256L << 20, 5_000_000, 2_000, 1_000, 32),
            bytes -> {});

    private static final Logger LOG = LoggerFactory.getLogger(IndicatorTableReader.class);
    private static final int LONGEST_RECORD = 1 << 22;

    private final ColumnWishes wishes;
    private final Optional<Wave> wave;
    private final ReadingLimits limits;
    private final LongConsumer progress;

    private IndicatorTableReader(
            ColumnWishes wishes, Optional<Wave> wave, ReadingLimits limits, LongConsumer progress) {
        this.wishes = wishes;
        this.wave = wave;
        this.limits = limits;
        this.progress = progress;
    }

    /** This column names the units; if none is named it is {@code unit}, {@code city}, {@code place}, {@code country}, ... or the first. */
    public IndicatorTableReader withUnit(String column) {
        return new IndicatorTableReader(wishes.withUnit(column), wave, limits, progress);
    }

    /** This column says of which wave a row is, so that a file may hold a table for each year. */
    public IndicatorTableReader withWaveColumn(String column) {
        return new IndicatorTableReader(wishes.withWave(column), wave, limits, progress);
    }

    /** Reads the rows of this wave only; without a column of waves, the whole file is of this wave. */
    public IndicatorTableReader withWave(Wave chosen) {
        return new IndicatorTableReader(wishes, Optional.of(chosen), limits, progress);
    }

    /** These columns describe the units, also if they hold numbers, such as codes; in place of those named before. */
    public IndicatorTableReader withDescriptive(String... columns) {
        return withDescriptive(List.of(columns));
    }

    /** The same for a collection. */
    public IndicatorTableReader withDescriptive(Collection<String> columns) {
        return new IndicatorTableReader(wishes.withWords(columns), wave, limits, progress);
    }

    /** The same of columns that need not be there. */
    IndicatorTableReader withDescriptiveIfThere(Collection<String> columns) {
        return new IndicatorTableReader(wishes.withWordsIfThere(columns), wave, limits, progress);
    }

    /** These columns must be there and hold numbers and gaps only; anything else is an error. In place of those named before. */
    public IndicatorTableReader withNumeric(String... columns) {
        return withNumeric(List.of(columns));
    }

    /** The same for a collection, such as the indicators of a methodology. */
    public IndicatorTableReader withNumeric(Collection<String> columns) {
        return new IndicatorTableReader(wishes.withNumbers(columns), wave, limits, progress);
    }

    /** Reads no more than this. */
    public IndicatorTableReader withLimits(ReadingLimits other) {
        return new IndicatorTableReader(wishes, wave, other, progress);
    }

    /** Tells how many bytes have been read so far, every now and then. */
    public IndicatorTableReader withProgress(LongConsumer bytesRead) {
        return new IndicatorTableReader(wishes, wave, limits, bytesRead);
    }

    /** Reads a file. Never throws for what stands in it. */
    public IndicatorTableReading read(Path file) {
        Problems problems = new Problems(file.toString());
        CsvRows rows = new CsvRows(wishes, problems, limits);
        new SourceFile(file, limits, problems).read(progress, reader -> read(reader, rows, problems));
        return finish(rows, problems);
    }

    /**
     * Reads CSV that comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems.
     *
     * @throws UncheckedIOException if the stream fails; not for what it holds
     */
    public IndicatorTableReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        CsvRows rows = new CsvRows(wishes, problems, limits);
        try (Reader reader = new StrictUtf8(stream, limits.fileBytes(), progress)) {
            read(reader, rows, problems);
        } catch (StrictUtf8.EncodingException e) {
            String what = "a byte that is not UTF-8 (byte " + e.offset() + ").";
            problems.add(ProblemCode.ENCODING, 0, 0, what, "Save it as UTF-8.");
        } catch (StrictUtf8.TooLongException e) {
            String more = "there are more than " + limits.fileBytes() + " bytes.";
            problems.add(ProblemCode.LIMIT_FILE, 0, 0, more, "");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return finish(rows, problems);
    }

    private static void read(Reader reader, CsvRows rows, Problems problems) throws IOException {
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

    private IndicatorTableReading finish(CsvRows rows, Problems problems) {
        if (rows.rows().rows() == 0 && !problems.hasErrors()) {
            problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of data.", "");
        }
        if (rows.header().isEmpty() || rows.rows().rows() == 0) {
            return new IndicatorTableReading(Optional.empty(), new TreeMap<>(), problems.report());
        }
        DataHeader header = ColumnTally.decide(rows.header().get(), rows.rows(), problems);
        if (header.place(ColumnUse.UNIT) < 0) {
            String what = "there is no column that could name the units.";
            problems.add(ProblemCode.MISSING_COLUMN, 1, 0, what, "");
            return new IndicatorTableReading(Optional.empty(), new TreeMap<>(), problems.report());
        }
        TableIntake intake = new TableIntake(header, wave, problems);
        intake.take(rows.rows());
        SortedMap<Wave, IndicatorTable> tables = intake.tables();
        Optional<IndicatorTable> only =
                tables.size() == 1 ? tables.values().stream().findFirst() : Optional.empty();
        LOG.debug("read {}", tables);
        return new IndicatorTableReading(only, intake.hasWaves() ? tables : new TreeMap<>(), problems.report());
    }
}
