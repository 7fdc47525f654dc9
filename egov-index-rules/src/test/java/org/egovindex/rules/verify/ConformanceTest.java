package org.egovindex.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.egovindex.publish.JsonText;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.JsonView;
import org.egovindex.rules.document.RuleBookJson;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.rule.Assessment;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The vectors that any implementation of the rules must pass: read from their files, run here, and run by a naive evaluator of the JSON. */
class ConformanceTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".."), "egov-index-rules", "conformance");

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> read(Path file) {
        try {
            return NaiveRules.map(JsonView.of(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreAtLeastFourHundredVectorsAndNoNameStandsTwice() {
        Map<String, Path> names = new TreeMap<>();
        for (Path file : files()) {
            for (Object vector : NaiveRules.list(read(file).get("vectors"))) {
                assertThat(names.put((String) NaiveRules.map(vector).get("name"), file))
                        .isNull();
            }
        }
        assertThat(names).hasSizeGreaterThanOrEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> everyVectorPassesHere() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName() + " by the library", () -> {
                    Map<String, Object> json = read(file);
                    RuleBook book = RuleBooks.parse(JsonText.of(NaiveRules.map(json.get("book"))), file.toString())
                            .orThrow();
                    for (Object one : NaiveRules.list(json.get("vectors"))) {
                        Map<String, Object> vector = NaiveRules.map(one);
                        Evidence evidence = ConformanceVectors.read(book, NaiveRules.map(vector.get("evidence")));
                        Assessment assessment = book.assess(evidence);
                        assertThat(ConformanceVectors.outcomes(assessment))
                                .as("%s", vector.get("name"))
                                .isEqualTo(vector.get("expect"));
                        assertThat(ConformanceVectors.intervals(assessment))
                                .as("%s", vector.get("name"))
                                .isEqualTo(intervals(vector));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyVectorPassesByANaiveEvaluator() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName() + " by hand", () -> {
                    Map<String, Object> json = read(file);
                    for (Object one : NaiveRules.list(json.get("vectors"))) {
                        Map<String, Object> vector = NaiveRules.map(one);
                        NaiveRules naive = new NaiveRules(
                                NaiveRules.map(json.get("book")), NaiveRules.map(vector.get("evidence")));
                        assertThat(naive.outcomes())
                                .as("%s", vector.get("name"))
                                .isEqualTo(vector.get("expect"));
                        assertThat(naive.intervals())
                                .as("%s", vector.get("name"))
                                .isEqualTo(intervals(vector));
                    }
                }));
    }

    private static Map<String, Object> intervals(Map<String, Object> vector) {
        Map<String, Object> intervals = new LinkedHashMap<>(NaiveRules.map(vector.get("areas")));
        intervals.put("", vector.get("total"));
        return intervals;
    }

    @Test
    void theNaiveEvaluatorAgreesOnAnyRules() {
        for (int seed = 0; seed < 1_000; seed++) {
            AnyRules any = new AnyRules(seed);
            RuleBook book = any.book(5);
            Map<String, Object> json = NaiveRules.map(JsonView.of(RuleBookJson.resolved(book)));
            Evidence evidence = any.evidence(book.vocabulary(), 40);
            NaiveRules naive = new NaiveRules(json, ConformanceVectors.written(evidence));
            Assessment assessment = book.assess(evidence);
            assertThat(naive.outcomes()).as("seed %s", seed).isEqualTo(ConformanceVectors.outcomes(assessment));
            assertThat(naive.intervals()).as("seed %s", seed).isEqualTo(ConformanceVectors.intervals(assessment));
        }
    }

    /** Writes the files anew; for people who mean to change them: {@code mvn test -Dtest=ConformanceTest -Dconformance.write=true}. */
    @Test
    @EnabledIfSystemProperty(named = "conformance.write", matches = "true")
    void filesAreWritten() throws IOException {
        for (Map.Entry<String, Map<RuleBook, List<Evidence>>> file :
                ConformanceCases.all().entrySet()) {
            RuleBook book = file.getValue().keySet().iterator().next();
            List<String> vectors = new ArrayList<>();
            for (Evidence evidence : file.getValue().get(book)) {
                String name = file.getKey() + " " + (vectors.size() + 1);
                vectors.add("    " + ConformanceVectors.compact(ConformanceVectors.vector(name, book, evidence)));
            }
            String json = RuleBookJson.resolved(book).strip().replace("\n", "\n  ");
            String text = "{\n  \"formatVersion\": 1,\n  \"book\": " + json + ",\n  \"vectors\": [\n"
                    + String.join(",\n", vectors) + "\n  ]\n}\n";
            Files.writeString(FOLDER.resolve(file.getKey() + ".json"), text);
        }
    }
}
