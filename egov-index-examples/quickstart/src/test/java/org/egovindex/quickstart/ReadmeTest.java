package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java of the README is the compiled source, and runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));

    @ParameterizedTest
    @CsvSource({
        "FirstIndex, readme: first index, README.md",
        "AnyIndex, readme: any index, README.md",
        "HowRobust, readme: how robust, README.md",
        "WhatToImprove, docs: what to improve, docs/methods/benchmarking.md",
        "CheckTheFieldwork, docs: check the fieldwork, docs/methods/fieldwork.md",
        "DoEvaluatorsAgree, docs: agree, docs/methods/agreement.md",
        "CompareWaves, docs: compare waves, docs/methods/comparison.md",
        "ScoreOneCity, docs: score one city, docs/rules.md",
        "MissingEvidence, docs: missing evidence, docs/rules.md",
        "ChangeTheMethodology, docs: change the methodology, docs/methods.md",
        "AnotherIndexFromJson, docs: another index from JSON, docs/file-formats.md",
        "DrawCharts, docs: draw charts, docs/charts.md",
        "WriteYourOwnRule, docs: write your own rule, docs/rules.md"
    })
    void theExamplesOfTheDocsAreCompiledSource(String type, String region, String page) throws IOException {
        List<String> source = Files.readAllLines(ROOT.resolve(
                "egov-index-examples/quickstart/src/main/java/org/egovindex/quickstart/" + type + ".java"));
        int from = source.indexOf("        // " + region) + 1;
        int to = source.indexOf("        // end");
        String example = source.subList(from, to).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(from).isPositive();
        assertThat(Files.readString(ROOT.resolve(page))).contains(example);
    }

    @Test
    void theProgramsOfTheTableAreThereAndShort() throws IOException {
        List<Path> programs = Pattern.compile("\\((egov-index-examples/quickstart/[^)]*\\.java)\\)")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(link -> ROOT.resolve(link.group(1)))
                .toList();
        assertThat(programs).hasSize(10).doesNotHaveDuplicates();
        for (Path program : programs) {
            assertThat(Files.readAllLines(program)).as(program.toString()).hasSizeLessThan(70);
        }
    }

    @Test
    void anotherIndexIsComputedFromADocumentAndExplained() {
        assertThat(printed(AnotherIndexFromJson::main))
                .as(
                        "Ayton: 5 of 250,000 is 2 per 100,000; min-max of 1 to 5 makes it (2 - 1) / 4; 3 days of 30 are 0.9; mean 0.575")
                .containsPattern("2 +Ayton +0.58")
                .as("Beeton: 5 per 100,000 is the most; 12 days of 30 are 0.6; mean 0.8")
                .containsPattern("1 +Beeton +0.80")
                .containsPattern("- +Ceeton +incomplete")
                .contains("Why Ayton and Beeton differ");
    }

    @Test
    void aMethodologyIsChangedAndComparedAndWrittenDown() {
        assertThat(printed(ChangeTheMethodology::main))
                .contains("What each choice does to the ranking, undp-hdi-2014 to my-hdi")
                .containsPattern("weights +\\d")
                .containsPattern("aggregation +\\d")
                .contains("\"methodology\" : \"my-hdi\"", "\"weight\" : 2");
    }

    @Test
    void theFirstExamplePrintsARanking(@TempDir Path folder) throws IOException {
        StringBuilder marks = new StringBuilder();
        SampleWave.DRAWN.writeMarks(marks);
        Path file = Files.writeString(folder.resolve("marks.csv"), marks);
        assertThat(printed(FirstIndex::main, file.toString()))
                .contains("Ranking of 10")
                .contains("Privacy and security")
                .contains("reconstruction")
                .contains("simulated");
    }

    @Test
    void theSecondExampleReproducesWhatWasPublished() {
        assertThat(printed(AnyIndex::main))
                .containsPattern("1 +Switzerland +0.967")
                .contains("geometric-mean")
                .contains("Why Norway and Ireland differ")
                .contains("values: 21 of 21 within the published 3 decimals, 21 of them exactly")
                .contains("ranks: 21 of 21 as published");
    }
}
