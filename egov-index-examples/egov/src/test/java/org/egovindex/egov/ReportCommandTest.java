package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private Path marks;
    private Path cities;
    private Path out;

    @BeforeEach
    void simulate() {
        marks = folder.resolve("marks.csv");
        cities = folder.resolve("cities.csv");
        out = folder.resolve("report");
        egov("simulate", "--seed", 7, "--cities", 12, "--out", marks, "--cities-out", cities);
    }

    @Test
    void marksMakeAReportWithRunsGroupsAndMovement() throws IOException {
        Path before = folder.resolve("before.csv");
        egov("simulate", "--seed", 8, "--cities", 12, "--out", before);
        Called called = egov(
                "report",
                "--marks",
                marks,
                "--cities",
                cities,
                "--group",
                "region",
                "--previous",
                before,
                "--out",
                out);
        assertThat(called.words()).contains("wrote", "12 pages of units");
        assertThat(called.status()).isZero();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<select id=\"group\">", "Compared with previous", "id=\"intervals\"");
        assertThat(egov("report", "--marks", marks, "--lang", "ko", "--out", out)
                        .status())
                .isZero();
        assertThat(Files.readString(out.resolve("index.html"))).contains("lang=\"ko\"");
    }

    @Test
    void evidenceAndRulesAreCitedCriterionByCriterion() throws IOException {
        Path evidence = folder.resolve("evidence.csv");
        egov("simulate", "--seed", 7, "--cities", 4, "--rules", "hundred-cities-2009", "--out", evidence);
        Called called = egov("report", "--rules", "hundred-cities-2009", "--evidence", evidence, "--out", out);
        assertThat(called.status()).as(called.words()).isZero();
        try (Stream<Path> units = Files.list(out.resolve("units"))) {
            assertThat(units)
                    .hasSize(4)
                    .allSatisfy(page ->
                            assertThat(Files.readString(page)).contains("<details class=\"evidence\">", "seen "));
        }
        assertThat(Files.readString(out.resolve("codebook.html"))).contains(">Rule<");
    }

    @Test
    void aFolderOfOtherThingsIsRefusedUnlessAskedFor() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("letter.txt"), "dear");
        Called refused = egov("report", "--marks", marks, "--out", out);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).contains("holds things that are no report", "Maybe --overwrite is meant");
        assertThat(out.resolve("index.html")).doesNotExist();
        assertThat(egov("report", "--marks", marks, "--out", out, "--overwrite").status())
                .isZero();
        assertThat(out.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "dear");
        Called refused = egov("report", "--marks", marks, "--out", file.resolve("report"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).contains("letter.txt: this cannot be read or written.");
        assertThat(file).hasContent("dear");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(egov("report", "--out", out).status()).isEqualTo(2);
        assertThat(egov("report", "--rules", "hundred-cities-2009", "--out", out)
                        .words())
                .contains("go together");
        assertThat(egov("report", "--marks", marks, "--out", marks).words()).contains("must be a folder");
        assertThat(egov("report", "--marks", marks, "--out", out, "--group", "colour")
                        .status())
                .isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void humanDevelopment2022IsReportedWhole() throws IOException {
        Path data = Path.of(System.getProperty("project.root", "."), "..", "shared", "data", "hdi", "hdi-2022.csv")
                .normalize();
        assumeTrue(Files.exists(data), "skipped: hdi-2022.csv is not beside the project");
        Called called = egov(
                "report",
                "--methodology",
                "undp-hdi-2014",
                "--data",
                data,
                "--previous",
                data,
                "--runs",
                100,
                "--out",
                out);
        assertThat(called.status()).as(called.words()).isZero();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("Switzerland", "0.967", "very high", "methodology.json");
    }
}
