package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.model.Survey;
import org.egovindex.number.Values;
import org.egovindex.random.Draws;

/** Marks that are one answer off now and then. */
record MarkErrors(Survey survey, double probability) implements Factor {
    MarkErrors {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("The probability of an error must be above 0 and at most 1, not "
                    + probability + ".\nMaybe per cent are meant: 5 % is 0.05.");
        }
    }

    @Override
    public String id() {
        return "marks wrong with probability " + Percent.of(probability);
    }

    @Override
    public Concern concern() {
        return Concern.DATA;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        SheetMarks marks = SheetMarks.of(survey, index.data());
        List<String> criteria = marks.criteria();
        return (draws, scenario) -> {
            for (int place = 0; place < criteria.size(); place++) {
                Values column = scenario.column(criteria.get(place));
                for (int city = 0; city < column.size(); city++) {
                    mark(draws, marks, place, city, column);
                }
            }
        };
    }

    private void mark(Draws draws, SheetMarks marks, int criterion, int city, Values column) {
        double sum = 0;
        int given = 0;
        for (int sheet = 0; sheet < marks.sheets(city); sheet++) {
            int answer = marks.answer(city, sheet, criterion);
            if (answer >= 0) {
                sum += marks.points(criterion, wrong(draws, answer, marks.answers(criterion)));
                given++;
            }
        }
        if (given > 0) {
            column.set(city, sum / given);
        }
    }

    private int wrong(Draws draws, int answer, int answers) {
        double drawn = draws.uniform();
        if (drawn >= probability || answers < 2) {
            return answer;
        }
        int other = drawn < probability / 2 ? answer - 1 : answer + 1;
        return other < 0 ? 1 : other == answers ? answers - 2 : other;
    }
}
