package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Answer;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.Provenance;
import org.egovindex.model.ScoringScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A checklist file is read whole or not at all, and all that is wrong with it is said at its place. */
class ChecklistsTest {
    static final String GOOD = """
            {
              "checklist": "mine", "version": "2.0.0", "title": "Mine",
              "source": "a report", "methodology": "points", "notice": "a sketch",
              "points": 10,
              "scales": {
                "yes-no": {"answers": {"Yes": 2, "No": 0}},
                "marks": {"points": [0, 1, 2.5]}
              },
              "areas": [
                {"id": "a", "title": "Access", "points": 4, "criteria": [
                  {"id": "A1", "question": "Is it?", "scale": "yes-no",
                   "provenance": "reconstructed", "sources": ["S1"], "note": "why"},
                  {"id": "A2", "scale": "marks"}
                ]},
                {"id": "b", "points": 6, "criteria": [
                  {"id": "B1", "scale": {"from": 0, "to": 10, "decimals": 1}}
                ]}
              ]
            }
            """;

    @TempDir
    Path folder;

    private ChecklistReading read(String text) {
        return Checklists.read(Form.file(folder, "checklist.json", text));
    }

    @Test
    void aGoodFileSaysAllThereIs() {
        ScoringScale yesNo = ScoringScale.answers(
                List.of(new Answer("Yes", BigDecimal.valueOf(2)), new Answer("No", BigDecimal.ZERO)));
        ScoringScale marks = ScoringScale.answers(
                List.of(Answer.of(BigDecimal.ZERO), Answer.of(BigDecimal.ONE), Answer.of(new BigDecimal("2.5"))));
        Criterion first =
                new Criterion("A1", "Is it?", yesNo, Provenance.RECONSTRUCTED, List.of("S1"), Optional.of("why"));
        Area a = new Area("a", "Access", BigDecimal.valueOf(4), List.of(first, Criterion.of("A2", "A2", marks)));
        Area b = new Area(
                "b",
                "b",
                BigDecimal.valueOf(6),
                List.of(Criterion.of("B1", "B1", ScoringScale.range(BigDecimal.ZERO, BigDecimal.TEN, 1))));
        ChecklistId about =
                new ChecklistId("mine", "2.0.0", "Mine", "a report", Optional.of("points"), Optional.of("a sketch"));
        Checklist expected = Checklist.of(about, BigDecimal.TEN, List.of(a, b));
        assertThat(read(GOOD).orThrow()).isEqualTo(expected);
        assertThat(read(GOOD).problems().first()).isEmpty();
        assertThat(Checklists.read(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)), "a jar")
                        .orThrow())
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotSaidHasAPlainDefault() {
        Checklist checklist = read(GOOD.replace("\"points\": 10,", "")
                        .replace("\"version\": \"2.0.0\", \"title\": \"Mine\",", "")
                        .replace(
                                "\"source\": \"a report\", \"methodology\": \"points\", \"notice\": \"a sketch\",", ""))
                .orThrow();
        assertThat(checklist.points()).as("4 points of a and 6 of b").isEqualByComparingTo("10");
        assertThat(checklist.about())
                .isEqualTo(new ChecklistId("mine", "1", "mine", "", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title": "Mine"      | "titles": "Mine"        | "Mine"    | UNKNOWN_KEY   | Maybe title is meant.
            "id": "b"            | "id": "b", "weight": 2  | 2, "points" | UNKNOWN_KEY   | Known are [id, title, points, criteria].
            "note": "why"        | "notes": "why"          | "why"     | UNKNOWN_KEY   | Maybe note is meant.
            "decimals": 1        | "decimal": 1            | 1}        | UNKNOWN_KEY   | Maybe decimals is meant.
            "checklist": "mine", | ``                      | {         | MISSING_KEY   | there is no key checklist
            "id": "a", "title"   | "title"                 | {"title": "Ac | MISSING_KEY | there is no key id
            "id": "b", "points": 6 | "id": "b"             | {"id": "b" | MISSING_KEY  | there is no key points
            "id": "A2", "scale": "marks" | "id": "A2"      | {"id": "A2" | MISSING_KEY | there is no key scale
            "from": 0, "to": 10  | "from": 0               | {"from"   | MISSING_KEY   | there is no key to
            "points": 10,        | "points": "10",         | "10"      | WRONG_TYPE    | at /points: here must be a number
            "title": "Mine"      | "title": ["Mine"]       | ["Mine"]  | WRONG_TYPE    | at /title: here must be a text
            ["S1"]               | "S1"                    | "S1"      | WRONG_TYPE    | at /areas/0/criteria/0/sources: here must be an array
            ["S1"]               | [true]                  | true      | WRONG_TYPE    | at /areas/0/criteria/0/sources/0: here must be a text
            {"Yes": 2, "No": 0}  | [2, 0]                  | [2, 0]    | WRONG_TYPE    | at /scales/yes-no/answers: here must be an object
            "version": "2.0.0"   | "version": "2", "version": "3" | "3" | DUPLICATE_KEY | "version" stands twice
            "scale": "yes-no"    | "scale": "yes_no"       | "yes_no"  | BAD_VALUE     | Maybe yes-no is meant.
            "scale": "marks"     | "scale": "colours"      | "colours" | BAD_VALUE     | there is no scale colours
            "id": "A2"           | "id": "A1"              | {         | BAD_VALUE     | The criterion A1 must stand once
            "id": "b"            | "id": "a"               | {         | BAD_VALUE     | The area a must stand once
            "id": "A2"           | "id": "A 2"             | {"id": "A 2" | BAD_VALUE  | not "A 2"
            [0, 1, 2.5]          | [1]                     | {"points": [1] | BAD_VALUE | not 1
            [0, 1, 2.5]          | [0, -1, 2.5]            | -1        | BAD_VALUE     | not -1
            [0, 1, 2.5]          | [0, 1, 1.00001]         | 1.00001   | BAD_VALUE     | not 1.00001
            "to": 10             | "to": 100000            | {"from"   | BAD_VALUE     | at most 32000 marks
            "decimals": 1        | "decimals": 0.5         | {"from"   | BAD_VALUE     | ``
            "points": 4          | "points": -4            | {"id": "a" | BAD_VALUE    | must be above 0, not -4
            "points": 10,        | "points": 0,            | {         | BAD_VALUE     | must be above 0, not 0
            "reconstructed"      | "guessed"               | "guessed" | BAD_VALUE     | [published, verified concept, reconstructed]
            "points": 10,        | "points": 1e400,        | 1e400     | BAD_NUMBER    | "1e400" is not a plain decimal number
            """)
    void everyFaultIsNamedAtItsPlace(String good, String bad, String place, ProblemCode code, String words) {
        String text = GOOD.replace(good, bad);
        assertThat(text).as("the fault is in the file").isNotEqualTo(GOOD);
        int start = text.indexOf(place, place.startsWith("{") ? 0 : text.indexOf(bad));
        long line = 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = start - text.lastIndexOf('\n', start - 1);
        ChecklistReading reading = read(text);
        assertThat(reading.checklist()).isEmpty();
        assertThat(reading.problems().first()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message() + " " + problem.advice()).contains(words);
        });
    }
}
