package org.egovindex.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.City;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;

/** Surveys of three areas with two criteria each, marked 0 to 3. */
final class SmallSurveys {
    private SmallSurveys() {}

    static Checklist form(String version, String... questions) {
        List<Area> areas = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        for (String question : questions) {
            criteria.add(Criterion.of(question.substring(0, 2), question, ScoringScale.fourPoint()));
            if (criteria.size() == 2) {
                areas.add(new Area("area" + areas.size(), "Area", BigDecimal.valueOf(30), criteria));
                criteria = new ArrayList<>();
            }
        }
        ChecklistId id = new ChecklistId("small", version, "Small", "", Optional.empty(), Optional.empty());
        return Checklist.of(id, BigDecimal.valueOf(90), areas);
    }

    static Checklist usual() {
        return form("1", "q1?", "q2?", "q3?", "q4?", "q5?", "q6?");
    }

    /** A city with a digit for each mark, and a dash for none. */
    record Row(String city, String country, String marks, String url) {}

    static Survey survey(String wave, Checklist form, Row... rows) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Row row : rows) {
            ScoreSheet.Draft draft = ScoreSheet.draft(form);
            for (int place = 0; place < row.marks().length(); place++) {
                char mark = row.marks().charAt(place);
                if (mark == '-') {
                    draft.leaveOut(place, MissingReason.EVIDENCE_UNAVAILABLE);
                } else {
                    draft.award(place, mark - '0');
                }
                Optional<String> url = row.url().isEmpty() ? Optional.empty() : Optional.of(row.url());
                draft.remark(place, new Remark(Optional.empty(), url, Optional.empty()));
            }
            sheets.add(draft.by(Evaluator.of("one"), City.of(row.city(), row.country())));
        }
        return Survey.of(Wave.of(wave), form, sheets);
    }

    static SurveyIndex index(String wave, Checklist form, Row... rows) {
        Survey survey = survey(wave, form, rows);
        return ScoringMethods.of(survey.checklist()).compute(survey);
    }

    static Row row(String city, String country, String marks) {
        return new Row(city, country, marks, "");
    }
}
