package org.egovindex.robust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.model.Criterion;
import org.egovindex.model.Panel;
import org.egovindex.model.ScoreSheet;
import org.egovindex.model.ScoringScale;
import org.egovindex.model.Survey;
import org.egovindex.table.IndicatorTable;

/** The marks of a survey as answers in flat rows: who gave which answer to which criterion in which city; -1 where none was given. */
final class SheetMarks {
    private final List<String> criteria;
    private final List<ScoringScale> scales;
    private final int[][] answers;
    private final int[] sheets;

    private SheetMarks(List<Criterion> criteria, int[][] answers, int[] sheets) {
        this.criteria = criteria.stream().map(Criterion::id).toList();
        this.scales = criteria.stream().map(Criterion::scale).toList();
        this.answers = answers;
        this.sheets = sheets;
    }

    /** The marks of the cities of a table, which must be made of this survey. */
    static SheetMarks of(Survey survey, IndicatorTable table) {
        List<Criterion> criteria = survey.checklist().criteria().stream()
                .filter(criterion -> table.find(criterion.id()).isPresent())
                .toList();
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("The table has no column of the survey's criteria"
                    + ".\nMaybe it was not made of this survey: SurveyTables.of(survey).");
        }
        Map<String, Panel> panels = new HashMap<>();
        survey.panels().forEach(panel -> panels.put(panel.city().label(), panel));
        int[][] answers = new int[table.units().size()][];
        int[] sheets = new int[answers.length];
        for (int city = 0; city < answers.length; city++) {
            String label = table.units().get(city).label();
            Panel panel = Optional.ofNullable(panels.get(label))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The survey has no marks of " + label + ".\nMaybe it is of another wave."));
            sheets[city] = panel.sheets().size();
            answers[city] = answers(panel, criteria);
        }
        return new SheetMarks(criteria, answers, sheets);
    }

    private static int[] answers(Panel panel, List<Criterion> criteria) {
        List<Integer> given = new ArrayList<>();
        for (ScoreSheet sheet : panel.sheets()) {
            for (Criterion criterion : criteria) {
                given.add(sheet.answer(criterion.id()).orElse(-1));
            }
        }
        return given.stream().mapToInt(Integer::intValue).toArray();
    }

    List<String> criteria() {
        return criteria;
    }

    int cities() {
        return sheets.length;
    }

    int sheets(int city) {
        return sheets[city];
    }

    int mostSheets() {
        int most = 0;
        for (int count : sheets) {
            most = Math.max(most, count);
        }
        return most;
    }

    int answer(int city, int sheet, int criterion) {
        return answers[city][sheet * criteria.size() + criterion];
    }

    int answers(int criterion) {
        return scales.get(criterion).size();
    }

    double points(int criterion, int answer) {
        return scales.get(criterion).points(answer).doubleValue();
    }
}
