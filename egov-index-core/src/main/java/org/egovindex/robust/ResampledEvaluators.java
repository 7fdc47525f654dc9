package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Survey;
import org.egovindex.number.Values;

/**
 * Another draw of evaluators for each city.
 *
 * @param one whether one evaluator is drawn, or as many as there were
 */
record ResampledEvaluators(Survey survey, boolean one) implements Factor {
    @Override
    public String id() {
        return one ? "one evaluator for each city" : "evaluators resampled";
    }

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        SheetMarks marks = SheetMarks.of(survey, index.data());
        List<String> criteria = marks.criteria();
        int most = marks.mostSheets();
        return (draws, scenario) -> {
            int[] drawn = new int[most];
            List<Values> columns = criteria.stream().map(scenario::column).toList();
            for (int city = 0; city < marks.cities(); city++) {
                int count = one ? 1 : marks.sheets(city);
                for (int i = 0; i < count; i++) {
                    drawn[i] = draws.below(marks.sheets(city));
                }
                for (int place = 0; place < columns.size(); place++) {
                    mean(marks, city, place, drawn, count, columns.get(place));
                }
            }
        };
    }

    /** A criterion that none of the drawn evaluators marked keeps the mean of all. */
    private static void mean(SheetMarks marks, int city, int criterion, int[] drawn, int count, Values column) {
        double sum = 0;
        int given = 0;
        for (int i = 0; i < count; i++) {
            int answer = marks.answer(city, drawn[i], criterion);
            if (answer >= 0) {
                sum += marks.points(criterion, answer);
                given++;
            }
        }
        if (given > 0) {
            column.set(city, sum / given);
        }
    }
}
