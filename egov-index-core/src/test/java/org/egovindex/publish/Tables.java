package org.egovindex.publish;

import java.util.List;
import java.util.stream.IntStream;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** Tables and an explanation that the tests of all formats show. */
final class Tables {
    /** 427/60 is 7.11666...; three cities, one of them without a figure, and two notes. */
    static final Table SCORES = new Table(
            "Scores of 2009",
            List.of(Column.of("city"), new Column("index_score", "score"), Column.of("rank")),
            List.of(
                    List.of(Cell.words("Riga"), Cell.figure(Rational.of(427, 60), Rounding.halfUp(2)), Cell.whole(1)),
                    List.of(Cell.words("東京"), Cell.figure(Rational.of(-1, 8), Rounding.halfUp(2)), Cell.whole(2)),
                    List.of(Cell.words("Oslo"), Cell.missing("incomplete"), Cell.missing(""))),
            List.of("marks are simulated", "Oslo lacks B1"));

    /** 2.4 of two parts, one of them below 0, one with a part of its own. */
    static final Explanation EXPLAINED = new Explanation(
            "index",
            "2.4",
            "sum of the areas",
            List.of(
                    new Explanation("access", "2.5", "", List.of(Explanation.of("A1", "3", "mean of 2 marks: 6 / 2"))),
                    Explanation.of("rounding", "", "by convention")));

    private Tables() {}

    /** A table of one row, and one column for each cell. */
    static Table row(Cell... cells) {
        List<Column> columns = IntStream.range(0, cells.length)
                .mapToObj(number -> Column.of("c" + number))
                .toList();
        return Table.of("T", columns, List.of(List.of(cells)));
    }
}
