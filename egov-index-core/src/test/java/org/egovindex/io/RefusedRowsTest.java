package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Mark;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are not taken leave no trace in the rows that are. */
class RefusedRowsTest {
    private static final Checklist CHECKLIST = Checklist.of(
            ChecklistId.of("two", "Two"),
            BigDecimal.TEN,
            List.of(new Area(
                    "a",
                    "A",
                    BigDecimal.TEN,
                    List.of(
                            Criterion.of("C1", "?", ScoringScale.fourPoint()),
                            Criterion.of("C2", "?", ScoringScale.fourPoint())))));

    @TempDir
    private Path folder;

    private SurveyReading read(SurveyReader reader, String... lines) throws IOException {
        return reader.read(Files.write(folder.resolve("marks.csv"), List.of(lines)));
    }

    private static List<String> marks(Survey survey) {
        return survey.marks()
                .filter(mark -> !mark.answer().isEmpty())
                .map(Mark::toString)
                .toList();
    }

    @Test
    void aRowOfAnotherWaveDoesNotShiftTheNamesOfTheRowsAfterIt() throws IOException {
        SurveyReading reading = read(
                Surveys.reader(CHECKLIST).withWave(Wave.of("2009")),
                "city,country,criterion,evaluator,score,wave",
                "Berlin,DE,C1,ann,3,2009",
                "Lagos,NG,C1,bob,3,2007",
                "Oslo,NO,C2,cid,1,2009");
        assertThat(marks(reading.orThrow())).containsExactly("Berlin, DE C1 by ann: 3", "Oslo, NO C2 by cid: 1");
        assertThat(reading.problems().counts()).containsKey(ProblemCode.OTHER_WAVES);
    }

    @Test
    void aRefusedFirstRowDoesNotShiftTheNamesOfTheRowsAfterIt() throws IOException {
        SurveyReading reading = read(
                Surveys.reader(CHECKLIST),
                "city,country,criterion,evaluator,score,note",
                "Rome,IT,C9,eva,3",
                "Berlin,DE,C1,ann,3,",
                "x".repeat(1001) + ",IT,C1,eva,3,",
                "Oslo,NO,C2,cid,1,seen");
        assertThat(marks(reading.survey().orElseThrow()))
                .containsExactly("Berlin, DE C1 by ann: 3", "Oslo, NO C2 by cid: 1");
        assertThat(reading.problems().counts().keySet())
                .contains(ProblemCode.FIELD_COUNT, ProblemCode.LIMIT_FIELD)
                .doesNotContain(ProblemCode.CSV_SYNTAX, ProblemCode.UNKNOWN_CRITERION);
    }

    @Test
    void aWaveThatIsNotInTheFileIsSaid() throws IOException {
        SurveyReading reading = read(
                Surveys.reader(CHECKLIST).withWave(Wave.of("2027")),
                "city,country,criterion,evaluator,score,wave",
                "Berlin,DE,C1,ann,3,2009");
        assertThat(reading.survey()).isEmpty();
        assertThat(reading.problems().text()).contains("other waves than 2027");
    }

    @Test
    void aLongFieldInAColumnThatIsNotReadIsPassedOver() throws IOException {
        SurveyReading reading = read(
                Surveys.reader(CHECKLIST),
                "city,country,criterion,evaluator,score,diary",
                "Rome,IT,C1,eva,3," + "x".repeat(5000));
        assertThat(marks(reading.orThrow())).containsExactly("Rome, IT C1 by eva: 3");
    }

    @Test
    void onlyTheMarksThatSayTheyAreSimulatedAreSo() throws IOException {
        Survey survey = read(
                        Surveys.reader(CHECKLIST),
                        "city,country,criterion,evaluator,score,note",
                        "Rome,IT,C1,eva,3,simulated",
                        "Rome,IT,C2,eva,3,simulated on paper first")
                .orThrow();
        assertThat(survey.marks().map(Mark::remark))
                .containsExactly(Remark.SIMULATED, Remark.note("simulated on paper first"));
        assertThat(survey.notices()).anyMatch(notice -> notice.startsWith("simulated"));
        Path copy = folder.resolve("copy.csv");
        Surveys.write(survey.withCities(List.of(City.of("Rome", "IT"))), copy);
        assertThat(Surveys.read(copy, CHECKLIST).orThrow().marks().map(Mark::remark))
                .containsExactly(Remark.SIMULATED, Remark.note("simulated on paper first"));
    }

    @Test
    void aCityOfWhichEveryRowWasRefusedIsNotSaidToLackMarks() throws IOException {
        SurveyReading reading = read(
                Surveys.reader(CHECKLIST),
                "city,country,criterion,evaluator,score",
                "Rome,IT,C1,eva,seven",
                "Oslo,NO,C1,cid,1",
                "Oslo,NO,C2,cid,1");
        assertThat(reading.problems().counts()).containsOnlyKeys(ProblemCode.BAD_NUMBER);
        assertThat(reading.survey().orElseThrow().cities()).containsExactly(City.of("Oslo", "NO"));
    }
}
