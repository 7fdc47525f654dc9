package org.egovindex.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/**
 * Five cities and two areas of 20 points. Privacy: P1 and P2 from 0 to 3, so that a mark is worth 20 / 6 points. Services: S1 from
 * 0 to 3 and S2 0 or 1, so that a mark is worth 20 / 4 = 5 points.
 */
final class FiveCities {
    static final int GAP = -1;
    static final int NOT_APPLICABLE = -2;
    static final Checklist FORM = Checklist.of(
            ChecklistId.of("form", "A form"),
            BigDecimal.valueOf(40),
            List.of(
                    area(
                            "privacy",
                            criterion("P1", ScoringScale.fourPoint()),
                            criterion("P2", ScoringScale.fourPoint())),
                    area(
                            "services",
                            criterion("S1", ScoringScale.fourPoint()),
                            criterion("S2", ScoringScale.dichotomous(1)))));

    /** 40, 25, 25, 15 and 10 points. */
    static final List<ScoreSheet> SHEETS = List.of(
            sheet("A", "north", "e", 3, 3, 3, 1),
            sheet("B", "south", "e", 3, 0, 2, 1),
            sheet("C", "south", "e", 1, 2, 2, 1),
            sheet("D", "south", "e", 1, 2, 1, 0),
            sheet("E", "north", "e", 0, 0, 1, 1));

    private FiveCities() {}

    private static Area area(String id, Criterion... criteria) {
        return new Area(id, "Area " + id, BigDecimal.valueOf(20), List.of(criteria));
    }

    private static Criterion criterion(String id, ScoringScale scale) {
        return Criterion.of(id, "How is " + id + "?", scale);
    }

    static ScoreSheet sheet(String city, String region, String evaluator, int... answers) {
        ScoreSheet.Draft draft = ScoreSheet.draft(FORM);
        for (int place = 0; place < answers.length; place++) {
            if (answers[place] == NOT_APPLICABLE) {
                draft.leaveOut(place, MissingReason.NOT_APPLICABLE);
            } else if (answers[place] != GAP) {
                draft.award(place, answers[place]);
            }
        }
        return draft.by(Evaluator.of(evaluator), new City(city, "x", Map.of("region", region)));
    }

    static SurveyIndex index() {
        return ScoringMethods.areasAndPoints().compute(survey());
    }

    static Survey survey(ScoreSheet... more) {
        List<ScoreSheet> sheets = new ArrayList<>(SHEETS);
        sheets.addAll(List.of(more));
        return Survey.of(Wave.of("1"), FORM, sheets);
    }
}
