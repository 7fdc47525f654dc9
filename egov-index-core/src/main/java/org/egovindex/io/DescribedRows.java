package org.egovindex.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.egovindex.document.CsvProblem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;
import org.egovindex.document.StrictUtf8;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** Reads what is known of cities or evaluators: CSV with the columns of their key, and one column for each attribute. */
final class DescribedRows<T extends Comparable<T>> {
    private static final ReadingLimits LIMITS = new ReadingLimits(256L << 20, 5_000_000, 64, 1_000, 32);

    private final Kind<T> kind;
    private final Problems problems;
    private final Map<T, T> entries = new TreeMap<>();

    DescribedRows(Kind<T> kind, Problems problems) {
        this.kind = kind;
        this.problems = problems;
    }

    /**
     * What is described.
     *
     * @param plural such as {@code cities}
     * @param keys the columns that must be there
     * @param make makes one of the fields of a row, by column, from which it takes its key; the rest are attributes
     * @param label how one is called in a problem
     */
    record Kind<T>(
            String plural, List<String> keys, Function<Map<String, String>, T> make, Function<T, String> label) {}

    /** Reads a file. Never throws for what stands in it. */
    List<T> read(Path file) {
        new SourceFile(file, LIMITS, problems).read(bytes -> {}, this::read);
        return List.copyOf(entries.values());
    }

    /** Reads what comes from elsewhere than a file. */
    List<T> read(InputStream stream) {
        try (Reader reader = new StrictUtf8(stream, LIMITS.fileBytes(), bytes -> {})) {
            read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(problems.file(), e);
        }
        return List.copyOf(entries.values());
    }

    private void read(Reader reader) throws IOException {
        CsvRecordHandler records = CsvRecordHandler.builder().build();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(records, reader)) {
            List<String> header = List.of();
            long rows = 0;
            for (CsvRecord row : csv) {
                if (header.isEmpty()) {
                    header = row.getFields();
                    if (!hasKeyColumns(header)) {
                        return;
                    }
                } else if (++rows > LIMITS.rows()) {
                    problems.add(
                            ProblemCode.LIMIT_ROWS,
                            row.getStartingLineNumber(),
                            0,
                            "there are more than " + LIMITS.rows() + " rows; the rest was not read.",
                            "");
                    return;
                } else {
                    take(header, row);
                }
            }
            if (header.isEmpty()) {
                problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of " + kind.plural() + ".", "");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            CsvProblem.report(e, 0, problems);
        }
    }

    private boolean hasKeyColumns(List<String> header) {
        boolean good = true;
        if (header.size() > LIMITS.columns()) {
            problems.add(
                    ProblemCode.LIMIT_COLUMNS,
                    1,
                    0,
                    "there are " + header.size() + " columns, more than " + LIMITS.columns() + ".",
                    "");
            return false;
        }
        for (int field = 0; field < header.size(); field++) {
            Optional<NameFault> fault = Naming.fault(Naming.canonical(header.get(field)));
            if (fault.isPresent()) {
                refuse(fault.get(), "name of a column", 1, field);
                good = false;
            }
        }
        for (String column : kind.keys()) {
            if (!header.contains(column)) {
                problems.add(ProblemCode.MISSING_COLUMN, 1, 0, "there is no column " + column + ".", "");
                good = false;
            }
        }
        if (header.stream().distinct().count() < header.size()) {
            problems.add(ProblemCode.DUPLICATE_COLUMN, 1, 0, "a column stands twice.", "");
            good = false;
        }
        return good;
    }

    private void take(List<String> header, CsvRecord row) {
        long line = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            problems.add(
                    ProblemCode.FIELD_COUNT,
                    line,
                    0,
                    "the row has " + row.getFieldCount() + " fields, the header " + header.size() + ".",
                    "");
            return;
        }
        fields(header, row).ifPresent(fields -> keep(kind.make().apply(fields), line));
    }

    private Optional<Map<String, String>> fields(List<String> header, CsvRecord row) {
        Map<String, String> fields = new TreeMap<>();
        for (int field = 0; field < header.size(); field++) {
            String value = Naming.canonical(row.getField(field));
            boolean key = kind.keys().contains(header.get(field));
            Optional<NameFault> fault = value.isEmpty() && !key ? Optional.empty() : Naming.fault(value);
            if (fault.isPresent()) {
                refuse(fault.get(), header.get(field), row.getStartingLineNumber(), field);
                return Optional.empty();
            }
            if (!value.isEmpty()) {
                fields.put(header.get(field), value);
            }
        }
        return Optional.of(fields);
    }

    private void refuse(NameFault fault, String column, long line, int field) {
        problems.add(
                ProblemCode.of(fault),
                line,
                field + 1,
                "the " + Naming.visible(column) + " " + fault.explanation() + ".",
                "");
    }

    private void keep(T entry, long line) {
        T before = entries.putIfAbsent(entry, entry);
        if (before != null) {
            boolean same = before.equals(entry);
            problems.add(
                    same ? ProblemCode.DUPLICATE_ROW : ProblemCode.CONFLICT,
                    line,
                    0,
                    kind.label().apply(entry) + " stands in the file already"
                            + (same ? "." : " with other attributes; the first was kept."),
                    "");
        }
    }
}
