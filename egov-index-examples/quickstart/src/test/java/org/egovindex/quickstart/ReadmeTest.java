package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README is the compiled source, and runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));

    @Test
    void theExampleOfTheReadmeIsTheSourceOfFirstIndex() throws IOException {
        List<String> source = Files.readAllLines(
                ROOT.resolve("egov-index-examples/quickstart/src/main/java/org/egovindex/quickstart/FirstIndex.java"));
        int from = source.indexOf("        // readme: first index") + 1;
        int to = source.indexOf("        // end");
        String example = source.subList(from, to).stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(from).isPositive();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(example);
    }

    @Test
    void theExampleRunsAndPrintsARanking(@TempDir Path folder) throws IOException {
        StringBuilder marks = new StringBuilder();
        SampleWave.DRAWN.writeMarks(marks);
        Path file = Files.writeString(folder.resolve("marks.csv"), marks);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            FirstIndex.main(new String[] {file.toString()});
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Ranking of 10")
                .contains("Privacy and security")
                .contains("reconstruction")
                .contains("simulated");
    }
}
