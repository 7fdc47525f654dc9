package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.egovindex.document.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Methodology documents with one mistake each; {@code index.csv} says which, and where it must be found. */
class BadMethodologiesTest {
    private static final Set<ProblemCode> OF_THE_WHOLE = EnumSet.of(ProblemCode.EMPTY_INPUT);
    private static final String NO_POINTER = "-";

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(BadMethodologiesTest.class.getResource("/methodologies/bad/" + name), name)
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<Arguments> files() throws IOException {
        try (CsvReader<NamedCsvRecord> index = CsvReader.builder().ofNamedCsvRecord(resource("index.csv"))) {
            return index.stream()
                    .map(row -> Arguments.of(
                            row.getField("file"),
                            row.getField("code"),
                            row.getField("message"),
                            row.getField("pointer")))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void isRefusedAtItsPlaceWithAdvice(String file, ProblemCode code, String message, String pointer) {
        MethodologyReading reading = MethodologyFiles.read(resource(file));
        assertThat(reading.methodology()).isEmpty();
        assertThat(reading.doubts().first()).isEmpty();
        String start = pointer.equals(NO_POINTER) ? "" : "at " + pointer + ": ";
        assertThat(reading.problems().first())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.message()).startsWith(start).contains(message);
                })
                .allSatisfy(problem -> {
                    assertThat(problem.advice()).isNotEmpty();
                    assertThat(problem.line()).isGreaterThanOrEqualTo(OF_THE_WHOLE.contains(code) ? 0 : 1);
                    assertThat(problem.file()).endsWith(file);
                });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedAlikeFromAStream(String file, ProblemCode code, String message, String pointer) throws IOException {
        try (InputStream stream = Files.newInputStream(resource(file))) {
            MethodologyReading reading =
                    MethodologyFiles.read(stream, resource(file).toString());
            assertThat(reading.problems())
                    .isEqualTo(MethodologyFiles.read(resource(file)).problems());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void oneMistakeIsOneProblem(String file, ProblemCode code, String message, String pointer) {
        int most = List.of("empty-object.json", "array-at-top.json").contains(file) ? 3 : 2;
        assertThat(MethodologyFiles.read(resource(file)).problems().first())
                .as("what follows from a mistake is not reported too")
                .hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        List<Object> named =
                files().stream().map(arguments -> arguments.get()[0]).toList();
        try (Stream<Path> all = Files.list(resource("index.csv").getParent())) {
            assertThat(all.map(path -> (Object) path.getFileName().toString()))
                    .filteredOn(name -> !name.equals("index.csv"))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }
}
