package org.egovindex.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Tally;

/** Sheets that leave more of the criteria that apply without a mark than the limit. */
final class BlankCheck implements FieldworkCheck {
    @Override
    public List<FieldworkFinding> findings(Survey survey, FieldworkProtocol protocol) {
        List<FieldworkFinding> findings = new ArrayList<>();
        for (Panel panel : survey.panels()) {
            Tally tally = Tally.of(panel);
            for (ScoreSheet sheet : panel.sheets()) {
                finding(survey, panel, sheet, tally, protocol.limits().blank()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<FieldworkFinding> finding(
            Survey survey, Panel panel, ScoreSheet sheet, Tally tally, double limit) {
        List<Criterion> criteria = survey.checklist().criteria();
        int applying = 0;
        int blank = 0;
        int byOne = 0;
        for (int place = 0; place < criteria.size(); place++) {
            if (tally.applies(place)) {
                applying++;
                if (sheet.answer(criteria.get(place).id()).isEmpty()) {
                    blank++;
                    byOne += tally.awarded(place) > 0 ? 1 : 0;
                }
            }
        }
        if (blank <= limit * applying) {
            return Optional.empty();
        }
        boolean alone = byOne > limit * applying;
        return Optional.of(new FieldworkFinding(
                alone ? FieldworkCode.BLANK_BY_ONE : FieldworkCode.TOO_FEW_MARKS,
                Optional.of(panel.city()),
                List.of(sheet.evaluator()),
                blank + " of " + applying + " criteria have no mark; " + byOne + " of these another evaluator marked",
                alone
                        ? "Maybe a page of the form was passed over: ask for the missing marks."
                        : "Maybe the site could not be reached: have it looked at again."));
    }
}
