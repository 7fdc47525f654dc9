package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.csv;
import static org.egovindex.io.Form.score;

import java.nio.file.Path;
import org.egovindex.document.Severity;
import org.egovindex.model.City;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Score;
import org.egovindex.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is not taken must not change how the rows after it are read. */
class PassedOverRowsTest {
    private static final String SHORT = "Oslo,NO,B1,ben";

    @TempDir
    Path folder;

    @Test
    void namesFirstSeenInARefusedRowDoNotShiftTheNamesAfterIt() {
        SurveyReading reading = csv(folder, HEADER, "Riga,LV,A1,anna,1", SHORT, "Bern,CH,B1,cid,7");
        assertThat(reading.survey().orElseThrow().cities())
                .containsExactly(City.of("Bern", "CH"), City.of("Riga", "LV"));
        assertThat(reading.survey().orElseThrow().panel("Bern").evaluators()).containsExactly(Evaluator.of("cid"));
        assertThat(score(reading, "Bern", "B1")).isEqualTo(Score.of(7));
    }

    @Test
    void aFirstRowThatIsRefusedDoesNotStopTheReading() {
        SurveyReading reading = csv(folder, HEADER + ",wave", SHORT + ",1,2005,x", "Bern,CH,B1,cid,7,2009");
        assertThat(reading.survey().orElseThrow().wave()).isEqualTo(Wave.of("2009"));
        assertThat(score(reading, "Bern", "B1")).isEqualTo(Score.of(7));
    }

    @Test
    void citiesOfAnotherWaveDoNotShiftTheCitiesOfTheChosenOne() {
        Path file = Form.file(
                folder,
                "waves.csv",
                HEADER + ",wave",
                "Riga,LV,A1,anna,1,2009",
                "Oslo,NO,A2,ben,Yes,2005",
                "Bern,CH,B1,cid,7,2009");
        SurveyReading reading =
                Surveys.reader(Form.CHECKLIST).withWave(Wave.of("2009")).read(file);
        assertThat(reading.orThrow().cities()).containsExactly(City.of("Bern", "CH"), City.of("Riga", "LV"));
        assertThat(score(reading, "Bern", "B1")).isEqualTo(Score.of(7));
    }

    @Test
    void aNameThatWasOnceWithoutItsQuotesIsGoodWhereItHasThem() {
        SurveyReading reading = csv(folder, HEADER, "The \"Hague\",NL,A1,anna,1", "\"The \"\"Hague\"\"\",NL,A1,anna,2");
        assertThat(reading.problems().count(Severity.ERROR)).isEqualTo(1);
        assertThat(score(reading, "The \"Hague\"", "A1")).isEqualTo(Score.of(2));
        SurveyReading turned = csv(folder, HEADER, "\"The \"\"Hague\"\"\",NL,A1,anna,2", "The \"Hague\",NL,B1,anna,1");
        assertThat(turned.problems().count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void aRowRefusedForItsNoteLeavesNoSheet() {
        SurveyReading reading = csv(folder, HEADER + ",note", "Riga,LV,A1,anna,1,\"a\nb\"", "Bern,CH,A1,cid,1,");
        assertThat(reading.survey().orElseThrow().cities()).containsExactly(City.of("Bern", "CH"));
    }
}
