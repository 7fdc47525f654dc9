package org.egovindex.rules.rule;

import java.util.List;
import org.egovindex.model.Checklist;
import org.egovindex.model.Evaluator;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Remark;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.evidence.Absence;

/** From findings to the marks of a survey. */
final class Marks {
    private Marks() {}

    static ScoreSheet of(Assessment assessment, Evaluator evaluator) {
        Checklist checklist = assessment.book().checklist();
        ScoreSheet.Draft draft = ScoreSheet.draft(checklist);
        List<Finding> findings = assessment.findings();
        for (int place = 0; place < findings.size(); place++) {
            Outcome outcome = findings.get(place).outcome();
            if (outcome instanceof Outcome.Scored scored) {
                draft.award(place, answer(checklist.criteria().get(place).scale(), scored))
                        .remark(place, assessment.evidence().isSimulated() ? Remark.SIMULATED : Remark.NONE);
            } else {
                draft.leaveOut(place, reason(outcome));
            }
        }
        return draft.by(evaluator, assessment.evidence().site().city());
    }

    private static int answer(ScoringScale scale, Outcome.Scored scored) {
        int answer = 0;
        while (scale.points(answer).compareTo(scored.worth()) != 0) {
            answer++;
        }
        return answer;
    }

    private static MissingReason reason(Outcome outcome) {
        if (outcome instanceof Outcome.Inapplicable) {
            return MissingReason.NOT_APPLICABLE;
        }
        boolean nobodyLooked = outcome.missing().values().stream().allMatch(Absence.NOT_LOOKED::equals);
        return nobodyLooked ? MissingReason.NOT_ASSESSED : MissingReason.EVIDENCE_UNAVAILABLE;
    }
}
