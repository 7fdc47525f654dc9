package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault is said at its place in the file, in one line that says what to do. */
class RuleBookProblemsTest {
    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(RuleBookProblemsTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Blocks of the table: what is taken out of a good document, what is put there, and the lines that come of it. */
    static Stream<String> blocks() {
        return Arrays.stream(resource("problems.txt").split("\n\n"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void eachFaultIsSaidInOneLine(String block) {
        List<String> lines = block.lines().toList();
        String document = resource("good/municipal.json");
        String good = lines.get(0).substring(2);
        assertThat(document).contains(good);
        String bad = document.replace(good, lines.get(1).substring(2));
        RuleBookReading reading = RuleBooks.parse(bad, "m.json");
        String said = reading.problems().first().stream().map(one -> "= " + one).collect(Collectors.joining("\n"));
        assertThat(said).isEqualTo(lines.stream().skip(2).collect(Collectors.joining("\n")));
        assertThat(reading.books()).isEmpty();
    }

    @Test
    void allFaultsAreCollectedNotOnlyTheFirst() {
        String document = resource("good/municipal.json")
                .replace("\"max\": 8760", "\"max\": \"8760\"")
                .replace("\"passAt\": 2", "\"passAt\": 7")
                .replace("'home-only'", "'home_only'")
                .replace("\"because\"", "\"reason\"");
        assertThat(RuleBooks.parse(document, "m.json").problems().first())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("11 WRONG_TYPE", "19 OUT_OF_DOMAIN", "21 UNKNOWN_KEY", "21 OUT_OF_SCALE");
    }

    @Test
    void aSlotThatIsDeclaredWronglyIsNotAlsoUnknown() {
        String document = resource("good/municipal.json").replace("\"type\": \"int\"", "\"type\": \"inn\"");
        assertThat(RuleBooks.parse(document, "m.json").problems().first())
                .extracting(problem -> problem.code().name())
                .containsExactly("BAD_VALUE");
    }

    @Test
    void aPlaceIsThatOfThePointerOrOfTheNearestThingAround() {
        RuleBookReading reading = RuleBooks.parse(resource("good/municipal.json"), "m.json");
        assertThat(reading.place("/criteria/PS-01/levels/1/when")).contains(new DocumentPlace(18, 41));
        assertThat(reading.place("/criteria/PS-01/levels/9/when")).isEqualTo(reading.place("/criteria/PS-01/levels"));
        assertThat(reading.place("")).contains(new DocumentPlace(1, 1));
    }
}
