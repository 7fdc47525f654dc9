package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.report.WrittenReport.elements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of strangers are text in every context: in pages, titles, pictures, files and file names. */
class NastyNamesTest {
    private static final List<String> NAMES = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</text><script>alert(1)</script>",
            "]]><svg onload=alert(1)>",
            "${7*7}",
            "{{7*7}}",
            "{{{title}}}",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%x",
            "$1 \\1",
            "../../../../outside/x",
            "C:\\Windows\\x",
            "/etc/passwd",
            "=HYPERLINK(\"\"http://127.0.0.1/x\"\",\"\"click\"\")",
            "@SUM(1+1)",
            "+370",
            "-2+3",
            "\"\" onmouseover=\"\"alert(1)",
            "' autofocus onfocus='alert(1)",
            "&lt;b&gt;",
            "القاهرة",
            "서울",
            "Łódź 😀");

    @TempDir
    private Path folder;

    private SurveyIndex index;
    private WrittenReport report;

    @BeforeEach
    void write() throws IOException {
        index = SmallSurvey.of(NAMES.stream()
                .map(name -> SmallSurvey.city('"' + name + '"', 1, 2, 3))
                .toArray(String[]::new));
        report = WrittenReport.of(HtmlReport.of(index), folder.resolve("report"));
    }

    @Test
    void everyNameIsTextOnItsPageAndInTheRanking() throws IOException {
        report.check();
        List<String> links = elements(report.page("index.html"), "a").stream()
                .filter(link -> link.getAttribute("class").equals("unit"))
                .map(org.w3c.dom.Node::getTextContent)
                .toList();
        List<String> names =
                index.survey().cities().stream().map(city -> city.name()).toList();
        assertThat(links).containsExactlyInAnyOrderElementsOf(names).hasSize(NAMES.size());
        for (var city : index.survey().cities()) {
            var page = report.page("units/" + Slug.of(city.label()) + ".html");
            assertThat(elements(page, "h1").get(0).getTextContent()).isEqualTo(city.name());
            assertThat(elements(page, "title").get(0).getTextContent()).startsWith(city.label());
            assertThat(elements(page, "script")).hasSize(1);
            assertThat(elements(page, "img")).isEmpty();
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        try (var beside = java.nio.file.Files.list(folder)) {
            assertThat(beside).hasSize(1);
        }
        try (var units = java.nio.file.Files.list(report.folder().resolve("units"))) {
            assertThat(units.map(file -> file.getFileName().toString()))
                    .hasSize(NAMES.size())
                    .allMatch(name -> name.matches("[a-z0-9-]{10,60}\\.html"));
        }
    }

    @Test
    void aSpreadsheetRunsNoName() throws IOException {
        assertThat(report.files().get("data/ranking.csv"))
                .contains("'@SUM(1+1)", "'+370", "'-2+3", "'=HYPERLINK")
                .doesNotContain(",@SUM", ",+370", ",-2+3", ",=HYPERLINK");
    }
}
