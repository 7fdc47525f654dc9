package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.model.City;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cities file says what is known of each city; its columns are free but for city and country. */
class CitiesTest {
    @TempDir
    Path folder;

    private CitiesReading read(String... lines) {
        return Cities.read(Form.file(folder, "cities.csv", lines));
    }

    @Test
    void everyColumnBesideTheKeyIsAnAttribute() {
        CitiesReading reading = read(
                "\uFEFFregion,city,oecd,country",
                "Europe,Riga,yes,LV",
                "America,\"Washington, \"\"DC\"\"\",yes,US",
                ",Birmingham,,GB");
        assertThat(reading.orThrow())
                .as("in the order of the names; what is empty is not known")
                .containsExactly(
                        City.of("Birmingham", "GB"),
                        new City("Riga", "LV", Map.of("region", "Europe", "oecd", "yes")),
                        new City("Washington, \"DC\"", "US", Map.of("region", "America", "oecd", "yes")));
        assertThat(reading.problems().first()).isEmpty();
    }

    @Test
    void namesAndAttributesAreBroughtIntoCanonicalForm() {
        assertThat(read("city,country,region", "Sa\u0303o  Paulo,BR,South\u00A0America")
                        .orThrow())
                .containsExactly(City.of("S\u00E3o Paulo", "BR").with("region", "South America"));
    }

    @Test
    void aCityThatStandsTwiceIsKeptOnce() {
        CitiesReading same = read("city,country,region", "Riga,LV,Europe", "Riga,LV,Europe");
        assertThat(same.orThrow()).hasSize(1);
        assertThat(Form.only(same.problems(), ProblemCode.DUPLICATE_ROW).line()).isEqualTo(3);
        CitiesReading differs = read("city,country,region", "Riga,LV,Europe", "Riga,LV,Asia", "Riga,US,America");
        assertThat(differs.cities())
                .containsExactly(
                        City.of("Riga", "LV").with("region", "Europe"),
                        City.of("Riga", "US").with("region", "America"));
        Problem problem = Form.only(differs.problems(), ProblemCode.CONFLICT);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).contains("Riga, LV");
        assertThatThrownBy(differs::orThrow).isInstanceOf(RefusedFileException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "city,land | MISSING_COLUMN | country",
                "City,country | MISSING_COLUMN | city",
                "city;country | MISSING_COLUMN | city",
                "city,country,city | DUPLICATE_COLUMN | twice",
                "city,country,oecd,oecd | DUPLICATE_COLUMN | twice"
            })
    void theHeaderMustNameTheKeyAndNothingTwice(String header, ProblemCode code, String words) {
        CitiesReading reading = read(header, "Riga,LV,x,y");
        assertThat(reading.problems().counts()).containsOnlyKeys(code);
        assertThat(reading.problems().first().get(0).message()).contains(words);
        assertThat(reading.cities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Riga,LV | FIELD_COUNT | 2 fields, the header 3",
                "Riga,LV,Europe,x | FIELD_COUNT | 4 fields, the header 3",
                ",LV,Europe | EMPTY_FIELD | the city is empty",
                "Riga,,Europe | EMPTY_FIELD | the country is empty",
                "Ri\u200Bga,LV,Europe | INVISIBLE_CHAR | the city holds an invisible character",
                "Riga,LV,\u202EEurope | BIDI_CONTROL | the region holds a character that turns"
            })
    void aRowWithAFaultIsNotTakenButTheOthersAre(String row, ProblemCode code, String words) {
        CitiesReading reading = read("city,country,region", "Oslo,NO,Europe", row, "Bern,CH,Europe");
        Problem problem = Form.only(reading.problems(), code);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.message()).contains(words);
        assertThat(reading.cities()).extracting(City::name).containsExactly("Bern", "Oslo");
    }

    @Test
    void aQuoteThatIsNeverClosedIsAProblem() {
        CitiesReading reading = read("city,country", "Oslo,NO", "\"Riga,LV");
        assertThat(reading.problems().counts()).containsOnlyKeys(ProblemCode.CSV_SYNTAX);
        assertThat(reading.cities()).containsExactly(City.of("Oslo", "NO"));
    }

    @Test
    void moreColumnsThanAreReadAreRefused() {
        CitiesReading reading = read("city,country" + ",x".repeat(63), "Riga,LV" + ",1".repeat(63));
        assertThat(reading.problems().hasErrors()).isTrue();
        assertThat(reading.cities()).isEmpty();
    }

    @Test
    void aByteThatIsNotUtf8IsAProblem() throws IOException {
        Path file = Files.write(
                folder.resolve("latin1.csv"),
                "city,country\nS\u00E3o Paulo,BR\n".getBytes(StandardCharsets.ISO_8859_1));
        Problem problem = Form.only(Cities.read(file).problems(), ProblemCode.ENCODING);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-file.csv", "."})
    void whatIsNoFileCannotBeRead(String name) {
        assertThat(Cities.read(folder.resolve(name)).problems().counts()).containsOnlyKeys(ProblemCode.UNREADABLE);
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.csv"));
        assertThat(Cities.read(file).problems().counts()).containsOnlyKeys(ProblemCode.EMPTY_INPUT);
    }

    @Test
    void aStreamIsReadAsAFileIs() {
        byte[] bytes = "city,country\nRiga,LV\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Cities.read(new ByteArrayInputStream(bytes), "a jar").orThrow())
                .containsExactly(City.of("Riga", "LV"));
    }
}
