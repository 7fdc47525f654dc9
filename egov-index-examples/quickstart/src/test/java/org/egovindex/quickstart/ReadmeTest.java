package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.quickstart.Printed.printed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.egovindex.io.MethodologyFiles;
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
        "WhatToImprove, readme: what to improve, README.md",
        "CheckTheFieldwork, docs: check the fieldwork, docs/methods/fieldwork.md",
        "DoEvaluatorsAgree, readme: agree, README.md",
        "CompareWaves, docs: compare waves, docs/methods/comparison.md",
        "DrawCharts, docs: draw charts, docs/charts.md",
        "ScoreOneCity, readme: score one city, README.md",
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
    void theDocumentOfTheReadmeIsAMethodologyWithoutErrors() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        int from = readme.indexOf("```json\n") + 8;
        String json = readme.substring(from, readme.indexOf("```", from));
        assertThat(MethodologyFiles.parse(json, "README.md").orThrow().about().id())
                .isEqualTo("my-index");
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
