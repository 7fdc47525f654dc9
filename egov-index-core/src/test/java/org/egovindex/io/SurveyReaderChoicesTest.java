package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.only;
import static org.egovindex.io.Form.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ReadingLimits;
import org.egovindex.model.City;
import org.egovindex.model.Score;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader can be told: the wave, what is known of the cities, and how much to read; and what it tells of its progress. */
class SurveyReaderChoicesTest {
    private static final ReadingLimits USUAL = ReadingLimits.USUAL;
    private static final String[] TWO_WAVES = {
        HEADER + ",wave", "Vilnius,LT,A1,anna,1,2005", "Vilnius,LT,A1,anna,3,2009", "Vilnius,LT,A2,anna,Yes,2009"
    };

    @TempDir
    Path folder;

    private SurveyReading read(SurveyReader reader, String... lines) {
        return reader.read(Form.file(folder, "marks.csv", lines));
    }

    @Test
    void severalWavesAreAnErrorUnlessOneIsChosen() {
        SurveyReading reading = read(Surveys.reader(Form.CHECKLIST), TWO_WAVES);
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.SEVERAL_WAVES, 2);
        Problem first = reading.problems().first().get(0);
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.column()).isEqualTo("Vilnius,LT,A1,anna,3,".length() + 1);
        assertThat(first.message()).contains("2005", "2009");
        assertThat(first.advice()).contains("--wave 2005");
        assertThat(reading.survey().orElseThrow().wave()).isEqualTo(Wave.of("2005"));
    }

    @Test
    void onlyTheChosenWaveIsReadAndTheOthersAreCounted() {
        SurveyReading early = read(Surveys.reader(Form.CHECKLIST).withWave(Wave.of("2005")), TWO_WAVES);
        assertThat(early.orThrow().wave()).isEqualTo(Wave.of("2005"));
        assertThat(score(early, "Vilnius", "A1")).isEqualTo(Score.of(1));
        assertThat(only(early.problems(), ProblemCode.OTHER_WAVES).message()).startsWith("2 rows");
        SurveyReading late = read(Surveys.reader(Form.CHECKLIST).withWave(Wave.of("2009")), TWO_WAVES);
        assertThat(score(late, "Vilnius", "A1")).isEqualTo(Score.of(3));
        assertThat(only(late.problems(), ProblemCode.OTHER_WAVES).message()).startsWith("1 rows");
    }

    @Test
    void aRowWithoutWaveBelongsToTheChosenOne() {
        SurveyReading reading = read(
                Surveys.reader(Form.CHECKLIST).withWave(Wave.of("2009")), HEADER + ",wave", "Vilnius,LT,A1,anna,3,");
        assertThat(reading.orThrow().wave()).isEqualTo(Wave.of("2009"));
        assertThat(score(reading, "Vilnius", "A1")).isEqualTo(Score.of(3));
    }

    @Test
    void aWaveMustBeAnId() {
        SurveyReading reading =
                read(Surveys.reader(Form.CHECKLIST), HEADER + ",wave", "Vilnius,LT,A1,anna,3,the first one");
        assertThat(only(reading.problems(), ProblemCode.BAD_VALUE).message()).contains("the first one");
        assertThat(reading.survey()).isEmpty();
    }

    @Test
    void whatIsKnownOfACityIsFoundByNameAndCountry() {
        List<City> known = List.of(
                City.of("Birmingham", "US").with("region", "America"),
                City.of("Birmingham", "GB").with("region", "Europe"),
                City.of("Leeds", "GB").with("region", "Europe"));
        SurveyReading reading = read(
                Surveys.reader(Form.CHECKLIST).withCities(known),
                HEADER,
                "Birmingham,GB,A1,anna,1",
                "Birmingham,US,A1,anna,2",
                "Riga,LV,A1,anna,3");
        Survey survey = reading.orThrow();
        assertThat(survey.cities())
                .containsExactly(
                        City.of("Birmingham", "GB").with("region", "Europe"),
                        City.of("Birmingham", "US").with("region", "America"),
                        City.of("Riga", "LV"));
        assertThat(survey.panel("Birmingham, US").sheets().get(0).city().attribute("region"))
                .contains("America");
        assertThat(only(reading.problems(), ProblemCode.UNKNOWN_CITY).message()).contains("1 cities", "Riga, LV");
    }

    @Test
    void noMoreRowsAreReadThanAllowed() {
        SurveyReading reading = read(
                Surveys.reader(Form.CHECKLIST)
                        .withLimits(new ReadingLimits(
                                USUAL.fileBytes(), 2, USUAL.columns(), USUAL.fieldChars(), USUAL.jsonDepth())),
                HEADER,
                "Vilnius,LT,A1,anna,1",
                "Vilnius,LT,A1,ben,2",
                "Vilnius,LT,A1,cid,3",
                "Vilnius,LT,A1,dan,nonsense");
        assertThat(only(reading.problems(), ProblemCode.LIMIT_ROWS).line()).isEqualTo(4);
        assertThat(reading.problems().counts())
                .as("after the limit nothing more is looked at")
                .doesNotContainKey(ProblemCode.BAD_NUMBER);
        assertThat(reading.survey().orElseThrow().panel("Vilnius").sheets()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"5, 10, true", "4, 10, false", "5, 9, false"})
    void columnsAndFieldsUpToTheLimitAreRead(int columns, int longest, boolean good) {
        ReadingLimits limits = new ReadingLimits(USUAL.fileBytes(), 10, columns, longest, USUAL.jsonDepth());
        SurveyReading reading =
                read(Surveys.reader(Form.CHECKLIST).withLimits(limits), HEADER, "Birmingham,GB,A1,anna,1");
        assertThat(reading.problems().hasErrors()).isEqualTo(!good);
        if (!good) {
            ProblemCode code = columns < 5 ? ProblemCode.LIMIT_COLUMNS : ProblemCode.LIMIT_FIELD;
            assertThat(reading.problems().counts()).containsOnlyKeys(code);
        }
    }

    @Test
    void aFileUpToTheLimitOfBytesIsRead() {
        String row = "Leeds,GB,A1,anna,1";
        int bytes = HEADER.length() + 1 + row.length() + 1;
        ReadingLimits enough = new ReadingLimits(bytes, 10, 64, 1_000, 32);
        ReadingLimits tooFew = new ReadingLimits(bytes - 1L, 10, 64, 1_000, 32);
        assertThat(read(Surveys.reader(Form.CHECKLIST).withLimits(enough), HEADER, row)
                        .survey())
                .isPresent();
        assertThat(read(Surveys.reader(Form.CHECKLIST).withLimits(tooFew), HEADER, row)
                        .problems()
                        .counts())
                .containsOnlyKeys(ProblemCode.LIMIT_FILE);
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void jsonUpToTheLimitOfDepthIsRead(int depth, boolean good) {
        String mark = "{\"city\":\"Leeds\",\"country\":\"GB\",\"criterion\":\"A1\",\"evaluator\":\"anna\",\"score\":1}";
        Path file = Form.file(folder, "marks.json", "{\"marks\":[" + mark + "]}");
        ReadingLimits limits = new ReadingLimits(1_000, 10, 64, 1_000, depth);
        SurveyReading reading =
                Surveys.reader(Form.CHECKLIST).withLimits(limits).read(file);
        assertThat(reading.survey().isPresent()).isEqualTo(good);
        assertThat(reading.problems().counts().containsKey(ProblemCode.LIMIT_DEPTH))
                .isEqualTo(!good);
    }

    @ParameterizedTest
    @CsvSource({"0,1,1,1,1", "1,0,1,1,1", "1,1,0,1,1", "1,1,1,0,1", "1,1,1,1,0"})
    void aLimitLeavesRoomForSomething(long bytes, long rows, int columns, int chars, int depth) {
        assertThatThrownBy(() -> new ReadingLimits(bytes, rows, columns, chars, depth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be 1 or more");
    }

    @Test
    void progressIsToldInBytesUpToTheEnd() throws IOException {
        String row = "Vilnius,LT,A1,anna,2\n";
        Path file = Form.file(folder, "long.csv", HEADER + "\n" + row.repeat(2_000));
        List<Long> told = new ArrayList<>();
        Surveys.reader(Form.CHECKLIST).withProgress(told::add).read(file);
        assertThat(told).hasSizeGreaterThan(2).isSorted().endsWith(Files.size(file));
    }
}
