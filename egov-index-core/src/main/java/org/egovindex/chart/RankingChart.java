package org.egovindex.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.RankedUnit;

/** The first units of a ranking as bars, each made of what its parts give, if they add up. */
final class RankingChart {
    private final Subject subject;
    private final List<RankedUnit> units;
    private final List<Cell> scores;

    private RankingChart(Subject subject, int top) {
        this.subject = subject;
        this.units = subject.ranking().top(top).rows();
        this.scores = subject.published();
    }

    static Chart of(Subject subject, int top) {
        return new RankingChart(subject, Limits.top(top)).chart();
    }

    private Chart chart() {
        List<Optional<List<Cell>>> parts =
                units.stream().map(subject::contributions).toList();
        boolean adds = !units.isEmpty() && parts.stream().allMatch(Optional::isPresent);
        List<Column> columns = new ArrayList<>(List.of(Column.of("rank"), Column.of("unit"), Column.of("score")));
        List<String> stacked = new ArrayList<>();
        if (adds) {
            subject.parts().forEach(part -> stacked.add(Keys.add(columns, part.id(), part.title())));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int place = 0; place < units.size(); place++) {
            RankedUnit unit = units.get(place);
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.exactly(unit.rank().value()), Cell.words(unit.unit().label()), scores.get(place)));
            if (adds) {
                row.addAll(parts.get(place).orElseThrow());
            }
            rows.add(row);
        }
        return new Chart(picture(columns, rows, adds ? stacked : List.of("score")), description(adds));
    }

    private Picture picture(List<Column> columns, List<List<Cell>> rows, List<String> bars) {
        int all = subject.ranking().rows().size();
        String first = units.size() < all ? "the first " + units.size() + " of " + all : all + " ranked";
        Table table = new Table(subject.title() + ": " + first, columns, rows, subject.notices());
        return new Picture(
                table,
                Bands.rows("unit"),
                Axis.fromZero("score", Keys.numbers(table, List.of("score"))),
                List.of(new Layer.Bars(bars), new Layer.Labels("score", List.of("score"), Layer.Place.AFTER)));
    }

    private String description(boolean adds) {
        if (units.isEmpty()) {
            return "No unit has a rank.";
        }
        RankedUnit first = units.get(0);
        int last = units.size() - 1;
        return first.unit().label() + " is first with " + scores.get(0).shown()
                + (last == 0
                        ? "."
                        : "; " + units.get(last).unit().label() + ", rank "
                                + units.get(last).rank() + ", has "
                                + scores.get(last).shown() + ".")
                + (adds ? " Each bar is made of " + subject.parts().size() + " parts that add up to the score." : "");
    }
}
