package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.document.Severity;
import org.egovindex.model.Checklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to deceive or to break a reader, each with what must come of it; {@code index.csv} says what is wrong. */
class NastyFilesTest {
    /** What the index gives every file without fault; it is no code of ours. */
    private static final String NOTHING = "OK";

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(NastyFilesTest.class.getResource("nasty/" + name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Checklist checklist() {
        return Checklists.read(resource("nasty-checklist.json")).orThrow();
    }

    static List<Arguments> files() throws IOException {
        try (CsvReader<NamedCsvRecord> index = CsvReader.builder().ofNamedCsvRecord(resource("index.csv"))) {
            return index.stream()
                    .filter(row -> NastyFilesTest.class.getResource("nasty/" + row.getField("file")) != null)
                    .map(row ->
                            Arguments.of(row.getField("file"), row.getField("expected"), row.getField("expected_code")))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("files")
    void everyFileComesToWhatTheIndexSays(String file, String outcome, String code) {
        SurveyReading reading = Surveys.read(resource(file), checklist());
        ProblemReport problems = reading.problems();
        switch (outcome) {
            case "accept" -> {
                assertThat(code).isEqualTo(NOTHING);
                assertThat(severities(problems)).isSubsetOf(Severity.NOTE);
                assertThat(reading.survey()).isPresent();
            }
            case "accept-with-warning" -> {
                assertThat(severities(problems)).contains(Severity.WARNING).doesNotContain(Severity.ERROR);
                assertThat(problems.counts()).containsKey(ProblemCode.valueOf(code));
                assertThat(reading.survey()).isPresent();
            }
            case "reject" -> {
                assertThat(problems.hasErrors()).isTrue();
                assertThat(problems.counts()).containsKey(ProblemCode.valueOf(code));
                assertThat(ProblemCode.valueOf(code).severity()).isEqualTo(Severity.ERROR);
            }
            default -> throw new AssertionError("an outcome that nobody knows: " + outcome);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyProblemNamesItsFileAndSpellsOutWhatCannotBeSeen(String file, String outcome, String code) {
        Path path = resource(file);
        ProblemReport problems = Surveys.read(path, checklist()).problems();
        assertThat(problems.first()).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(path.toString());
            assertThat(problem.message()).isNotBlank();
            assertThat(unseen(problem.message())).isEmpty();
            assertThat(unseen(problem.advice())).isEmpty();
            assertThat(problem.message().length())
                    .as("a message is a line, not a page")
                    .isLessThan(500);
        });
    }

    @Test
    void everyFileOfTheFolderIsInTheIndex() throws IOException {
        Set<String> indexed = files().stream().map(row -> (String) row.get()[0]).collect(Collectors.toSet());
        try (Stream<Path> all = Files.list(resource("index.csv").getParent())) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .filteredOn(name -> !name.equals("index.csv") && !name.equals("nasty-checklist.json"))
                    .isNotEmpty()
                    .allMatch(indexed::contains);
        }
    }

    private static Set<Severity> severities(ProblemReport problems) {
        return problems.first().stream()
                .map(Problem::severity)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Severity.class)));
    }

    /** Control characters, line breaks, format characters and halves of characters. */
    private static List<Integer> unseen(String text) {
        return text.codePoints()
                .filter(character -> switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                })
                .boxed()
                .toList();
    }
}
