package org.egovindex.rules.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.rules.fieldwork.Seen.HEADER;
import static org.egovindex.rules.fieldwork.Seen.bytes;
import static org.egovindex.rules.fieldwork.Seen.csv;
import static org.egovindex.rules.fieldwork.Seen.csvText;
import static org.egovindex.rules.fieldwork.Seen.json;
import static org.egovindex.rules.fieldwork.Seen.one;
import static org.egovindex.rules.fieldwork.Seen.only;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ReadingLimits;
import org.egovindex.rules.evidence.Evidence;
import org.egovindex.rules.evidence.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what they seem are refused in bounded time and memory. */
class HostileEvidenceTest {
    private static final String ROW = "Riga,LV,contact.hours,24,,anna,,";

    @Test
    void oneByteOrderMarkIsAllowed() {
        assertThat(one(csvText("\uFEFF" + HEADER + "\n" + ROW))
                        .reading("contact.hours")
                        .shown())
                .isEqualTo("24");
        assertThat(one(json("\uFEFF{\"subject\": {\"city\": \"Riga\", \"country\": \"LV\"}, \"observations\": {}}")))
                .isNotNull();
    }

    @Test
    void lineEndsOfWindowsAreAllowed() {
        assertThat(one(csvText(HEADER + "\r\n" + ROW + "\r\n\r\n"))
                        .reading("contact.hours")
                        .shown())
                .isEqualTo("24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen.csv", "seen.json"})
    void halfOfACharacterIsNotUtf8(String name) {
        byte[] start = (HEADER + "\nRiga").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + 3];
        System.arraycopy(start, 0, all, 0, start.length);
        all[start.length] = (byte) 0xED;
        all[start.length + 1] = (byte) 0xA0;
        all[start.length + 2] = (byte) 0x80;
        assertThat(bytes(all, name).problems().counts()).containsKey(ProblemCode.ENCODING);
    }

    @Test
    void utf16AndLatin1AreNotUtf8() {
        only(bytes((HEADER + "\n" + ROW).getBytes(StandardCharsets.UTF_16), "seen.csv"), ProblemCode.ENCODING);
        only(bytes((HEADER + "\nS\u00E3o").getBytes(StandardCharsets.ISO_8859_1), "seen.csv"), ProblemCode.ENCODING);
    }

    @Test
    void deepJsonIsNotFollowed() {
        only(json("[".repeat(100_000)), ProblemCode.LIMIT_DEPTH);
        only(json("{\"subject\":".repeat(17) + "1" + "}".repeat(17)), ProblemCode.LIMIT_DEPTH);
    }

    @Test
    void aNumberOfManyDigitsIsNotComputed() {
        String many = "9".repeat(399);
        assertThat(only(json(observation(many)), ProblemCode.BAD_NUMBER).message())
                .hasSizeLessThan(300);
        only(json(observation("9".repeat(401))), ProblemCode.LIMIT_FIELD);
        only(json(observation("1e999999999")), ProblemCode.BAD_NUMBER);
        only(json(observation("NaN")), ProblemCode.JSON_SYNTAX);
        only(json(observation("-Infinity")), ProblemCode.JSON_SYNTAX);
    }

    private static String observation(String value) {
        return "{\"subject\": {\"city\": \"Riga\", \"country\": \"LV\"}, \"observations\": {\"contact.hours\": {\"value\": "
                + value + "}}}";
    }

    @Test
    void longFieldsAreRefused() {
        only(csv("Riga,LV,site.address," + "x".repeat(1_001) + ",,anna,,"), ProblemCode.LIMIT_FIELD);
        assertThat(csv("Riga,LV,site.address," + "x".repeat(1_000) + ",,anna,,").together())
                .hasSize(1);
        String text = "\"" + "x".repeat(1_001) + "\"";
        only(json(observation("24}, \"site.address\": {\"value\": " + text)), ProblemCode.LIMIT_FIELD);
        only(csv("x".repeat(201) + ",LV,contact.hours,24,,anna,,"), ProblemCode.LIMIT_FIELD);
    }

    @Test
    void aQuoteThatNeverClosesIsFound() {
        assertThat(csv(ROW, "\"Oslo,NO,contact.hours,24,,anna,,").problems().counts())
                .containsKey(ProblemCode.CSV_SYNTAX);
        assertThat(only(csv(ROW, "Os\"lo,NO,contact.hours,24,,anna,,"), ProblemCode.CSV_SYNTAX)
                        .line())
                .isEqualTo(3);
    }

    @Test
    void nothingIsReadBeyondTheLimits() {
        ReadingLimits small = new ReadingLimits(10_000, 3, 64, 100, 8);
        String rows = IntStream.range(0, 5)
                .mapToObj(city -> "City " + city + ",LV,contact.hours,24,,anna,,\n")
                .collect(Collectors.joining("", HEADER + "\n", ""));
        EvidenceReading reading = read(small, rows, "seen.csv");
        assertThat(only(reading, ProblemCode.LIMIT_ROWS).line()).isEqualTo(5);
        assertThat(reading.together()).hasSize(3);
        only(read(small, "[1, 2, 3, 4]", "seen.json"), ProblemCode.LIMIT_ROWS);
        only(read(small, " ".repeat(10_001), "seen.csv"), ProblemCode.LIMIT_FILE);
    }

    private static EvidenceReading read(ReadingLimits limits, String text, String name) {
        return EvidenceFiles.reader(Seen.SLOTS)
                .withLimits(limits)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    @Test
    void manyProblemsAreCountedAndAHundredListed() {
        String[] rows = IntStream.range(0, 50_000)
                .mapToObj(row -> "Riga,LV,contact.hour" + row + ",24,,anna,,")
                .toArray(String[]::new);
        EvidenceReading reading = csv(rows);
        assertThat(reading.problems().first()).hasSize(100);
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.UNKNOWN_SLOT, 50_000);
    }

    @Test
    void manyValuesOfOneEvaluatorAreKeptInBoundedSpaceAndAreAConflict() {
        String[] rows = IntStream.range(0, 8_000)
                .mapToObj(hours -> "Riga,LV,contact.hours," + hours + ",,anna,,")
                .toArray(String[]::new);
        EvidenceReading reading = csv(rows);
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.CONFLICT, 7_999);
        assertThat(reading.together().get(0).reading("contact.hours").shown()).isEqualTo("conflict");
    }

    @Test
    void namesThatASpreadsheetWouldRunAreTakenWithAWarning() {
        EvidenceReading reading = csv("=cmd,LV,contact.hours,24,,@anna,,", "Oslo,NO,site.address,\"+1,2\",,bob,,-x");
        assertThat(reading.problems().counts())
                .containsOnly(org.assertj.core.api.Assertions.entry(ProblemCode.FORMULA_PREFIX, 2));
        String written = EvidenceFiles.csv(reading.together());
        assertThat(written).contains("\n'=cmd,LV,", ",'@anna,,", ",\"'+1,2\",,bob,,'-x\n");
        assertThat(Seen.csvText(written).together()).isEqualTo(reading.together());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1,'=1", "-5,-5", "-5x,'-5x", "+5,'+5", "'s-Gravenhage,'s-Gravenhage", "'=1,''=1", "x=1,x=1"})
    void theApostropheIsPutWhereItIsNeededAndTakenOffAgain(String plain, String written) {
        assertThat(FormulaGuard.close(plain)).isEqualTo(written);
        assertThat(FormulaGuard.open(written)).isEqualTo(plain);
    }

    @Test
    void markupAndPathsAreOnlyTexts() {
        EvidenceReading reading = csv("<script>,../etc,contact.hours,24,,CON,,javascript:alert(1)");
        assertThat(reading.problems().hasErrors()).isFalse();
        assertThat(reading.problems().counts()).containsKeys(ProblemCode.MARKUP_IN_NAME, ProblemCode.PATH_IN_NAME);
        Evidence evidence = reading.together().get(0);
        assertThat(evidence.observation("contact.hours").witness().address()).contains("javascript:alert(1)");
        assertThat(evidence.reading("contact.hours").value()).contains(Value.of(24));
        assertThat(List.of(evidence))
                .isEqualTo(Seen.csvText(EvidenceFiles.csv(List.of(evidence))).together());
    }
}
