package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.egovindex.document.Problem;
import org.egovindex.rules.SharedData;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that somebody made to do harm, and what must come of each. */
class NastyRuleBooksTest {
    private static InputStream open(String name) {
        return Objects.requireNonNull(NastyRuleBooksTest.class.getResourceAsStream("nasty/" + name), name);
    }

    private static RuleBookReading read(String name) {
        return Assertions.assertTimeout(Duration.ofMinutes(1), () -> RuleBooks.read(open(name), name));
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = open(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Stream<Arguments> files() throws IOException {
        return text("index.csv")
                .lines()
                .skip(1)
                .map(row -> row.replaceAll("\"[^\"]*\"", "").split(",", -1))
                .map(row -> {
                    boolean yaml = row[0].endsWith(".yaml");
                    return Arguments.of(row[0], row[3], yaml ? "RULE_SYNTAX" : row[4]);
                });
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("files")
    void eachComesToWhatTheIndexSays(String file, String expected, String code) {
        RuleBookReading reading = read(file);
        List<Problem> problems = reading.problems().first();
        if (expected.equals("accept")) {
            assertThat(problems).isEmpty();
            assertThat(reading.books()).isNotEmpty();
        } else {
            assertThat(problems).hasSize(1);
            assertThat(problems.get(0).code()).hasToString(code);
            assertThat(problems.get(0).toString()).doesNotContain("\n");
            assertThat(reading.books()).isEmpty();
        }
    }

    @Test
    void theFilesAreThoseOfTheSharedFolder() throws IOException {
        for (Object[] row : (Iterable<Object[]>) files().map(Arguments::get)::iterator) {
            assertThat(SharedData.file("nasty/" + row[0])).hasContent(text((String) row[0]));
        }
    }

    @Test
    void aCircleIsNamedAsAWhole() {
        assertThat(read("r002-cycle-2.json").problems().first().get(0).message())
                .contains("a -> b -> a");
    }

    @Test
    void yamlIsNamedAsWhatItIs() {
        assertThat(read("r024-billion-laughs.yaml").problems().text()).contains("this is YAML");
        assertThat(read("r025-yaml-tag.yaml").problems().text()).contains("this is YAML");
    }

    @Test
    void tenTenthsAreOneExactly() {
        assertThat(read("r013-weights-tenths.json").orThrow().checklist().points())
                .isEqualByComparingTo("1");
    }

    @Test
    void aChildHasTheCriteriaOfItsParentFirst() {
        assertThat(read("r001-good-inheritance.json").books().get(1).rules())
                .extracting(rule -> rule.id())
                .containsExactly("SEC-1", "PRIV-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF",
                "{",
                "[",
                "{}",
                "[]",
                "null",
                "NaN",
                "\"",
                "{\"id\": ",
                "{\"id\": \"a\",}",
                "{} {}",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{\"id\": \"\\ud800\"}",
                "{\"id\": \"a\", \"points\": 1e400}",
                "{\"id\": \"a\", \"points\": NaN}",
                "{\"id\": \"a\", \"points\": -Infinity}",
                "{'id': 'a'}",
                "// comment\n{}",
                "{\"id\": \"a\u0000\"}",
                "{\"id\": \"\u202Ea\"}",
                "{\"checklists\": [{}, [], 3]}",
                "{\"id\": {\"@class\": \"java.lang.Runtime\"}}",
                "{\"id\": \"a\", \"areas\": null, \"criteria\": []}",
                "{\"id\": \"a\", \"extends\": 3}",
                "{\"checklists\": {}}",
                "---\na: b",
                "checklist",
                "PK\u0003\u0004"
            })
    void whatIsNoRuleBookIsRefusedInOneLineEach(String document) {
        RuleBookReading reading = RuleBooks.parse(document, "bad.json");
        assertThat(reading.problems().hasErrors()).isTrue();
        assertThat(reading.books()).isEmpty();
        assertThat(reading.problems().first())
                .noneMatch(problem -> problem.toString().contains("\n"));
    }

    @Test
    void depthIsCountedAndNothingExhaustsTheStack() {
        for (String bracket : List.of("[", "{\"a\":")) {
            RuleBookReading reading = Assertions.assertTimeout(
                    Duration.ofMinutes(1), () -> RuleBooks.parse(bracket.repeat(100_000), "deep.json"));
            assertThat(reading.problems().text()).contains("[LIMIT_DEPTH]");
        }
    }

    @Test
    void aDocumentThatIsTooLongIsNotRead() {
        assertThat(RuleBooks.parse(" ".repeat((4 << 20) + 1), "long.json")
                        .problems()
                        .text())
                .contains("[LIMIT_FILE]");
    }
}
