package org.egovindex.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sheets of all evaluators of one city.
 *
 * @param city whose site was looked at
 * @param sheets one for each evaluator, in the order of their names
 */
public record Panel(City city, List<ScoreSheet> sheets) {
    /** Puts the sheets in order; refuses none at all, a sheet of another city, and an evaluator twice. */
    public Panel {
        sheets = sheets.stream()
                .sorted(Comparator.comparing(ScoreSheet::evaluator))
                .toList();
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(
                    "The panel of " + city.label() + " must have a sheet.\nMaybe nobody looked: leave the city out.");
        }
        for (int i = 0; i < sheets.size(); i++) {
            ScoreSheet sheet = sheets.get(i);
            if (!sheet.city().sameAs(city)) {
                throw new IllegalArgumentException("The panel of " + city.label() + " must not hold a sheet of "
                        + sheet.city().label() + ".\nMaybe the sheets were not grouped by city.");
            }
            if (i > 0 && sheet.evaluator().sameAs(sheets.get(i - 1).evaluator())) {
                throw new IllegalArgumentException(sheet.evaluator() + " must have one sheet of " + city.label()
                        + ", not two.\nMaybe the second was filed under the wrong name.");
            }
        }
    }

    /** Who looked. */
    public List<Evaluator> evaluators() {
        return sheets.stream().map(ScoreSheet::evaluator).toList();
    }

    /** What the evaluators said of one criterion, in the order of their names. */
    public List<Mark> marks(String criterion) {
        return sheets.stream()
                .flatMap(ScoreSheet::marks)
                .filter(mark -> mark.criterion().id().equals(criterion))
                .toList();
    }

    /** Every mark that is missing though its criterion applies, in the order of the form. */
    public List<Mark> gaps() {
        Tally tally = Tally.of(this);
        List<Mark> gaps = new ArrayList<>();
        List<Criterion> criteria = sheets.get(0).checklist().criteria();
        for (int place = 0; place < criteria.size(); place++) {
            if (tally.missing(place) > 0) {
                marks(criteria.get(place).id()).stream()
                        .filter(mark -> mark.score() instanceof Score.Missing)
                        .forEach(gaps::add);
            }
        }
        return gaps;
    }

    /** All marks, sheet by sheet. */
    public Stream<Mark> marks() {
        return sheets.stream().flatMap(ScoreSheet::marks);
    }

    @Override
    public String toString() {
        return city.label() + " by " + sheets.size() + (sheets.size() == 1 ? " evaluator " : " evaluators ")
                + evaluators();
    }
}
