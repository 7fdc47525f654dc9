package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ReadingLimits;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A data file is a table of units by indicators; what a column is for is told by all of its cells, or by the caller. */
class IndicatorTablesTest {
    @TempDir
    Path folder;

    private IndicatorTableReading read(String... lines) {
        return read(IndicatorTables.reader(), lines);
    }

    private IndicatorTableReading read(IndicatorTableReader reader, String... lines) {
        return reader.read(Form.file(folder, "data.csv", lines));
    }

    @Test
    void columnsOfNumbersAreIndicatorsAndTheOthersDescribeTheUnits() {
        IndicatorTableReading reading = read(
                "\uFEFFregion,country,life,schooling\r",
                "Europe,Norway,83.2,13\r",
                "Africa,\"Congo, \"\"DR\"\"\",59.7,-1.5e1\r");
        assertThat(reading.problems().first()).isEmpty();
        IndicatorTable table = reading.orThrow();
        assertThat(table.names()).containsExactly("life", "schooling");
        assertThat(table.units())
                .extracting(unit -> (Object) unit)
                .containsExactly(
                        new TableUnit("Congo, \"DR\"", Map.of("region", "Africa")),
                        new TableUnit("Norway", Map.of("region", "Europe")));
        assertThat(table.column("schooling").get(table.row("Congo, \"DR\""))).isEqualTo(-15);
        assertThat(table.wave()).isEmpty();
        assertThat(reading.waves()).isEmpty();
    }

    @Test
    void aGapSaysWhyThereIsNoNumber() {
        IndicatorTable table = read(
                        "unit,a,b", "A,1,1", "B,,1", "C,NA,1", "D,N/a,1", "E,unavailable,1", "F,\u00A0,1", "NA,0,1")
                .orThrow();
        assertThat(table.column("a").reason(1)).contains(MissingReason.NOT_ASSESSED);
        assertThat(table.column("a").reason(2)).contains(MissingReason.NOT_ASSESSED);
        assertThat(table.column("a").reason(3)).contains(MissingReason.NOT_APPLICABLE);
        assertThat(table.column("a").reason(4)).contains(MissingReason.EVIDENCE_UNAVAILABLE);
        assertThat(table.column("a").reason(5)).contains(MissingReason.NOT_ASSESSED);
        assertThat(table.column("a").get(table.row("NA")))
                .as("a unit may be called NA, as Namibia's code is")
                .isZero();
    }

    @Test
    void wordsAreKeptAsTheyStandSinceNorthAmericaIsNoGap() {
        IndicatorTable table = read("unit,region,a", "A,NA,1", "B,,2").orThrow();
        assertThat(table.units().get(0).attribute("region")).contains("NA");
        assertThat(table.units().get(1).attribute("region")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iso3,country,x | country",
                "country,City,x | City",
                "x,uCode,uName | uCode",
                "x,ID,y | ID",
                "school,x,y | school"
            })
    void theUnitColumnIsFoundByItsNameElseItIsTheFirst(String header, String unit) {
        String[] names = header.split(",", -1);
        StringBuilder row = new StringBuilder();
        for (String name : names) {
            row.append(row.isEmpty() ? "" : ",").append(name.equals(unit) ? "Riga" : "1");
        }
        assertThat(read(header, row.toString()).orThrow().units())
                .extracting(each -> each.name())
                .containsExactly("Riga");
    }

    @Test
    void theCallerSaysWhatAColumnIsFor() {
        IndicatorTableReader reader = IndicatorTables.reader()
                .withUnit("code")
                .withDescriptive("postcode")
                .withNumeric("empty", "score");
        IndicatorTable table = read(
                        reader, "country,code,postcode,score,empty", "Norway,NO,0150,1,", "Latvia,LV,1050,2,n/a")
                .orThrow();
        assertThat(table.names()).containsExactly("score", "empty");
        assertThat(table.units()).extracting(unit -> unit.name()).containsExactly("LV", "NO");
        assertThat(table.units().get(1).attribute("postcode"))
                .as("text keeps its zero")
                .contains("0150");
        assertThat(table.units().get(1).attribute("country")).contains("Norway");
        assertThat(table.column("empty").reason(0)).contains(MissingReason.NOT_APPLICABLE);
    }

    @Test
    void aColumnThatIsNamedMustBeThereAndHaveOneUse() {
        Problem problem = Form.only(
                read(IndicatorTables.reader().withNumeric("scores"), "unit,score", "A,1")
                        .problems(),
                ProblemCode.MISSING_COLUMN);
        assertThat(problem.message()).contains("scores");
        assertThat(problem.advice()).contains("score is meant");
        IndicatorTableReader reader = IndicatorTables.reader().withUnit("a");
        assertThatThrownBy(() -> reader.withNumeric("a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one use");
    }

    @Test
    void fourOfFiveMakeAnIndicatorAndTheFifthAnError() {
        IndicatorTableReading reading = read("unit,a", "A,1", "B,2", "C,3", "D,4", "E,\"5,5\"", "F,");
        Problem problem = Form.only(reading.problems(), ProblemCode.BAD_NUMBER);
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.column()).isEqualTo(3);
        assertThat(problem.advice()).contains("decimals with a point");
        assertThat(reading.table().orElseThrow().units())
                .as("the good rows stay")
                .extracting(unit -> unit.name())
                .containsExactly("A", "B", "C", "D", "F");
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("5,5");
        IndicatorTableReading fewer = read("unit,a,b", "A,1,1", "B,2,2", "C,3,3", "D,x,4", "E,,5");
        assertThat(fewer.problems().hasErrors())
                .as("three of four are not enough")
                .isFalse();
        assertThat(fewer.orThrow().names()).containsExactly("b");
        assertThat(fewer.orThrow().units().get(3).attribute("a")).contains("x");
    }

    @Test
    void whatLooksLikeNumbersIsNotTakenAsTextWithoutAWord() {
        IndicatorTableReading reading = read("unit,a,b,c", "A,1,\"0,5\",", "B,2,\"0,7\",NA");
        Problem problem = Form.only(reading.problems(), ProblemCode.TEXT_COLUMN);
        assertThat(problem.message())
                .contains("the column b")
                .contains("0 of 2")
                .contains("0,5");
        assertThat(problem.advice()).contains("point");
        assertThat(Form.only(reading.problems(), ProblemCode.EMPTY_COLUMN).message())
                .contains("column c");
        assertThat(reading.orThrow().names()).containsExactly("a");
    }

    @Test
    void aRowThatSaysTheSameTwiceCountsOnceAndOneThatDoesNotIsAConflict() {
        IndicatorTableReading same = read("unit,g,a", "A,x,1.0", "B,x,2", "A,x,1");
        assertThat(Form.only(same.problems(), ProblemCode.DUPLICATE_ROW).line()).isEqualTo(4);
        assertThat(same.orThrow().units()).hasSize(2);
        for (String other : new String[] {"A,x,2", "A,y,1", "A,x,"}) {
            IndicatorTableReading conflict = read("unit,g,a", "A,x,1", "B,x,2", other);
            Problem problem = Form.only(conflict.problems(), ProblemCode.CONFLICT);
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message()).contains("A stands on line 2");
            assertThat(conflict.table().orElseThrow().column("a").get(0)).isEqualTo(1);
        }
    }

    @Test
    void aRowOfAnotherLengthIsLeftOutAndARowOfNothingIsNone() {
        IndicatorTableReading reading = read("unit,a", "A,1", "B", "C,3,4", "D,4", ",");
        assertThat(reading.problems().counts()).containsOnly(Map.entry(ProblemCode.FIELD_COUNT, 2));
        assertThat(reading.problems().first()).extracting(Problem::line).containsExactly(3L, 4L);
        assertThat(reading.table().orElseThrow().units())
                .extracting(unit -> unit.name())
                .containsExactly("A", "D");
    }

    @Test
    void linesOfNothingAreNoRowsAndNoHeader() {
        assertThat(read("", "", "unit,a", "", "A,1", "").orThrow()).hasToString("1 units by [a]");
        assertThat(read("", "").problems().counts()).containsOnlyKeys(ProblemCode.EMPTY_INPUT);
    }

    @Test
    void aFileMayHoldATableForEachWave() {
        IndicatorTableReader reader = IndicatorTables.reader().withWaveColumn("year");
        String[] lines = {"year,unit,a", "2008,A,1", "2010,A,2", "2008,B,3"};
        IndicatorTableReading all = read(reader, lines);
        assertThat(all.table()).isEmpty();
        assertThat(all.wavesOrThrow()).containsOnlyKeys(Wave.of("2008"), Wave.of("2010"));
        assertThat(all.waves().get(Wave.of("2008")).units()).hasSize(2);
        assertThat(all.waves().get(Wave.of("2008")).wave()).contains(Wave.of("2008"));
        assertThatThrownBy(all::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("2008, 2010")
                .hasMessageContaining("Maybe");
        IndicatorTableReading one = read(reader.withWave(Wave.of("2010")), lines);
        assertThat(one.orThrow().column("a").get(0)).isEqualTo(2);
        assertThat(one.orThrow().wave()).contains(Wave.of("2010"));
        assertThat(Form.only(one.problems(), ProblemCode.OTHER_WAVES).message()).startsWith("2 rows");
        IndicatorTableReading none = read(reader.withWave(Wave.of("2012")), lines);
        assertThat(Form.only(none.problems(), ProblemCode.EMPTY_INPUT).advice()).contains("2008, 2010");
        assertThatThrownBy(none::orThrow).isInstanceOf(RefusedFileException.class);
        assertThatThrownBy(none::wavesOrThrow).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void aWaveMustBeAnId() {
        IndicatorTableReading reading = read(
                IndicatorTables.reader().withWaveColumn("year"), "unit,year,a", "A,2008,1", "B,,2", "C,last year,3");
        assertThat(Form.only(reading.problems(), ProblemCode.EMPTY_FIELD).line())
                .isEqualTo(3);
        Problem bad = Form.only(reading.problems(), ProblemCode.BAD_VALUE);
        assertThat(bad.line()).isEqualTo(4);
        assertThat(bad.column()).isEqualTo(3);
        assertThat(reading.table().orElseThrow().units()).hasSize(1);
    }

    @Test
    void withoutAColumnOfWavesTheWholeFileIsOfTheChosenOne() {
        Wave wave = Wave.of("2024");
        IndicatorTableReading reading = read(IndicatorTables.reader().withWave(wave), "unit,a", "A,1");
        assertThat(reading.orThrow().wave()).contains(wave);
        assertThat(reading.waves()).containsOnlyKeys(wave);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "unit,a,a | DUPLICATE_COLUMN | 8",
                "unit,a, a | DUPLICATE_COLUMN | 8",
                "unit,,a | EMPTY_FIELD | 6",
                "unit,\u202Ea,b | BIDI_CONTROL | 6",
                "unit;a;b | MISSING_COLUMN | 0",
                "unit\ta\tb | MISSING_COLUMN | 0"
            })
    void aHeaderThatCannotBeOneIsRefusedAtItsPlace(String header, ProblemCode code, int column) {
        IndicatorTableReading reading = read(header, "A,1,2");
        assertThat(Form.only(reading.problems(), code).column()).isEqualTo(column);
        assertThat(reading.problems().counts()).containsOnlyKeys(code);
        assertThat(reading.table()).isEmpty();
    }

    @Test
    void aTableMayHoldAnswersInWordsOnly() {
        IndicatorTable table = read("unit,a", "A,Yes").orThrow();
        assertThat(table.names()).isEmpty();
        assertThat(table.units().get(0).attribute("a")).contains("Yes");
    }

    @Test
    void aTableWithoutRowsOrUnitsIsNone() {
        assertThat(read("unit,a").problems().counts()).containsOnlyKeys(ProblemCode.EMPTY_INPUT);
        assertThat(read(IndicatorTables.reader().withNumeric("a"), "a", "1")
                        .problems()
                        .counts())
                .containsOnlyKeys(ProblemCode.MISSING_COLUMN);
        assertThat(IndicatorTables.read(folder.resolve("none.csv")).problems().counts())
                .containsOnlyKeys(ProblemCode.UNREADABLE);
    }

    @Test
    void namesAreBroughtIntoCanonicalFormOrRefused() {
        IndicatorTableReading reading = read(
                "unit,group,a",
                "Sa\u0303o  Paulo,South\u00A0America,1",
                "Ri\u200Bga,x,2",
                ",x,3",
                "Oslo,\u202Ex,4",
                "Ri\"ga,x,5");
        IndicatorTable table = reading.table().orElseThrow();
        assertThat(table.units())
                .extracting(unit -> (Object) unit)
                .containsExactly(new TableUnit("S\u00E3o Paulo", Map.of("group", "South America")));
        assertThat(reading.problems().counts())
                .containsOnlyKeys(
                        ProblemCode.NORMALISED,
                        ProblemCode.INVISIBLE_CHAR,
                        ProblemCode.EMPTY_FIELD,
                        ProblemCode.BIDI_CONTROL,
                        ProblemCode.CSV_SYNTAX);
        assertThat(Form.only(reading.problems(), ProblemCode.BIDI_CONTROL).column())
                .isEqualTo(6);
    }

    @Test
    void noMoreIsReadThanTheLimitsAllow() {
        IndicatorTableReader tight = IndicatorTables.reader().withLimits(new ReadingLimits(100, 2, 3, 5, 1));
        assertThat(read(tight, "unit,a,b,c", "A,1,2,3").problems().counts())
                .containsOnlyKeys(ProblemCode.LIMIT_COLUMNS);
        IndicatorTableReading rows = read(tight, "unit,a", "A,1", "B,2", "C,3", "D,4");
        assertThat(Form.only(rows.problems(), ProblemCode.LIMIT_ROWS).line()).isEqualTo(4);
        assertThat(rows.table().orElseThrow().units()).hasSize(2);
        IndicatorTableReading field = read(tight, "unit,a,b", "A,1,2", "B,2,123456", "C,3,4");
        assertThat(Form.only(field.problems(), ProblemCode.LIMIT_FIELD).column())
                .isEqualTo(5);
        assertThat(field.table().orElseThrow().units()).hasSize(2);
        assertThat(read(tight, "unit,a", "A,1" + "\n".repeat(100)).problems().counts())
                .containsOnlyKeys(ProblemCode.LIMIT_FILE);
    }

    @Test
    void aStreamIsReadAsAFileIsAndTellsItsProgress() {
        AtomicLong bytes = new AtomicLong();
        IndicatorTableReader reader = IndicatorTables.reader().withProgress(bytes::set);
        byte[] good = "unit,a\nA,1\n".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(new ByteArrayInputStream(good), "a jar").orThrow())
                .isEqualTo(read("unit,a", "A,1").orThrow())
                .hasToString("1 units by [a]");
        assertThat(bytes).hasValue(good.length);
        byte[] latin1 = "unit,a\nS\u00E3o,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader.read(new ByteArrayInputStream(latin1), "a jar")
                        .problems()
                        .counts())
                .containsKey(ProblemCode.ENCODING);
        assertThat(reader.withLimits(new ReadingLimits(5, 2, 3, 5, 1))
                        .read(new ByteArrayInputStream(good), "a jar")
                        .problems()
                        .counts())
                .containsKey(ProblemCode.LIMIT_FILE);
    }

    @Test
    void rowsThatFillManyBlocksStayWhole() throws IOException {
        StringBuilder text = new StringBuilder("unit,words,a,b\n");
        for (int row = 0; row < 3_000; row++) {
            text.append('u')
                    .append(row)
                    .append(',')
                    .append("w".repeat(row % 150))
                    .append(',');
            text.append(row % 7 == 0 ? "1\n" : row + "," + row + ".25\n");
        }
        Path file = Files.writeString(folder.resolve("many.csv"), text);
        IndicatorTableReading reading = IndicatorTables.read(file);
        IndicatorTable table = reading.table().orElseThrow();
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.FIELD_COUNT, 429);
        assertThat(table.units()).hasSize(3_000 - 429);
        for (int row = 0; row < table.units().size(); row++) {
            int number = Integer.parseInt(table.units().get(row).name().substring(1));
            assertThat(table.column("a").get(row)).isEqualTo(number);
            assertThat(table.column("b").get(row)).isEqualTo(number + 0.25);
        }
    }

    @Test
    void aFileIsWrittenOnlyIfItsColumnsDiffer() throws IOException {
        IndicatorTable table = read("unit,group,a", "A,x,1", "B,,NA").orThrow().withWave(Wave.of("2009"));
        Path file = folder.resolve("written.csv");
        IndicatorTables.write(table, file);
        assertThat(file).hasContent("unit,wave,group,a\nA,2009,x,1\nB,2009,,\n");
        IndicatorTable twice = table.with("group", table.column("a"));
        assertThatThrownBy(() -> IndicatorTables.write(twice, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("group");
    }
}
