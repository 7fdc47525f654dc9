package org.egovindex.rules.edition;

import java.util.Map;
import java.util.OptionalInt;
import org.egovindex.model.Checklist;
import org.egovindex.model.Mark;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;

/** A sheet of one wave written down again on the form of the core. */
final class CoreSheet {
    private final Checklist core;
    private final Map<String, String> ids;

    CoreSheet(Checklist core, Map<String, String> ids) {
        this.core = core;
        this.ids = ids;
    }

    ScoreSheet of(ScoreSheet sheet) {
        ScoreSheet.Draft draft = ScoreSheet.draft(core);
        sheet.marks().forEach(mark -> {
            String id = ids.getOrDefault(mark.criterion().id(), "");
            if (core.find(id).isPresent()) {
                put(draft, core.place(id), mark);
            }
        });
        return draft.by(sheet.evaluator(), sheet.city());
    }

    private void put(ScoreSheet.Draft draft, int place, Mark mark) {
        draft.remark(place, mark.remark());
        if (mark.score() instanceof Score.Missing missing) {
            draft.leaveOut(place, missing.reason());
            return;
        }
        OptionalInt answer = core.criteria().get(place).scale().find(mark.answer());
        answer.ifPresent(number -> draft.award(place, number));
    }
}
