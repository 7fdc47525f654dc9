package org.egovindex.egov;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Evaluator;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Wave;
import org.egovindex.rules.fieldwork.EvidenceReading;
import org.egovindex.rules.fieldwork.EvidenceSheet;
import org.egovindex.rules.rule.RuleBook;

/** From evidence to a survey: what each evaluator saw makes that evaluator's marks. */
final class EvidenceMarks {
    private EvidenceMarks() {}

    static Survey of(RuleBook book, EvidenceReading reading, Wave wave) {
        List<ScoreSheet> sheets = new ArrayList<>();
        for (EvidenceSheet sheet : reading.sheets()) {
            Evaluator evaluator = sheet.evaluator().orElse(Evaluator.of("unnamed"));
            sheets.add(book.assess(sheet.evidence()).sheet(evaluator));
        }
        return Survey.of(wave, book.checklist(), sheets);
    }
}
