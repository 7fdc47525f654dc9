package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.About;
import org.egovindex.io.IndicatorTables;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --format xlsx} and {@code --out FILE.xlsx}. */
class SpreadsheetOptionTest {
    @TempDir
    private Path folder;

    private static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        }
    }

    @Test
    void theEndingIsEnoughAndEveryResultHasASheet() throws IOException {
        Path file = folder.resolve("demo.xlsx");
        Called demo = egov("demo", "--out", file);
        assertThat(demo.status()).isZero();
        assertThat(demo.results()).isEmpty();
        assertThat(demo.words()).isEqualTo("wrote " + file + System.lineSeparator());
        assertThat(sheets(file))
                .hasSize(9)
                .contains("Mismatches with what was publis", "Means by oecd")
                .endsWith("About");
    }

    @Test
    void aRankingOfMarksNamesItsChecklistAndItsData() throws IOException {
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        Path marks = Files.writeString(folder.resolve("marks.csv"), text);
        Path file = folder.resolve("ranks.of.2009");
        assertThat(egov("rank", "--marks", marks, "--format", "xlsx", "--out", file)
                        .status())
                .isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getSheet(0).orElseThrow().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("rank");
            assertThat(rows.get(1).getCellAsNumber(0).orElseThrow().intValue()).isEqualTo(1);
            assertThat(rows.get(36).getCellAsNumber(0).orElseThrow().intValue()).isEqualTo(36);
            List<String> facts = workbook.findSheet("About").orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 1)
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(facts).contains("method", "source", "data sha-256", "library", "notice");
        }
    }

    @Test
    void aComparisonNamesBothMethods() throws IOException {
        IndicatorTables.write(HumanDevelopment.excerpt(), folder.resolve("hdi.csv"));
        String mine = Methodologies.named("undp-hdi-2014")
                .withAbout(About.of("mine"))
                .withAggregation(Aggregations.ARITHMETIC_MEAN)
                .json();
        Path other = Files.writeString(folder.resolve("mine.json"), mine);
        Path file = folder.resolve("compared.xlsx");
        Called called = egov(
                "compare",
                "--data",
                folder.resolve("hdi.csv"),
                "--from-methodology",
                "undp-hdi-2014",
                "--to-methodology",
                other,
                "--out",
                file);
        assertThat(called.status()).isZero();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<String> methods = workbook.findSheet("About").orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 1 && row.getCellText(0).equals("methodology"))
                    .map(row -> row.getCellText(1))
                    .toList();
            assertThat(methods).containsExactly("undp-hdi-2014", "mine");
        }
    }

    @Test
    void aSpreadsheetIsNotSentToAScreen() {
        Called called = egov("demo", "--format", "xlsx");
        assertThat(called.status()).isEqualTo(2);
        assertThat(called.results()).isEmpty();
        assertThat(called.words()).contains("say where to write it, --out FILE.xlsx");
    }

    @Test
    void whatIsStatedWinsOverTheEnding() throws IOException {
        Path file = folder.resolve("demo.xlsx");
        assertThat(egov("catalogue", "--format", "json", "--out", file).status())
                .isZero();
        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void aFolderThatIsNotThereIsSaidInALine() {
        Called called = egov("demo", "--out", folder.resolve("nowhere/demo.xlsx"));
        assertThat(called.status()).isEqualTo(1);
        assertThat(called.words()).contains("there is no such folder to write into");
    }
}
