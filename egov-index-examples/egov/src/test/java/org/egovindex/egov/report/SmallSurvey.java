package org.egovindex.egov.report;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.egovindex.io.Surveys;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** Made-up surveys of two areas of 10 points, with one and two criteria marked 0 to 3. */
final class SmallSurvey {
    static final Checklist CHECKLIST = Checklist.of(
            ChecklistId.of("small", "Small checklist"),
            BigDecimal.valueOf(20),
            List.of(
                    new Area("safe", "Safety", BigDecimal.TEN, List.of(criterion("S1"))),
                    new Area("open", "Openness", BigDecimal.TEN, List.of(criterion("O1"), criterion("O2")))));

    private SmallSurvey() {}

    private static Criterion criterion(String id) {
        return Criterion.of(id, "Is " + id + " there?", ScoringScale.fourPoint());
    }

    /** The index of marks written as lines of city,country,criterion,evaluator,score. */
    static SurveyIndex of(String... lines) {
        String text = "city,country,criterion,evaluator,score\n" + String.join("\n", lines) + "\n";
        Survey survey = Surveys.reader(CHECKLIST)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "small.csv")
                .survey()
                .orElseThrow();
        return ScoringMethods.areasAndPoints().compute(survey);
    }

    /** Three rows that mark a city 0 to 3 at each criterion. */
    static String city(String name, int safe, int first, int second) {
        return name + ",KR,S1,anna," + safe + "\n" + name + ",KR,O1,anna," + first + "\n" + name + ",KR,O2,anna,"
                + second;
    }
}
