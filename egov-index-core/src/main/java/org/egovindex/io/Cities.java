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
import org.egovindex.document.CsvProblem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;
import org.egovindex.document.StrictUtf8;
import org.egovindex.model.City;
import org.egovindex.model.NameFault;
import org.egovindex.model.Naming;

/** The doorway for cities files: CSV with the columns city and country, and one column for each attribute. */
public final class Cities {
    private static final ReadingLimits LIMITS = new ReadingLimits(256L << 20, 5_000_000, 64, 1_000, 32);

    private final Problems problems;
    private final Map<City, City> cities = new TreeMap<>();

    private Cities(Problems problems) {
        this.problems = problems;
    }

    /** Reads a cities file. Never throws for what stands in it. */
    public static CitiesReading read(Path file) {
        Problems problems = new Problems(file.toString());
        Cities intake = new Cities(problems);
        new SourceFile(file, LIMITS, problems).read(bytes -> {}, intake::read);
        return new CitiesReading(List.copyOf(intake.cities.values()), problems.report());
    }

    /** Reads cities that come from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public static CitiesReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        Cities intake = new Cities(problems);
        try (Reader reader = new StrictUtf8(stream, LIMITS.fileBytes(), bytes -> {})) {
            intake.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new CitiesReading(List.copyOf(intake.cities.values()), problems.report());
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
                problems.add(ProblemCode.EMPTY_INPUT, 0, 0, "there is no row of cities.", "");
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
        for (String column : header) {
            Optional<NameFault> fault = Naming.fault(Naming.canonical(column));
            fault.ifPresent(f -> refuse(f, "name of a column", 1));
            good &= fault.isEmpty();
        }
        for (String column : List.of("city", "country")) {
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
        attributes(header, row).ifPresent(attributes -> {
            String name = String.valueOf(attributes.remove("city"));
            String country = String.valueOf(attributes.remove("country"));
            keep(new City(name, country, attributes), line);
        });
    }

    private Optional<Map<String, String>> attributes(List<String> header, CsvRecord row) {
        Map<String, String> attributes = new TreeMap<>();
        for (int field = 0; field < header.size(); field++) {
            String value = Naming.canonical(row.getField(field));
            boolean key = header.get(field).equals("city") || header.get(field).equals("country");
            Optional<NameFault> fault = value.isEmpty() && !key ? Optional.empty() : Naming.fault(value);
            if (fault.isPresent()) {
                refuse(fault.get(), header.get(field), row.getStartingLineNumber());
                return Optional.empty();
            }
            if (!value.isEmpty()) {
                attributes.put(header.get(field), value);
            }
        }
        return Optional.of(attributes);
    }

    private void refuse(NameFault fault, String column, long line) {
        problems.add(
                ProblemCode.of(fault), line, 0, "the " + Naming.visible(column) + " " + fault.explanation() + ".", "");
    }

    private void keep(City city, long line) {
        City before = cities.putIfAbsent(city, city);
        if (before != null) {
            boolean same = before.equals(city);
            problems.add(
                    same ? ProblemCode.DUPLICATE_ROW : ProblemCode.CONFLICT,
                    line,
                    0,
                    city.label() + " stands in the file already"
                            + (same ? "." : " with other attributes; the first was kept."),
                    "");
        }
    }
}
