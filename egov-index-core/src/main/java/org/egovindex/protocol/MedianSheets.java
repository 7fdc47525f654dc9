package org.egovindex.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.egovindex.model.Criterion;
import org.egovindex.model.Evaluator;
import org.egovindex.model.Mark;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Panel;
import org.egovindex.model.Remark;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;

/** Sheets made of the middle marks of several. */
final class MedianSheets {
    private MedianSheets() {}

    static List<ScoreSheet> of(Panel panel) {
        ScoreSheet lower = sheet(panel, "median", given -> (given - 1) / 2);
        ScoreSheet upper = sheet(panel, "median", given -> given / 2);
        return lower.equals(upper)
                ? List.of(lower)
                : List.of(
                        sheet(panel, "median, lower", given -> (given - 1) / 2),
                        sheet(panel, "median, upper", given -> given / 2));
    }

    private static ScoreSheet sheet(Panel panel, String name, IntFunction<Integer> middle) {
        ScoreSheet.Draft draft = ScoreSheet.draft(panel.sheets().get(0).checklist());
        List<Criterion> criteria = panel.sheets().get(0).checklist().criteria();
        boolean simulated = panel.sheets().stream().anyMatch(ScoreSheet::isSimulated);
        for (int place = 0; place < criteria.size(); place++) {
            Criterion criterion = criteria.get(place);
            List<Integer> answers = panel.sheets().stream()
                    .flatMapToInt(sheet -> sheet.answer(criterion.id()).stream())
                    .boxed()
                    .sorted(Comparator.comparing(
                                    (Integer answer) -> criterion.scale().points(answer))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (answers.isEmpty()) {
                draft.leaveOut(place, reason(panel, criterion));
            } else {
                draft.award(place, answers.get(middle.apply(answers.size())));
            }
            draft.remark(place, simulated ? Remark.SIMULATED : Remark.note("median of " + answers.size() + " marks"));
        }
        return draft.by(Evaluator.of(name), panel.city());
    }

    /** Not applicable only if all say so, as everywhere. */
    private static MissingReason reason(Panel panel, Criterion criterion) {
        List<MissingReason> reasons = panel.marks(criterion.id()).stream()
                .map(Mark::score)
                .filter(Score.Missing.class::isInstance)
                .map(score -> ((Score.Missing) score).reason())
                .distinct()
                .toList();
        return reasons.size() == 1 ? reasons.get(0) : MissingReason.NOT_ASSESSED;
    }
}
