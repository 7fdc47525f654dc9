package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.csv;
import static org.egovindex.io.Form.only;
import static org.egovindex.io.Form.score;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.model.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem says on which line and in which column of it the fault stands, counted from 1. */
class ProblemPlacesTest {
    private static final String GOOD = "Riga,LV,A1,anna,1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vilnius,LT,A1,\u202Eanna,2",
                "\"Washington, \"\"DC\"\"\",US,A1,\u202Eanna,2",
                "\"\"\"\"\"\",\"LT\",\"A1\",\"\u202Eanna\",2",
                "\"São Paulo\",\"B,R\",\"A1\",\u202Eanna,\"2\""
            })
    void aFaultInTheFourthFieldOfTheThirdLineIsFoundThere(String row) {
        Problem problem = only(csv(folder, HEADER, GOOD, row).problems(), ProblemCode.BIDI_CONTROL);
        int field = row.indexOf('\u202E');
        int quote = row.charAt(field - 1) == '"' ? 1 : 0;
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(field - quote + 1);
        assertThat(problem.message()).contains("<U+202e>anna");
    }

    @Test
    void anEmptyFieldHasAPlaceToo() {
        Problem problem = only(csv(folder, HEADER, GOOD, "Vilnius,LT,A1,,2").problems(), ProblemCode.EMPTY_FIELD);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column())
                .as("8 characters of Vilnius and comma, 3 of LT, 3 of A1, then this")
                .isEqualTo(8 + 3 + 3 + 1);
        assertThat(problem.toString()).contains("marks.csv:3:15: error: the evaluator is empty.");
    }

    @Test
    void aNameOverTwoLinesDoesNotShiftTheLinesAfterIt() {
        SurveyReading reading = csv(folder, HEADER, "\"Vil\nnius\",LT,A1,anna,2", "Riga,LV,A1,anna,9");
        assertThat(only(reading.problems(), ProblemCode.CONTROL_CHAR).line()).isEqualTo(2);
        assertThat(only(reading.problems(), ProblemCode.OUT_OF_SCALE).line())
                .as("the name took the lines 2 and 3")
                .isEqualTo(4);
    }

    @Test
    void aQuoteThatIsNeverClosedIsReportedWhereItsRecordBegins() {
        SurveyReading reading = csv(folder, HEADER, GOOD, "\"Vilnius,LT,A1,anna,2", "Oslo,NO,A1,anna,1");
        assertThat(only(reading.problems(), ProblemCode.CSV_SYNTAX).line()).isEqualTo(3);
        assertThat(score(reading, "Riga", "A1"))
                .as("what stands before is kept")
                .isEqualTo(Score.of(1));
    }

    @Test
    void aQuoteInABareNameIsRefused() {
        Problem problem = only(csv(folder, HEADER, "The \"Hague\",NL,A1,anna,2").problems(), ProblemCode.CSV_SYNTAX);
        assertThat(problem.message()).contains("city", "quote");
        assertThat(problem.advice()).contains("double the quotes");
    }

    @Test
    void aConflictNamesBothLinesAndKeepsTheFirstMark() {
        SurveyReading reading = csv(folder, HEADER, "Vilnius,LT,A1,anna,1", GOOD, "", "Vilnius,LT,A1,anna,3");
        Problem problem = only(reading.problems(), ProblemCode.CONFLICT);
        assertThat(problem.line()).isEqualTo(5);
        assertThat(problem.column()).isEqualTo("Vilnius,LT,A1,anna,".length() + 1);
        assertThat(problem.message()).contains("anna", "Vilnius, LT", "A1", "line 2");
        assertThat(score(reading, "Vilnius", "A1")).isEqualTo(Score.of(1));
    }

    @Test
    void aRepeatedRowIsCountedOnce() {
        SurveyReading reading = csv(folder, HEADER, GOOD, GOOD);
        Problem problem = only(reading.problems(), ProblemCode.DUPLICATE_ROW);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).contains("line 2");
        assertThat(reading.orThrow()).isEqualTo(csv(folder, HEADER, GOOD).orThrow());
    }

    @Test
    void everyRowWithABadNameIsReportedNotOnlyTheFirst() {
        String bad = "\u200BVilnius,LT,A1,anna,1";
        ProblemReport problems = csv(folder, HEADER, bad, bad).problems();
        assertThat(problems.first()).extracting(Problem::line).containsExactly(2L, 3L);
        assertThat(problems.counts()).containsOnlyKeys(ProblemCode.INVISIBLE_CHAR);
    }

    @Test
    void anUnknownCriterionIsNamedWithTheNearestEveryTime() {
        ProblemReport problems = csv(folder, HEADER, "Vilnius,LT,A11,anna,1", "Riga,LV,A11,anna,1")
                .problems();
        assertThat(problems.counts()).containsEntry(ProblemCode.UNKNOWN_CRITERION, 2);
        assertThat(problems.first().get(1).line()).isEqualTo(3);
        assertThat(problems.first().get(0).advice()).isEqualTo("Maybe A1 is meant.");
        assertThat(problems.first().get(0).column()).isEqualTo("Vilnius,LT,".length() + 1);
    }

    @Test
    void aByteThatIsNotUtf8IsFoundByLineInALargeFile() throws IOException {
        String row = "São Paulo,BR,A1,anna,2\n";
        int before = 19_999;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(row.repeat(before).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("São".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(row.repeat(before).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("large.csv"), bytes.toByteArray());
        Problem problem = only(Surveys.read(file, Form.CHECKLIST).problems(), ProblemCode.ENCODING);
        assertThat(problem.line()).as("the header and 19,999 rows stand before").isEqualTo(20_001);
        assertThat(problem.column())
                .as("three letters stand before, of four bytes")
                .isEqualTo(4);
        int offset = HEADER.length() + 1 + before * (row.length() + 1) + 4;
        assertThat(problem.message()).contains("byte " + offset + " of the file");
    }

    @Test
    void aFaultInJsonIsFoundByLineAndColumn() {
        String[] lines = {
            "{\"marks\": [",
            "  {\"city\": \"Riga\", \"country\": \"LV\", \"criterion\": \"A1\", \"evaluator\": \"anna\", \"score\": 9}",
            "]}"
        };
        Problem problem = only(Form.json(folder, lines).problems(), ProblemCode.OUT_OF_SCALE);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(lines[1].indexOf('9') + 1);
    }
}
