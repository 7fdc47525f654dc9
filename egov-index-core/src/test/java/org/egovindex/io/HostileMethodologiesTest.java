package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovindex.document.ProblemCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are too large, too deep or too wrong are refused soon. */
class HostileMethodologiesTest {
    private static final long MOST_NANOSECONDS = 2_000_000_000;

    private static String around(String tree) {
        return "{\"methodology\": \"big\", \"missing\": \"reject-unit\", \"tree\": " + tree + "}";
    }

    private static String children(int count, String child) {
        return IntStream.range(0, count)
                .mapToObj(i -> child.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(",", "{\"id\": \"index\", \"children\": [", "]}"));
    }

    private static String nodes(int deep) {
        return around("{\"id\":\"a\",\"children\":[".repeat(deep) + "]}".repeat(deep));
    }

    static Stream<Arguments> documents() {
        String node = "{\"id\":\"n#\",\"indicator\":\"x\"}";
        String sets = IntStream.range(0, 90)
                .mapToObj(i -> "\"s" + i + "\": {\"n" + i + "\": 0, \"nn\": 1}")
                .collect(Collectors.joining(",", "\"weightSets\": {", "}"));
        return Stream.of(
                Arguments.of("100,000 children", around(children(100_000, node)), ProblemCode.LIMIT_ROWS),
                Arguments.of("20,001 nodes", around(children(20_000, node)), ProblemCode.LIMIT_ROWS),
                Arguments.of("10,000 levels", nodes(10_000), ProblemCode.LIMIT_DEPTH),
                Arguments.of("10,000 arrays", "[".repeat(10_000), ProblemCode.LIMIT_DEPTH),
                Arguments.of("38 levels", nodes(38), ProblemCode.LIMIT_DEPTH),
                Arguments.of(
                        "a long string", around("{\"id\": \"" + "a".repeat(100_000) + "\"}"), ProblemCode.LIMIT_FIELD),
                Arguments.of("5 MB in a string", "\"" + "a".repeat(5_000_000) + "\"", ProblemCode.LIMIT_FILE),
                Arguments.of("a million zeros", "[0" + ",0".repeat(1_000_000) + "]", ProblemCode.LIMIT_ROWS),
                Arguments.of(
                        "60,000 classes",
                        IntStream.range(0, 60_000)
                                .mapToObj(i -> "{\"id\":\"c" + i + "\"}")
                                .collect(Collectors.joining(",", "{\"classes\":[", "]}")),
                        ProblemCode.LIMIT_ROWS),
                Arguments.of(
                        "100,000 hidden characters",
                        "{\"notes\":[\"\u202e\"" + ",\"\u202e\"".repeat(100_000) + "]}",
                        ProblemCode.BIDI_CONTROL),
                Arguments.of("a long key", "{\"" + "k".repeat(5_000) + "\": 1}", ProblemCode.LIMIT_FIELD),
                Arguments.of("as many digits", "{\"round\": " + "1".repeat(100_000) + "}", ProblemCode.LIMIT_FIELD),
                Arguments.of(
                        "15,000 unknown keys each near a known one",
                        around(children(15_000, "{\"id\":\"n#\",\"indicator\":\"x\",\"wieght\":1}")),
                        ProblemCode.UNKNOWN_KEY),
                Arguments.of(
                        "200,000 unknown keys in one object",
                        IntStream.range(0, 200_000)
                                .mapToObj(i -> "\"titel" + i + "\":1")
                                .collect(Collectors.joining(",", "{", "}")),
                        ProblemCode.UNKNOWN_KEY),
                Arguments.of(
                        "200,000 times one key",
                        "{" + "\"titel\":1,".repeat(200_000) + "\"title\":\"x\"}",
                        ProblemCode.DUPLICATE_KEY),
                Arguments.of(
                        "keys of 200 characters on 70 levels around many values",
                        ("{\"" + "k".repeat(190) + "\":").repeat(70) + "[1" + ",1".repeat(200_000) + "]"
                                + "}".repeat(70),
                        ProblemCode.UNKNOWN_KEY),
                Arguments.of(
                        "weights of many nodes that are not there",
                        around(children(19_000, node)).replaceFirst("\\{", "{" + sets + ","),
                        ProblemCode.BAD_VALUE),
                Arguments.of(
                        "19,000 times one id",
                        around(children(19_000, "{\"id\":\"n\",\"indicator\":\"x\"}")),
                        ProblemCode.DUPLICATE_ID));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("documents")
    void isRefusedSoon(String what, String document, ProblemCode code) {
        long start = System.nanoTime();
        MethodologyReading reading = MethodologyFiles.parse(document, what);
        long taken = System.nanoTime() - start;
        assertThat(reading.methodology()).isEmpty();
        assertThat(reading.problems().counts()).containsKey(code);
        assertThat(reading.problems().first().size()).isBetween(1, 100);
        assertThat(reading.problems().first())
                .allSatisfy(problem -> assertThat(problem.advice()).isNotEmpty());
        assertThat(taken).as(what).isLessThan(MOST_NANOSECONDS);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(MethodologyFiles.read(new ByteArrayInputStream(bytes), what)
                        .problems()
                        .counts())
                .containsKey(code);
    }
}
