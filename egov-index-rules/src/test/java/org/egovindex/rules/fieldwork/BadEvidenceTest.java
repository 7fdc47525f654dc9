package org.egovindex.rules.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.fieldwork.Seen.csv;
import static org.egovindex.rules.fieldwork.Seen.csvText;
import static org.egovindex.rules.fieldwork.Seen.json;
import static org.egovindex.rules.fieldwork.Seen.only;

import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Evaluator;
import org.egovindex.rules.evidence.Absence;
import org.egovindex.rules.evidence.Observation;
import org.egovindex.rules.evidence.Reading;
import org.egovindex.rules.evidence.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A row with a fault is a problem with a place, a code and advice; all other rows are taken. */
class BadEvidenceTest {
    private static final String GOOD = "Oslo,NO,contact.hours,12,,anna,,";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Riga,LV,site.reachable,yes,,anna,,          | WRONG_TYPE      | 24 | must be true or false, not "yes"            | Write true or false.
        Riga,LV,site.reachable,TRUE,,anna,,         | WRONG_TYPE      | 24 | not "TRUE"                                  | Write true or false.
        Riga,LV,contact.hour,24,,anna,,             | UNKNOWN_SLOT    |  9 | there is no slot "contact.hour"             | Maybe contact.hours is meant.
        Riga,LV,weather,24,,anna,,                  | UNKNOWN_SLOT    |  9 | there is no slot "weather"                  | Maybe the rules are those of another edition.
        Riga,LV,policy.scope,every page,,anna,,     | OUT_OF_DOMAIN   | 22 | must be one of none, home-only, every-page  | Maybe every-page is meant.
        Riga,LV,contact.hours,9000,,anna,,          | OUT_OF_DOMAIN   | 23 | a whole number from 0 to 8760 h, not "9000" | the unit is h.
        Riga,LV,contact.hours,-1,,anna,,            | OUT_OF_DOMAIN   | 23 | from 0 to 8760 h                            | the unit is h.
        Riga,LV,contact.hours,24 h,,anna,,          | BAD_NUMBER      | 23 | not "24 h"                                  | Write the number alone, 24: its unit is h.
        Riga,LV,contact.hours,24.5,,anna,,          | BAD_NUMBER      | 23 | must be a whole number                      | Write digits
        Riga,LV,contact.hours,1e400,,anna,,         | BAD_NUMBER      | 23 | not "1e400"                                 | Write
        Riga,LV,contact.hours,NaN,,anna,,           | BAD_NUMBER      | 23 | not "NaN"                                   | Write digits
        Riga,LV,contact.hours,99999999999999,,a,,   | BAD_NUMBER      | 23 | must be a whole number                      | Write digits
        Riga,LV,page.load,"1,5",,anna,,             | BAD_NUMBER      | 19 | a number from 0 to 100 s, not "1,5"         | Write decimals with a point.
        Riga,LV,page.load,1.555,,anna,,             | OUT_OF_DOMAIN   | 19 | must have at most 2 decimals                | the unit is s.
        Riga,LV,minutes.latest,28.2.2026,,anna,,    | WRONG_TYPE      | 24 | must be a day from 1990-01-01               | Write the day as 2005-09-12.
        Riga,LV,minutes.latest,2026-02-30,,anna,,   | WRONG_TYPE      | 24 | not "2026-02-30"                            | Write the day as 2005-09-12.
        Riga,LV,minutes.latest,1989-12-31,,anna,,   | OUT_OF_DOMAIN   | 24 | must be a day from 1990-01-01               | 2005-09-12
        Riga,LV,rated.P01,2,,anna,,                 | OUT_OF_DOMAIN   | 19 | must be one of 0, 1, 3                      | Write digits
        Riga,LV,contact.hours,24,not-found,anna,,   | BAD_VALUE       | 26 | has both a value, "24", and a reason        | Leave one of them out.
        Riga,LV,contact.hours,,,anna,,              | EMPTY_FIELD     |  0 | neither a value nor a reason                | not-looked
        Riga,LV,contact.hours,,notfound,anna,,      | BAD_VALUE       | 24 | "notfound" is not a reason                  | Maybe not-found is meant.
        Riga,LV,contact.hours,,unfathomable,anna,,  | BAD_VALUE       | 24 | is not a reason                             | Known are not-looked, not-found, blocked
        ,LV,contact.hours,24,,anna,,                | EMPTY_FIELD     |  1 | the city is empty                           | type it again
        Riga,LV,contact.hours,24,,\u202Eanna,,      | BIDI_CONTROL    | 27 | <U+202e>anna                                | type it again
        Riga,LV,contact.hours,24,,anna,\u00002026,  | CONTROL_CHAR    | 32 | the seen at "<U+0>2026"                     | type it again
        Riga,LV,contact.hours,24                    | FIELD_COUNT     |  0 | the row has 4 fields, the header 8          | ''
        """)
    void aBadRowIsAProblemWithItsPlace(String row, ProblemCode code, int column, String message, String advice) {
        EvidenceReading reading = csv(GOOD, row, "Rome,IT,contact.hours,,blocked,anna,,");
        Problem problem = only(reading, code);
        assertThat(problem.file()).isEqualTo("seen.csv");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message()).contains(message);
        assertThat(problem.advice()).contains(advice);
        assertThat(reading.together())
                .as("good rows stay")
                .extracting(evidence -> evidence.site().city().name())
                .containsExactly("Oslo", "Rome");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "slot": "site.reachable", "value": "true"    | WRONG_TYPE    | must be true or false, not a text
        "slot": "contact.hours", "value": "24"       | WRONG_TYPE    | must be a number, not a text
        "slot": "contact.hours", "value": true       | WRONG_TYPE    | must be a number, not true or false
        "slot": "policy.scope", "value": 1           | WRONG_TYPE    | must be a text, not a number
        "slot": "policy.scope", "value": null        | WRONG_TYPE    | here must be true or false
        "slot": "policy.scope", "value": ["none"]    | WRONG_TYPE    | here must be a text
        "slot": "contact.hours", "value": 1e400      | BAD_NUMBER    | not "1e400"
        "slot": "contact.hours", "value": 9000       | OUT_OF_DOMAIN | from 0 to 8760 h
        "slot": "site.address", "value": "a\\ud800"  | ENCODING      | the value of site.address "a<U+d800>" holds half of a character
        "slot": "contact.hour", "value": 24          | UNKNOWN_SLOT  | there is no slot
        "slot": "contact.hours"                      | EMPTY_FIELD   | neither a value nor a reason
        "value": 24                                  | MISSING_KEY   | there is no key slot
        "slot": "contact.hours", "value": 24, "a":1  | UNKNOWN_KEY   | the key "a" means nothing here
        "slot": "contact.hours", "value": 24, "evaluator": 7 | WRONG_TYPE | here must be a text
        "slot": "contact.hours", "value": 24, "value": 25 | DUPLICATE_KEY | stands twice
        """)
    void aBadObservationInJsonIsAProblemWithItsPlace(String keys, ProblemCode code, String message) {
        String good = "{\"city\": \"Oslo\", \"country\": \"NO\", \"slot\": \"contact.hours\", \"value\": 12}";
        EvidenceReading reading = json("{\"evidence\": 1, \"observations\": [\n" + good
                + ",\n{\"city\": \"Riga\", \"country\": \"LV\", " + keys + "}]}");
        Problem problem = only(reading, code);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).contains(message);
        assertThat(reading.together().get(0).site().city().name()).isEqualTo("Oslo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"evidence": 2, "observations": []}                                             | BAD_VALUE    | 1:14
        {"observations": []}                                                            | MISSING_KEY  | 1:1
        {"evidence": 1}                                                                 | MISSING_KEY  | 1:1
        {"evidence": 1, "observations": {}}                                             | WRONG_TYPE   | 1:33
        {"evidence": 1, "observations": [7]}                                            | WRONG_TYPE   | 1:34
        7                                                                               | WRONG_TYPE   | 1:1
        [7]                                                                             | WRONG_TYPE   | 1:2
        [{"observations": {}}]                                                          | MISSING_KEY  | 1:2
        {"subject": {"city": "Riga"}, "observations": {}}                               | MISSING_KEY  | 1:13
        {"subject": {"city": "Riga", "country": "LV"}}                                  | MISSING_KEY  | 1:1
        {"subject": {"city": "Riga", "country": "LV"}, "observations": {"contact.hours": 24}} | WRONG_TYPE | 1:82
        {"subject": {"city": "Riga", "country": "LV"}, "observations": {"contact.hour": {"value": 24}}} | UNKNOWN_SLOT | 1:81
        {"subject": {"city": "Ri\\u0000ga", "country": "LV"}, "observations": {}}       | CONTROL_CHAR | 1:22
        {"subject": {"city": "Riga", "country": "LV", "site": ""}, "observations": {}}  | UNKNOWN_KEY  | 1:55
        {"evidence": NaN, "observations": []}                                           | JSON_SYNTAX  | 1:
        """)
    void aBadDocumentIsAProblemWithItsPlace(String text, ProblemCode code, String place) {
        EvidenceReading reading = json(text);
        assertThat(reading.problems().first().get(0).toString()).startsWith("seen.json:" + place);
        only(reading, code);
    }

    @Test
    void theSameRowTwiceCountsOnce() {
        Problem problem = only(csv(GOOD, GOOD), ProblemCode.DUPLICATE_ROW);
        assertThat(problem.message())
                .isEqualTo(
                        "the observation of anna for Oslo, NO on contact.hours stands on line 2 already; counted once.");
    }

    @Test
    void oneEvaluatorWhoSawTwoThingsIsAnErrorAndAConflict() {
        EvidenceReading reading = csv(GOOD, "Oslo,NO,contact.hours,13,,anna,,", "Oslo,NO,contact.hours,12,,bob,,");
        Problem problem = only(reading, ProblemCode.CONFLICT);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo(23);
        assertThat(problem.message()).contains("contact.hours, 13, differs from that on line 2, 12.");
        assertThat(reading.together().get(0).reading("contact.hours")).isEqualTo(Reading.of(Absence.CONFLICT));
        assertThat(reading.byEvaluator().get(0).observation("contact.hours"))
                .isEqualTo(new Observation(Reading.of(Absence.CONFLICT), Witness.of(Evaluator.of("anna"))));
        assertThat(reading.byEvaluator().get(1).reading("contact.hours").shown())
                .isEqualTo("12");
    }

    @Test
    void twoAddressesOfOneSiteAreAConflict() {
        String riga =
                "{\"subject\": {\"city\": \"Riga\", \"country\": \"LV\", \"address\": \"%\"}, \"observations\": {}}";
        EvidenceReading reading = json("[" + riga.replace("%", "b") + ",\n" + riga.replace("%", "a") + "]");
        assertThat(only(reading, ProblemCode.CONFLICT).line()).isEqualTo(2);
        assertThat(reading.together().get(0).site().address()).contains("a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        city,country,value                           | MISSING_COLUMN   | there is no column slot
        city,country,slot                            | MISSING_COLUMN   | there is no column value
        city;country;slot;value                      | MISSING_COLUMN   | there is no column city
        city,country,slot,value,city                 | DUPLICATE_COLUMN | the column city stands twice
        """)
    void aBadHeaderIsAProblem(String header, ProblemCode code, String message) {
        EvidenceReading reading = csvText(header + "\nRiga,LV,contact.hours,1,Riga\n");
        assertThat(reading.together()).isEmpty();
        assertThat(reading.problems().first())
                .anySatisfy(problem -> assertThat(problem.toString()).contains("seen.csv:1:", message))
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void aColumnThatMeansNothingIsAWarningWithAdvice() {
        EvidenceReading reading = csvText("city,country,slot,value,Evaluator\nRiga,LV,contact.hours,1,anna\n");
        assertThat(only(reading, ProblemCode.UNKNOWN_COLUMN).toString())
                .contains(
                        "seen.csv:1:25: warning: the column \"Evaluator\" means nothing here",
                        "Maybe evaluator is meant.");
        assertThat(reading.orThrow().together()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADER_ONLY, "{\"evidence\": 1, \"observations\": []}", "[]"})
    void aFileWithoutObservationsIsAnError(String text) {
        only(text.startsWith("{") || text.startsWith("[") ? json(text) : csvText(text), ProblemCode.EMPTY_INPUT);
    }

    private static final String HEADER_ONLY = Seen.HEADER + "\n";
}
