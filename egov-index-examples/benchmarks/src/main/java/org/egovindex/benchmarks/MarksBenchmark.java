package org.egovindex.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.egovindex.io.Surveys;
import org.egovindex.model.Checklist;
import org.egovindex.model.Survey;
import org.egovindex.quickstart.SimulatedWave;
import org.egovindex.rules.checklist.FiveAreaChecklist;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a simulated marks file, beside FastCSV alone: counting characters only, and numbering the texts of each column as any
 * reader must. Then the index of what was read.
 *
 * <p>{@code mvn -q -Pbenchmarks -Dquick package && java -jar egov-index-examples/benchmarks/target/benchmarks.jar}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class MarksBenchmark {
    /** 10,000 cities are 1.96 million rows. */
    @Param("10000")
    public int cities;

    private final Checklist checklist = FiveAreaChecklist.edition(2009);
    private Path file = Path.of("");
    private Survey survey = Survey.of(org.egovindex.model.Wave.of("none"), checklist, List.of());
    private PlainSurvey plain = new PlainSurvey(survey);

    /** Draws the file. */
    @Setup
    public void draw() throws IOException {
        file = Files.createTempFile("marks", ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            new SimulatedWave(checklist, cities, 2, 0, 42).writeMarks(out);
        }
        survey = Surveys.read(file, checklist).orThrow();
        plain = new PlainSurvey(survey);
    }

    /** Takes the file away. */
    @TearDown
    public void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Counts characters. */
    private static class Counting extends AbstractBaseCsvCallbackHandler<Boolean> {
        private long seen;

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            seen += length;
        }

        @Override
        protected Boolean buildRecord() {
            return true;
        }
    }

    /** Numbers the texts of each column. */
    private static final class Numbering extends Counting {
        private final List<Map<String, Integer>> columns = new ArrayList<>();

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            while (columns.size() <= field) {
                columns.add(new HashMap<>());
            }
            Map<String, Integer> column = columns.get(field);
            super.seen += column.computeIfAbsent(new String(buffer, offset, length), text -> column.size());
        }
    }

    private long run(Counting handler) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
                CsvReader<Boolean> csv = CsvReader.builder().build(handler, reader)) {
            for (Boolean more : csv) {
                handler.seen += more ? 1 : 0;
            }
        }
        return handler.seen;
    }

    /** FastCSV alone, its fields not looked at. */
    @Benchmark
    public long fastCsvCallback() throws IOException {
        return run(new Counting());
    }

    /** FastCSV with a number for each text, unchecked. */
    @Benchmark
    @Floor("fastCsvCallback")
    public long fastCsvDictionary() throws IOException {
        return run(new Numbering());
    }

    /** Marks read, checked and put into sheets. */
    @Benchmark
    @Floor("fastCsvDictionary")
    public Survey read() {
        return Surveys.read(file, checklist).orThrow();
    }

    /** The index of the sheets, ranked. */
    @Benchmark
    @Floor("indexByHand")
    public SurveyIndex index() {
        return ScoringMethods.hundredCities(2009).compute(survey);
    }

    /** The floor of it: bytes added up by area, divided as doubles, sorted. */
    @Benchmark
    public int[] indexByHand() {
        return plain.ranks();
    }
}
