package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.io.Form.HEADER;
import static org.egovindex.io.Form.csv;
import static org.egovindex.io.Form.only;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.ProblemReport;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many names, sheets and ids, more than any table begins with; and what is said of marks that others have. */
class ManyRowsTest {
    @TempDir
    Path folder;

    /** The points of A1 for this city by this evaluator: a rule of which every row can be checked. */
    private static int points(int city, int evaluator) {
        return (7 * city + 3 * evaluator) % 4;
    }

    @Test
    void everyMarkStaysWithItsCityAndEvaluatorInAnyOrderOfTheRows() {
        List<String> rows = new ArrayList<>();
        for (int city = 0; city < 300; city++) {
            for (int evaluator = 0; evaluator < 3; evaluator++) {
                rows.add("city " + city + ",C" + city % 90 + ",A1,e" + evaluator + "," + points(city, evaluator));
            }
        }
        Collections.shuffle(rows, new Random(1));
        rows.add(0, HEADER);
        Survey survey = csv(folder, rows.toArray(String[]::new)).orThrow();
        assertThat(survey.cities()).hasSize(300);
        for (int city = 0; city < 300; city++) {
            List<ScoreSheet> sheets =
                    survey.panel("city " + city + ", C" + city % 90).sheets();
            for (int evaluator = 0; evaluator < 3; evaluator++) {
                assertThat(sheets.get(evaluator).score("A1")).isEqualTo(Score.of(points(city, evaluator)));
            }
        }
    }

    @Test
    void asManyUnknownCriteriaAsThereAreAreEachNamed() {
        List<String> rows = new ArrayList<>(List.of(HEADER));
        for (int id = 0; id < 90; id++) {
            rows.add("Riga,LV,no-" + id + ",anna,1");
        }
        rows.add("Riga,LV, ,anna,1");
        ProblemReport problems = csv(folder, rows.toArray(String[]::new)).problems();
        assertThat(problems.counts()).containsEntry(ProblemCode.UNKNOWN_CRITERION, 90);
        assertThat(problems.first().get(89).message()).contains("\"no-89\"");
        assertThat(only(problems, ProblemCode.EMPTY_FIELD).line()).isEqualTo(92);
    }

    @Test
    void aCityWithoutAMarkThatOthersHaveIsNamed() {
        ProblemReport problems = csv(folder, HEADER, "Riga,LV,A1,anna,1", "Riga,LV,B1,anna,5", "Oslo,NO,A1,anna,n/a")
                .problems();
        assertThat(only(problems, ProblemCode.INCOMPLETE).message()).isEqualTo("Oslo, NO has no mark for B1.");
        assertThat(only(problems, ProblemCode.UNMARKED_CRITERIA).message())
                .as("A2, which nobody marked, is worth a note only")
                .startsWith("1 of the 3 criteria");
    }

    @Test
    void anEvaluatorWithoutAMarkThatTheOtherHasIsNamed() {
        ProblemReport problems = csv(
                        folder, HEADER, "Riga,LV,A1,anna,1", "Riga,LV,B1,anna,5", "Riga,LV,B1,ben,unavailable")
                .problems();
        assertThat(only(problems, ProblemCode.INCOMPLETE).message())
                .as("a site that could not be seen was looked at")
                .isEqualTo("ben did not mark Riga, LV on A1.");
    }

    @Test
    void namesThatDifferInCapitalsOnlyAreTwoButDoubtful() {
        SurveyReading reading = csv(folder, HEADER, "Riga,LV,A1,anna,1", "RIGA,LV,A1,anna,2");
        assertThat(reading.orThrow().cities()).hasSize(2);
        assertThat(only(reading.problems(), ProblemCode.SIMILAR_NAME).message()).contains("\"RIGA\"", "\"Riga\"");
    }

    @Test
    void namesOfOneScriptAreNotDoubted() {
        SurveyReading reading = csv(
                folder,
                HEADER,
                "\u041C\u043E\u0441\u043A\u0432\u0430,RU,A1,anna,1",
                "\u0391\u03B8\u03AE\u03BD\u03B1,GR,A1,anna,1",
                "\u6771\u4EAC Tokyo,JP,A1,anna,1");
        assertThat(reading.problems().counts()).containsOnlyKeys(ProblemCode.UNMARKED_CRITERIA);
    }

    @Test
    void mixedScriptsAreSpeltOut() {
        SurveyReading reading = csv(
                folder, HEADER, "Ri\u0261\u0430,LV,A1,anna,1", "\u0391thens,GR,A1,anna,1", "\u0555slo,NO,A1,anna,1");
        assertThat(reading.problems().counts()).containsEntry(ProblemCode.MIXED_SCRIPT, 3);
        assertThat(reading.problems().first().get(0).message()).contains("[Cyrillic, Latin]", "U+430");
    }

    @Test
    void aHeaderOfTabsOrControlCharactersIsExplained() {
        Problem tabs = csv(folder, HEADER.replace(',', '\t'), "Riga\tLV\tA1\tanna\t1")
                .problems()
                .first()
                .get(0);
        assertThat(tabs.code()).isEqualTo(ProblemCode.MISSING_COLUMN);
        assertThat(tabs.advice()).contains("TAB");
        assertThat(csv(folder, "Riga,LV,A1,anna,1").problems().first())
                .anySatisfy(problem -> assertThat(problem.advice()).contains("the first line is not a header"));
    }
}
