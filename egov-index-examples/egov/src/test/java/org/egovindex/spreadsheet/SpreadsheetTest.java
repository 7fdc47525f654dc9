package org.egovindex.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Explanation;
import org.egovindex.publish.Table;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the file, read by another reader. */
class SpreadsheetTest {
    private static final Table ODD = new Table(
            "Odd: all of it",
            List.of(Column.of("name"), Column.of("figure")),
            List.of(
                    List.of(Cell.words("=1+1"), Cell.figure(Rational.of(1, 3), Rounding.halfUp(2))),
                    List.of(Cell.words("@SUM(A1)"), Cell.missing("incomplete")),
                    List.of(Cell.words("S\u00E3o \"<&>\u0000 \uD83C\uDFD9"), Cell.whole(-7)),
                    List.of(Cell.words("  two spaces"), Cell.whole(9_007_199_254_740_993L)),
                    List.of(Cell.words("x".repeat(40_000)), Cell.exactly(new BigDecimal("2.5")))),
            List.of("-a note"));

    @TempDir
    private Path folder;

    private Path written(Spreadsheet spreadsheet) throws IOException {
        Path file = folder.resolve("result.xlsx");
        spreadsheet.write(file);
        return file;
    }

    private static List<Row> rows(Path file, int sheet) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            return workbook.getSheet(sheet).orElseThrow().read();
        }
    }

    @Test
    void numbersAreNumbersInFullAndWordsAreNeverFormulas() throws IOException {
        List<Row> rows = rows(written(Spreadsheet.of(ODD)), 0);
        assertThat(rows.get(0).getCellText(1)).isEqualTo("figure");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow().doubleValue()).isEqualTo(1.0 / 3);
        assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("0.00");
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCellText(1)).isEqualTo("incomplete");
        assertThat(rows.get(3).getCellText(0)).isEqualTo("S\u00E3o \"<&> \uD83C\uDFD9");
        assertThat(rows.get(3).getCellAsNumber(1)).contains(BigDecimal.valueOf(-7));
        assertThat(rows.get(4).getCellText(0)).isEqualTo("  two spaces");
        assertThat(rows.get(4).getCell(1).getType())
                .as("2^53 + 1 has 16 digits, of which a spreadsheet keeps 15")
                .isEqualTo(CellType.STRING);
        assertThat(rows.get(4).getCellText(1)).isEqualTo("9007199254740993");
        assertThat(rows.get(5).getCellText(0)).hasSize(32_767).endsWith("x\u2026");
        assertThat(rows.get(5).getCellAsNumber(1)).contains(new BigDecimal("2.5"));
        assertThat(rows.get(rows.size() - 1).getCellText(0)).isEqualTo("-a note");
    }

    @Test
    void theSameResultsMakeTheSameBytesAtAnyTime() throws IOException, InterruptedException {
        byte[] first = Files.readAllBytes(written(Spreadsheet.of(ODD)));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Thread.sleep(5);
            assertThat(Arrays.equals(Files.readAllBytes(written(Spreadsheet.of(ODD))), first))
                    .as(
                            "zip entries hold the time, and the zone, in which they are written, unless they are told not to")
                    .isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void anIndexSaysHowItWasMade() throws IOException {
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        Path file = written(Spreadsheet.of(index));
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("Human Development Index", "About");
        }
        String about = text(rows(file, 1));
        assertThat(about)
                .contains("methodology sha-256 " + index.seal().methodology())
                .contains("data sha-256 " + index.seal().data())
                .contains("library egov-index " + index.seal().library())
                .contains("notice the first twenty ranks of 193");
        assertThat(about.replaceAll("\\s", ""))
                .contains(index.methodology().json().replaceAll("\\s", ""));
    }

    @Test
    void aSurveySaysItsMethodAndThatItIsSimulated() throws IOException {
        SurveyIndex index = ScoringMethods.hundredCities(2009).compute(SampleWave.survey());
        assertThat(text(rows(written(Spreadsheet.of(index)), 1)))
                .contains("method " + index.method().summary(index.survey().checklist()))
                .containsPattern("data sha-256 [0-9a-f]{64}")
                .contains("notice simulated")
                .contains("reconstruction");
    }

    @Test
    void explanationsAndOtherResultsHaveASheetToo() throws IOException {
        Explanation explanation = new Explanation("sum", "3", "1 + 2", List.of(Explanation.of("one", "1", "")));
        Spreadsheet both = new Spreadsheet(List.of(explanation, format -> "a line\nanother\n"), List.of());
        Path file = written(both);
        assertThat(text(rows(file, 0))).contains("0 sum 3 1 + 2").contains("1 one 1");
        assertThat(text(rows(file, 1))).isEqualTo("text\na line\nanother\n");
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = written(Spreadsheet.of(ODD));
        byte[] before = Files.readAllBytes(file);
        List<Cell> row = List.of(Cell.whole(1));
        Table longer = Table.of("Long", List.of(Column.of("a")), Collections.nCopies(1_048_576, row));
        assertThatThrownBy(() -> Spreadsheet.of(longer).write(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 1048576 rows");
        assertThatThrownBy(() -> new Spreadsheet(List.of(), List.of())).hasMessageContaining("1 result or more");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            StringBuilder line = new StringBuilder();
            row.stream()
                    .forEach(cell ->
                            line.append(cell == null ? "" : cell.getText()).append(' '));
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
