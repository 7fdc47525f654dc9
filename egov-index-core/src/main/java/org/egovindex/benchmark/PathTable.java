package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** Shows a path: marks, numbers and costs with as many decimals as they need, four at most. */
final class PathTable {
    private static final int MOST_DECIMALS = 4;

    private PathTable() {}

    static Table of(CheapestPath path) {
        Rounding points = path.style().shown();
        Rounding from = decimals(path, PathStep::from);
        Rounding to = decimals(path, PathStep::to);
        Rounding cost = decimals(path, PathStep::cost);
        List<List<Cell>> rows = new ArrayList<>();
        for (PathStep step : path.steps()) {
            rows.add(List.of(
                    Cell.words(step.id()),
                    Cell.words(step.title()),
                    Cell.figure(step.from(), from),
                    Cell.figure(step.to(), to),
                    Cell.figure(step.gain(), points),
                    Cell.figure(step.cost(), cost)));
        }
        rows.add(List.of(
                Cell.words("in all"),
                Cell.words(path.outcome().toString()),
                Cell.figure(path.from().score(), points),
                Cell.figure(path.to().score(), points),
                Cell.figure(path.gain(), points),
                Cell.figure(path.cost(), cost)));
        List<String> notes = new ArrayList<>(List.of(path.way() + ", all others staying as they are"));
        notes.addAll(path.style().notes());
        List<Column> columns = Stream.of("criterion", "title", "from", "to", "gain", "cost")
                .map(Column::of)
                .toList();
        return new Table("Cheapest path of " + path.unit().label() + " to " + path.target(), columns, rows, notes);
    }

    private static Rounding decimals(CheapestPath path, Function<PathStep, Rational> figure) {
        int decimals = path.steps().stream()
                .map(figure)
                .map(number -> number.rounded(Rounding.halfUp(MOST_DECIMALS)))
                .mapToInt(number ->
                        number.signum() == 0 ? 0 : number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return Rounding.halfUp(Math.max(0, decimals));
    }
}
