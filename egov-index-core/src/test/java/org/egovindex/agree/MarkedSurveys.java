package org.egovindex.agree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
import org.egovindex.random.Draws;

/** Surveys of marks drawn by lot, or written as rows of digits. */
final class MarkedSurveys {
    private MarkedSurveys() {}

    /** Areas of 18, 20, 20, 20 and 20 criteria; the first of an area is marked 0 or 1, the others 0 to 3. */
    static Checklist fiveAreas() {
        List<Area> areas = new ArrayList<>();
        for (int area = 0; area < 5; area++) {
            areas.add(area("a" + area, area == 0 ? 18 : 20));
        }
        return Checklist.of(ChecklistId.of("five", "Five areas"), BigDecimal.valueOf(100), areas);
    }

    static Checklist small() {
        return Checklist.of(
                ChecklistId.of("small", "Two areas"), BigDecimal.valueOf(100), List.of(area("a0", 3), area("a1", 2)));
    }

    private static Area area(String id, int size) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ScoringScale scale = i == 0 ? ScoringScale.dichotomous(1) : ScoringScale.fourPoint();
            criteria.add(Criterion.of(id + "-" + i, "Question " + i + " of " + id, scale));
        }
        return new Area(id, "Area " + id, BigDecimal.valueOf(20), criteria);
    }

    /** A true answer for each criterion of each city, which an evaluator misses by one step in one of ten cases; some marks are missing. */
    static Survey drawn(Checklist checklist, int cities, IntFunction<List<String>> evaluators, double missing) {
        List<ScoreSheet> sheets = new ArrayList<>();
        Draws draws = Draws.of(7);
        for (int city = 0; city < cities; city++) {
            draws.at(city, 0);
            double quality = draws.uniform();
            int[] truth = new int[checklist.criteria().size()];
            for (int place = 0; place < truth.length; place++) {
                int size = checklist.criteria().get(place).scale().size();
                truth[place] = Math.min(size - 1, (int) (size * (quality + draws.uniform()) / 2));
            }
            for (String evaluator : evaluators.apply(city)) {
                ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
                for (int place = 0; place < truth.length; place++) {
                    int size = checklist.criteria().get(place).scale().size();
                    int step = draws.uniform() < 0.9 ? 0 : draws.uniform() < 0.5 ? 1 : -1;
                    int answer = Math.max(0, Math.min(size - 1, truth[place] + step));
                    if (draws.uniform() >= missing) {
                        draft.award(place, answer);
                    }
                }
                sheets.add(draft.by(Evaluator.of(evaluator), City.of("City " + city, "X")));
            }
        }
        return Survey.of(Wave.of("2026"), checklist, sheets);
    }

    /** For each city, a row of digits for each evaluator, with a dash for a gap and n for not applicable: {@code "e1 301-n"}. */
    static Survey written(Checklist checklist, List<List<String>> cities) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (int city = 0; city < cities.size(); city++) {
            for (String row : cities.get(city)) {
                String marks = row.substring(row.indexOf(' ') + 1);
                ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
                for (int place = 0; place < marks.length(); place++) {
                    if (Character.isDigit(marks.charAt(place))) {
                        draft.award(place, marks.charAt(place) - '0');
                    } else {
                        draft.leaveOut(
                                place,
                                marks.charAt(place) == 'n' ? MissingReason.NOT_APPLICABLE : MissingReason.NOT_ASSESSED);
                    }
                }
                sheets.add(draft.by(Evaluator.of(row.substring(0, row.indexOf(' '))), City.of("City " + city, "X")));
            }
        }
        return Survey.of(Wave.of("2026"), checklist, sheets);
    }
}
