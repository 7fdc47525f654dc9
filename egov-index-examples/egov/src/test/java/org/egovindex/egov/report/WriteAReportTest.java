package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteAReportTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));

    @Test
    void theProgramWritesTheReportOfTheSimulatedWave(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report");
        WriteAReport.main(new String[] {report.toString()});
        assertThat(Files.readString(report.resolve("index.html"))).contains("Vega", "simulated marks", "id=\"group\"");
    }

    @Test
    void theDocsQuoteTheCompiledSource() throws IOException {
        List<String> source = Files.readAllLines(
                ROOT.resolve("egov-index-examples/egov/src/main/java/org/egovindex/egov/report/WriteAReport.java"));
        String example = source
                .subList(source.indexOf("        // docs: write a report") + 1, source.indexOf("        // end"))
                .stream()
                .map(line -> line.isBlank() ? "" : line.substring(8))
                .collect(Collectors.joining("\n"));
        assertThat(example).contains("writeTo");
        assertThat(Files.readString(ROOT.resolve("docs/report.md"))).contains(example);
    }
}
