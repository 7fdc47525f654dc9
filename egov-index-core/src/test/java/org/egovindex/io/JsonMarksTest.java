package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.csv;
import static org.egovindex.io.Form.json;
import static org.egovindex.io.Form.only;
import static org.egovindex.io.Form.score;

import java.nio.file.Path;
import java.util.Optional;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks in JSON say what the same marks say in CSV, and what stands beside a mark is kept in both. */
class JsonMarksTest {
    private static final String KEY = "\"city\": \"Riga\", \"country\": \"LV\", \"evaluator\": \"anna\"";

    @TempDir
    Path folder;

    private SurveyReading marks(String... marks) {
        return json(folder, "{\"marks\": [" + String.join(",\n", marks) + "]}");
    }

    private static String mark(String criterion, String score) {
        return "{" + KEY + ", \"criterion\": \"" + criterion + "\", \"score\": " + score + "}";
    }

    @Test
    void theSameMarksMakeTheSameSurveyInBothFormats() {
        Survey fromCsv = csv(
                        folder,
                        HEADER + ",wave",
                        "Riga,LV,A1,anna,2,2009",
                        "Riga,LV,A2,anna,Unsure,2009",
                        "Riga,LV,B1,anna,n/a,2009",
                        "\"The \"\"Hague\"\"\",NL,B1,ben,7.25,2009")
                .orThrow();
        Survey fromJson = marks(
                        "{\"score\": 2, \"criterion\": \"A1\", \"wave\": \"2009\", " + KEY + "}",
                        mark("A2", "\"Unsure\""),
                        mark("B1", "\"n/a\""),
                        "{\"city\": \"The \\\"Hague\\\"\", \"country\": \"NL\", \"criterion\": \"B1\","
                                + " \"evaluator\": \"ben\", \"score\": 7.25}")
                .orThrow();
        assertThat(fromJson).isEqualTo(fromCsv);
    }

    @ParameterizedTest
    @CsvSource({"null", "'\"\"'"})
    void noScoreIsAMissingMark(String written) {
        SurveyReading reading = marks(mark("A1", written));
        assertThat(score(reading, "Riga", "A1")).isEqualTo(Score.missing(MissingReason.NOT_ASSESSED));
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.MISSING_MARK, 1);
    }

    @Test
    void aMarkTakesNothingFromTheMarkBeforeIt() {
        SurveyReading reading = marks(
                "{" + KEY + ", \"criterion\": \"A1\", \"score\": 1, \"note\": \"seen\", \"wave\": \"2009\"}",
                mark("A2", "\"Yes\""));
        assertThat(reading.orThrow().panel("Riga").marks("A2").get(0).remark()).isEqualTo(Remark.NONE);
    }

    @Test
    void whatStandsBesideAMarkIsKept() {
        Remark remark = new Remark(
                Optional.of("menu, \"bottom\""), Optional.of("https://riga.example/x?a=1"), Optional.of("2009-05-04"));
        Survey fromCsv = csv(
                        folder,
                        HEADER + ",note,url,seen_at",
                        "Riga,LV,A1,anna,2,\"menu, \"\"bottom\"\"\",https://riga.example/x?a=1,2009-05-04")
                .orThrow();
        Survey fromJson = marks("{" + KEY + ", \"criterion\": \"A1\", \"score\": 2,"
                        + " \"note\": \"menu, \\\"bottom\\\"\", \"url\": \"https://riga.example/x?a=1\","
                        + " \"seen_at\": \"2009-05-04\"}")
                .orThrow();
        assertThat(fromCsv.panel("Riga").marks("A1").get(0).remark()).isEqualTo(remark);
        assertThat(fromJson).isEqualTo(fromCsv);
    }

    @Test
    void aNoteThatMarksAreSimulatedIsSaidOfTheWholeSurvey() {
        Survey survey = csv(
                        folder,
                        HEADER + ",note",
                        "Riga,LV,A1,anna,2,simulated",
                        "Riga,LV,A2,anna,Yes,simulated",
                        "Riga,LV,B1,anna,5,an outlier")
                .orThrow();
        assertThat(survey.notices()).singleElement().asString().startsWith("simulated");
        assertThat(survey.marks().map(mark -> mark.remark()))
                .containsExactly(Remark.SIMULATED, Remark.SIMULATED, Remark.note("an outlier"));
    }

    @Test
    void aSurveyOfPeopleHasNoNotice() {
        Survey survey = csv(folder, HEADER + ",note", "Riga,LV,A1,anna,2,the form is simulated")
                .orThrow();
        assertThat(survey.notices()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "url", "seen_at"})
    void aControlCharacterBesideAMarkIsRefused(String key) {
        SurveyReading reading = marks(
                mark("A1", "1"),
                "{" + KEY + ", \"criterion\": \"A2\", \"score\": \"Yes\", \"" + key + "\": \"a\\u001b[2Jb\"}");
        Problem problem = only(reading.problems(), ProblemCode.CONTROL_CHAR);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.message()).contains(key);
        assertThat(score(reading, "Riga", "A2")).isEqualTo(Score.missing(MissingReason.NOT_ASSESSED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"colour\": \"red\", \"score\": 1 | UNKNOWN_KEY | colour",
                "\"score\": 1, \"score\": 1 | DUPLICATE_KEY | score",
                "\"note\": \"x\" | MISSING_KEY | score",
                "\"score\": true | WRONG_TYPE | score",
                "\"score\": [1] | WRONG_TYPE | score",
                "\"score\": {\"a\": 1} | WRONG_TYPE | score",
                "\"score\": 1, \"note\": 5 | WRONG_TYPE | note",
                "\"score\": 1, \"url\": null | WRONG_TYPE | url",
                "\"score\": 1e0 | BAD_NUMBER | 1e0",
                "\"score\": 1, \"note\": \"a\" \"b\" | JSON_SYNTAX | not JSON"
            })
    void aMarkWithAFaultIsNotTaken(String members, ProblemCode code, String named) {
        SurveyReading reading = marks("{" + KEY + ", \"criterion\": \"A1\", " + members + "}");
        assertThat(only(reading.problems(), code).message()).contains(named);
        assertThat(reading.survey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | WRONG_TYPE",
                "7 | WRONG_TYPE",
                "'' | EMPTY_INPUT",
                "{} | MISSING_KEY",
                "{\"Marks\": []} | UNKNOWN_KEY",
                "{\"marks\": {}} | WRONG_TYPE",
                "{\"marks\": [7]} | WRONG_TYPE",
                "{\"marks\": []} | EMPTY_INPUT",
                "{\"marks\": []} {} | JSON_SYNTAX",
                "{\"marks\": [ | JSON_SYNTAX",
                "{\"marks\": []} // end | JSON_SYNTAX",
                "{'marks': []} | JSON_SYNTAX",
                "{\"marks\": NaN} | JSON_SYNTAX"
            })
    void aDocumentOfAnotherShapeIsRefused(String document, ProblemCode code) {
        SurveyReading reading = json(folder, document);
        assertThat(reading.problems().hasErrors()).isTrue();
        assertThat(reading.problems().counts()).containsKey(code);
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void textsUpToTheLimitAreReadAndLongerOnesAreNamed() {
        String longest = "x".repeat(ReadingLimits.USUAL.fieldChars());
        String start = "{" + KEY + ", \"criterion\": \"A1\", \"score\": 1, \"note\": \"" + longest;
        assertThat(marks(start + "\"}")
                        .orThrow()
                        .panel("Riga")
                        .marks("A1")
                        .get(0)
                        .remark())
                .isEqualTo(Remark.note(longest));
        SurveyReading reading = marks(start + "x\"}");
        assertThat(only(reading.problems(), ProblemCode.LIMIT_FIELD).message()).contains("note");
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void aTextBeyondAllBoundsStopsTheReading() {
        SurveyReading reading = marks(mark("A1", "1"), mark("A2", "\"" + "x".repeat(1_000_000) + "\""));
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.LIMIT_FIELD, 1);
        assertThat(score(reading, "Riga", "A1")).isEqualTo(Score.of(1));
    }
}
