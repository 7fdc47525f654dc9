package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.csv;
import static org.egovindex.io.Form.only;
import static org.egovindex.io.Form.score;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.document.Severity;
import org.egovindex.model.City;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a CSV file of marks says, and what becomes of rows that say nothing sensible. */
class SurveyReaderTest {
    @TempDir
    Path folder;

    @Test
    void columnsAreFoundByNameInAnyOrder() {
        Survey usual = csv(folder, HEADER, "Vilnius,LT,A1,anna,2").orThrow();
        Survey turned = csv(folder, "score,evaluator,criterion,country,city", "2,anna,A1,LT,Vilnius")
                .orThrow();
        assertThat(turned).isEqualTo(usual);
        assertThat(usual.cities()).containsExactly(City.of("Vilnius", "LT"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        Survey plain = csv(folder, HEADER, "Vilnius,LT,A1,anna,2").orThrow();
        assertThat(csv(folder, "\uFEFF" + HEADER, "Vilnius,LT,A1,anna,2").orThrow())
                .isEqualTo(plain);
    }

    @Test
    void linesMayEndWithCarriageReturnAndLineFeed() {
        Survey plain = csv(folder, HEADER, "Vilnius,LT,A1,anna,2").orThrow();
        assertThat(csv(folder, HEADER + "\r", "Vilnius,LT,A1,anna,2\r").orThrow())
                .isEqualTo(plain);
    }

    @Test
    void blankLinesArePassedOverButCounted() {
        SurveyReading reading = csv(folder, HEADER, "", "Vilnius,LT,A1,anna,2", "", "Riga,LV,A1,anna,4");
        assertThat(score(reading, "Vilnius", "A1")).isEqualTo(Score.of(2));
        assertThat(only(reading.problems(), ProblemCode.OUT_OF_SCALE).line()).isEqualTo(5);
    }

    @Test
    void quotedNamesMayHoldCommasAndDoubledQuotes() {
        Survey survey =
                csv(folder, HEADER, "\"Washington, \"\"DC\"\"\",US,A1,anna,1").orThrow();
        assertThat(survey.cities()).containsExactly(City.of("Washington, \"DC\"", "US"));
    }

    @ParameterizedTest
    @CsvSource({"n/a, NOT_APPLICABLE", "N/A, NOT_APPLICABLE", "unavailable, EVIDENCE_UNAVAILABLE", "'', NOT_ASSESSED"})
    void aMarkThatIsMissingHasAReasonAndIsNotZero(String written, MissingReason reason) {
        SurveyReading reading = csv(folder, HEADER, "Vilnius,LT,A1,anna," + written, "Vilnius,LT,B1,anna,0");
        assertThat(score(reading, "Vilnius", "A1")).isEqualTo(Score.missing(reason));
        assertThat(score(reading, "Vilnius", "B1")).isEqualTo(Score.of(0));
        assertThat(reading.problems().counts().containsKey(ProblemCode.MISSING_MARK))
                .as("only an empty score is worth a warning")
                .isEqualTo(written.isEmpty());
    }

    @Test
    void answersInWordsAreWorthTheirPointsAndStayAsWritten() {
        Survey survey = csv(folder, HEADER, "Vilnius,LT,A2,anna,Yes", "Vilnius,LT,A2,ben,Unsure")
                .orThrow();
        assertThat(survey.panel("Vilnius").marks("A2"))
                .extracting(Mark::answer, Mark::score)
                .containsExactly(tuple("Yes", Score.of(10)), tuple("Unsure", Score.of(0)));
    }

    @ParameterizedTest
    @CsvSource({"Yess, Maybe Yes is meant.", "UNSURE, Maybe Unsure is meant.", "10, ''"})
    void anAnswerThatIsNotOneIsRefusedWithTheNearest(String written, String advice) {
        Problem problem =
                only(csv(folder, HEADER, "Vilnius,LT,A2,anna," + written).problems(), ProblemCode.UNKNOWN_ANSWER);
        assertThat(problem.message()).contains("\"" + written + "\"", "Yes, No, Unsure");
        assertThat(problem.advice()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7.5, 7.5", "7.50, 7.5", "07, 7", "-0, 0", "-0.00, 0", "10.00, 10", "7.250, 7.25"})
    void aNumberIsWorthWhatItSaysHoweverItIsWritten(String written, BigDecimal points) {
        SurveyReading reading = csv(folder, HEADER, "Vilnius,LT,B1,anna," + written);
        assertThat(reading.problems().hasErrors()).isFalse();
        assertThat(score(reading, "Vilnius", "B1")).isEqualTo(Score.of(points));
    }

    @ParameterizedTest
    @CsvSource({
        "10.01, OUT_OF_SCALE",
        "-1, OUT_OF_SCALE",
        "7.125, TOO_MANY_DECIMALS",
        "1e1, BAD_NUMBER",
        "+7, BAD_NUMBER",
        "' 7', BAD_NUMBER",
        "'7 ', BAD_NUMBER",
        "7., BAD_NUMBER",
        ".5, BAD_NUMBER",
        "0x7, BAD_NUMBER",
        "7f, BAD_NUMBER",
        "NaN, BAD_NUMBER",
        "\u0667, BAD_NUMBER",
        "70%, BAD_NUMBER",
        "0000000000007, BAD_NUMBER"
    })
    void aNumberThatCouldBeMisreadIsRefused(String written, ProblemCode code) {
        SurveyReading reading = csv(folder, HEADER, "Vilnius,LT,B1,anna," + written);
        assertThat(only(reading.problems(), code).message()).contains("\"" + written + "\"");
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void aColumnThatMeansNothingIsWarnedOfAndNotRead() {
        SurveyReading reading = csv(folder, HEADER + ",colour", "Vilnius,LT,A1,anna,2,red");
        assertThat(only(reading.problems(), ProblemCode.UNKNOWN_COLUMN).message())
                .contains("\"colour\"");
        assertThat(reading.orThrow())
                .isEqualTo(csv(folder, HEADER, "Vilnius,LT,A1,anna,2").orThrow());
    }

    @Test
    void aMisspeltColumnIsMissedAndTheNearestIsNamed() {
        SurveyReading reading = csv(folder, "city,country,criterion,evaluator,scor", "Vilnius,LT,A1,anna,2");
        Problem missing = only(reading.problems(), ProblemCode.MISSING_COLUMN);
        assertThat(missing.message()).contains("score");
        assertThat(missing.advice()).contains("\"scor\"");
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void ofMoreThanAHundredErrorsAHundredAreListedAndAllAreCounted() {
        Stream<String> bad = IntStream.range(0, 150).mapToObj(i -> "Vilnius,LT,B1,anna,bad" + i);
        String[] lines =
                Stream.concat(Stream.of(HEADER, "Vilnius,LT,A1,anna,3"), bad).toArray(String[]::new);
        SurveyReading reading = csv(folder, lines);
        assertThat(reading.problems().first()).hasSize(100);
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.BAD_NUMBER, 150);
        assertThat(reading.problems().count(Severity.ERROR)).isEqualTo(150);
        assertThat(reading.problems().text())
                .as("150 errors and the note that A2 and B1 are marked nowhere")
                .contains("in all 151 problems, of which 100 are listed");
        assertThat(score(reading, "Vilnius", "A1")).as("the good row stays").isEqualTo(Score.of(3));
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("150 errors")
                .hasMessageContaining("bad0")
                .satisfies(
                        e -> assertThat(((RefusedFileException) e).problems()).isEqualTo(reading.problems()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.csv", "."})
    void whatIsNoFileCannotBeRead(String name) {
        SurveyReading reading = Surveys.read(folder.resolve(name), Form.CHECKLIST);
        assertThat(reading.problems().counts()).containsOnlyKeys(ProblemCode.UNREADABLE);
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void aHeaderWithoutRowsIsAnEmptyFile() {
        assertThat(csv(folder, HEADER).problems().counts()).containsOnlyKeys(ProblemCode.EMPTY_INPUT);
    }

    @Test
    void aStreamIsReadAsAFileIs() {
        String row = "Vilnius,LT,A1,anna,2";
        String text = HEADER + "\n" + row;
        SurveyReading reading = Surveys.reader(Form.CHECKLIST)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a jar");
        assertThat(reading.orThrow()).isEqualTo(csv(folder, HEADER, row).orThrow());
    }
}
