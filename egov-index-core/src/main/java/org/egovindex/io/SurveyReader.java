package org.egovindex.io;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.egovindex.document.CsvProblem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.Problems;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.SourceFile;
import org.egovindex.document.StrictJson;
import org.egovindex.document.StrictUtf8;
import org.egovindex.model.Checklist;
import org.egovindex.model.City;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a marks file is read; each {@code with...} gives another reader.
 *
 * <p>CSV by RFC 4180 in UTF-8, or JSON if the name ends in {@code .json}; see {@code docs/file-formats.md}. Cost: one pass;
 * two bytes a mark, and four more while reading.
 */
public final class SurveyReader {
    private static final Logger LOG = LoggerFactory.getLogger(SurveyReader.class);
    private static final int LONGEST_RECORD = 1 << 20;

    private final Checklist checklist;
    private final Optional<Wave> wave;
    private final List<City> cities;
    private final ReadingLimits limits;
    private final LongConsumer progress;

    private SurveyReader(
            Checklist checklist, Optional<Wave> wave, List<City> cities, ReadingLimits limits, LongConsumer progress) {
        this.checklist = checklist;
        this.wave = wave;
        this.cities = cities;
        this.limits = limits;
        this.progress = progress;
    }

    static SurveyReader of(Checklist checklist) {
        return new SurveyReader(checklist, Optional.empty(), List.of(), ReadingLimits.USUAL, bytes -> {});
    }

    /** Reads this wave only, of a file that may hold several. */
    public SurveyReader withWave(Wave chosen) {
        return new SurveyReader(checklist, Optional.of(chosen), cities, limits, progress);
    }

    /** Gives the cities of the survey the attributes that are known of them. */
    public SurveyReader withCities(List<City> known) {
        return new SurveyReader(checklist, wave, List.copyOf(known), limits, progress);
    }

    /** Reads no more than this. */
    public SurveyReader withLimits(ReadingLimits other) {
        return new SurveyReader(checklist, wave, cities, other, progress);
    }

    /** Tells how many bytes have been read so far, every now and then. */
    public SurveyReader withProgress(LongConsumer bytesRead) {
        return new SurveyReader(checklist, wave, cities, limits, bytesRead);
    }

    /** Reads a file. Never throws for what stands in it. */
    public SurveyReading read(Path file) {
        Problems problems = new Problems(file.toString());
        MarkIntake intake = new MarkIntake(checklist, problems, limits, wave);
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        new SourceFile(file, limits, problems).read(progress, reader -> read(reader, json, intake, problems));
        return finish(intake, problems);
    }

    /** Reads CSV that comes from elsewhere than a file, such as a resource of a jar; {@code name} stands in problems. */
    public SurveyReading read(InputStream stream, String name) {
        Problems problems = new Problems(name);
        MarkIntake intake = new MarkIntake(checklist, problems, limits, wave);
        try (Reader reader = new StrictUtf8(stream, limits.fileBytes(), progress)) {
            read(reader, false, intake, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return finish(intake, problems);
    }

    private void read(Reader reader, boolean json, MarkIntake intake, Problems problems) throws IOException {
        if (json) {
            StrictJson.read(reader, limits, problems, parser -> new JsonMarks(parser, intake, problems, limits).read());
        } else {
            readCsv(reader, intake, problems);
        }
    }

    private SurveyReading finish(MarkIntake intake, Problems problems) {
        Optional<Survey> survey = intake.survey().map(read -> cities.isEmpty() ? read : describe(read, problems));
        LOG.debug("read {}", survey);
        return new SurveyReading(survey, problems.report());
    }

    private Survey describe(Survey survey, Problems problems) {
        Set<City> known = new TreeSet<>(cities);
        List<City> unknown =
                survey.cities().stream().filter(city -> !known.contains(city)).toList();
        if (!unknown.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_CITY,
                    0,
                    0,
                    unknown.size() + " cities are not in the cities file, such as "
                            + unknown.get(0).label() + ".",
                    "");
        }
        return survey.withCities(cities);
    }

    private void readCsv(Reader reader, MarkIntake intake, Problems problems) throws IOException {
        CsvMarks marks = new CsvMarks(intake, problems, limits);
        try (CsvReader<Boolean> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(marks, reader)) {
            Iterator<Boolean> records = csv.iterator();
            while (records.hasNext() && records.next()) {
                // the handler does the work
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            CsvProblem.report(e, marks.line(), problems);
        }
    }
}
