package org.egovindex.robust;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.table.SurveyTables;

/** Small surveys: answers by city, evaluator and criterion; -1 where none was given. */
final class SmallSurvey {
    static final int NONE = -1;

    /** Two areas of two criteria each: marks 0 to 3, 0 or 1, 0 to 4, and 0 to 3. */
    static final Checklist FORM = Checklist.of(
            ChecklistId.of("form", "A form"),
            BigDecimal.TEN,
            List.of(
                    area("a", 4, ScoringScale.fourPoint(), ScoringScale.dichotomous(1)),
                    area("b", 6, ScoringScale.of(0, 1, 2, 3, 4), ScoringScale.fourPoint())));

    private static final int[][][] SIX_CITIES = {
        {{3, 1, 4, 2}, {2, 1, 4, 3}, {3, 0, 3, 2}},
        {{2, 1, 3, 1}, {1, 1, 4, 1}},
        {{0, 0, 2, 3}, {0, 1, 1, 3}},
        {{1, NONE, 2, 0}, {2, 1, 2, NONE}, {1, 0, 2, 1}},
        {{3, 1, 0, 0}, {3, 1, 1, 0}},
        {{0, 0, 1, 1}}
    };

    private SmallSurvey() {}

    private static Area area(String id, int points, ScoringScale... scales) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < scales.length; i++) {
            criteria.add(Criterion.of(id + i, "How well?", scales[i]));
        }
        return new Area(id, "Area " + id, BigDecimal.valueOf(points), criteria);
    }

    /** A form of one criterion with marks from 0 to 4. */
    static Checklist oneCriterion() {
        return Checklist.of(
                ChecklistId.of("one", "One"), BigDecimal.TEN, List.of(area("a", 10, ScoringScale.of(0, 1, 2, 3, 4))));
    }

    static Survey ofSixCities() {
        return of(FORM, SIX_CITIES);
    }

    static Survey of(Checklist form, int[][]... cities) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < cities.length; city++) {
            for (int evaluator = 0; evaluator < cities[city].length; evaluator++) {
                ScoreSheet.Draft draft = ScoreSheet.draft(form);
                for (int place = 0; place < cities[city][evaluator].length; place++) {
                    if (cities[city][evaluator][place] != NONE) {
                        draft.award(place, cities[city][evaluator][place]);
                    }
                }
                sheets.add(draft.by(Evaluator.of("e" + evaluator), City.of("c" + city, "x")));
            }
        }
        return Survey.of(Wave.of("1"), form, sheets);
    }

    static CompositeIndex index(Survey survey) {
        return Methodology.of(survey.checklist()).compute(SurveyTables.of(survey));
    }

    static String label(int city) {
        return City.of("c" + city, "x").label();
    }
}
