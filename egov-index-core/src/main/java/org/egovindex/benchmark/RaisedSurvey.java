package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.egovindex.model.City;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;

/** A survey in which all evaluators of one city give better answers to some criteria. */
final class RaisedSurvey {
    private RaisedSurvey() {}

    static Survey of(Survey survey, City city, List<Raise> path) {
        Map<Integer, Integer> answers = new HashMap<>();
        path.forEach(raise -> answers.put(raise.place(), raise.answer()));
        List<ScoreSheet> sheets = new ArrayList<>();
        for (Panel panel : survey.panels()) {
            for (ScoreSheet sheet : panel.sheets()) {
                sheets.add(panel.city().equals(city) ? raised(sheet, answers) : sheet);
            }
        }
        return Survey.of(survey.wave(), survey.checklist(), sheets);
    }

    private static ScoreSheet raised(ScoreSheet sheet, Map<Integer, Integer> answers) {
        ScoreSheet.Draft draft = ScoreSheet.draft(sheet.checklist());
        int place = 0;
        for (Mark mark : sheet.marks().toList()) {
            OptionalInt given = sheet.answer(mark.criterion().id());
            if (answers.containsKey(place) || given.isPresent()) {
                draft.award(place, answers.getOrDefault(place, given.orElse(0)));
            } else {
                draft.leaveOut(place, reason(mark.score()));
            }
            draft.remark(place, mark.remark());
            place++;
        }
        return draft.by(sheet.evaluator(), sheet.city());
    }

    private static MissingReason reason(Score score) {
        return score instanceof Score.Missing missing ? missing.reason() : MissingReason.NOT_ASSESSED;
    }
}
