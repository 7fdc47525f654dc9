package org.egovindex.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.model.Criterion;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Panel;
import org.egovindex.model.Score;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.Survey;
import org.egovindex.model.Tally;

/** From the marks of a survey to a table, so that a survey can be put through any methodology. */
public final class SurveyTables {
    /** Whole numbers up to here are exact in a double. */
    private static final long LARGEST_EXACT = 1L << 53;

    private SurveyTables() {}

    /**
     * A table of the cities of a survey, one column for each criterion in the order of the form, under its id.
     *
     * <p>A cell is the mean of the marks that the evaluators gave, computed exactly and rounded once to the nearest double: marks 3
     * and 2 are 2.5; marks 0, 0 and 1 are 0.3333333333333333. An evaluator without a mark does not count in the mean. Unit: points
     * of the criterion's scale.
     *
     * <p>If none gave a mark the cell is a gap: not applicable if all say that the criterion does not apply; evidence unavailable
     * if all others say that the site could not be seen; else not assessed, since somebody has yet to look. The wave and the
     * notices of the survey are those of the table.
     */
    public static IndicatorTable of(Survey survey) {
        List<Criterion> criteria = survey.checklist().criteria();
        List<Panel> panels = survey.panels();
        List<IndicatorColumn.Draft> drafts = criteria.stream()
                .map(criterion -> new IndicatorColumn.Draft(panels.size()))
                .toList();
        for (int row = 0; row < panels.size(); row++) {
            Tally tally = Tally.of(panels.get(row));
            for (int place = 0; place < drafts.size(); place++) {
                if (tally.awarded(place) > 0) {
                    drafts.get(place).put(row, mean(tally, place));
                } else {
                    drafts.get(place).miss(row, reason(panels.get(row), criteria.get(place)));
                }
            }
        }
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        for (int place = 0; place < drafts.size(); place++) {
            columns.put(criteria.get(place).id(), drafts.get(place).column());
        }
        return IndicatorTable.of(panels.stream().map(Panel::city).toList(), columns)
                .withWave(survey.wave())
                .withNotices(survey.notices());
    }

    /** The ratio of two whole numbers that a double holds exactly is rounded once, by its division. */
    private static double mean(Tally tally, int place) {
        long units = tally.units(place);
        long marks = Math.multiplyExact(tally.awarded(place), tally.unit());
        return Math.abs(units) <= LARGEST_EXACT && marks <= LARGEST_EXACT
                ? (double) units / (double) marks
                : tally.mean(place).orElseThrow().doubleValue();
    }

    private static MissingReason reason(Panel panel, Criterion criterion) {
        MissingReason found = MissingReason.NOT_APPLICABLE;
        for (ScoreSheet sheet : panel.sheets()) {
            if (sheet.score(criterion.id()) instanceof Score.Missing missing) {
                if (missing.reason() == MissingReason.NOT_ASSESSED) {
                    return MissingReason.NOT_ASSESSED;
                }
                found = missing.reason() == MissingReason.NOT_APPLICABLE ? found : missing.reason();
            }
        }
        return found;
    }
}
