package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;

/** Shows a benchmark. */
final class BenchmarkTable {
    private static final Rounding WHOLE = Rounding.halfUp(0);

    private final Benchmark benchmark;

    BenchmarkTable(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    Table whole() {
        return to(Integer.MAX_VALUE);
    }

    Table to(int depth) {
        List<List<Cell>> rows = new ArrayList<>();
        for (BenchmarkLine line : benchmark.lines()) {
            if (line.node().depth() <= depth) {
                rows.add(row(line));
                if (benchmark.additive() && !line.node().leaf() && line.node().depth() < depth) {
                    rest(line).ifPresent(rows::add);
                }
            }
        }
        List<Column> columns = Stream.of(
                        "node", "title", "own", "mean", "median", "best", "gap_to_mean", "gap_to_median", "gap_to_best")
                .map(Column::of)
                .toList();
        List<Column> all = new ArrayList<>(columns);
        all.add(Column.of("rank"));
        all.add(Column.of("percentile"));
        all.add(Column.of("peers"));
        return new Table(title(), all, rows, notes());
    }

    private String title() {
        int count = benchmark.peers().size();
        String who = count == 1 ? ": " + benchmark.peers().get(0).label() : " (" + count + ")";
        return benchmark.unit().label() + " against " + benchmark.described() + who;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(
                benchmark.additive()
                        ? "points of the index; gaps to the mean add up"
                        : "each node's own score; gaps of children do not add up, since not every node is a sum");
        notes.addAll(benchmark.style().notes());
        return notes;
    }

    private List<Cell> row(BenchmarkLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(line.node().id()));
        cells.add(Cell.words(line.node().title()));
        cells.add(line.own()
                .points()
                .map(this::figure)
                .orElseGet(() -> Cell.missing(line.own().toString())));
        Stream.of(
                        line.peers().map(PeerPoints::mean),
                        line.peers().map(PeerPoints::median),
                        line.peers().map(PeerPoints::best),
                        line.gapToMean(),
                        line.gapToMedian(),
                        line.gapToBest())
                .forEach(figure -> cells.add(figure(figure)));
        Optional<PeerPoints> ranked =
                line.peers().filter(peers -> line.own().points().isPresent());
        cells.add(ranked.map(peers -> Cell.whole(peers.rank())).orElseGet(() -> Cell.missing("-")));
        cells.add(ranked.map(peers -> Cell.figure(peers.percentile(), WHOLE)).orElseGet(() -> Cell.missing("-")));
        cells.add(Cell.whole(line.peers().map(PeerPoints::count).orElse(0)));
        return cells;
    }

    /** What could not be compared below a node, if it makes a difference. */
    private Optional<List<Cell>> rest(BenchmarkLine parent) {
        Rational rest = benchmark.rest(parent.node().id());
        if (rest.rounded(Rounding.halfUp(benchmark.style().shown().decimals() + 4))
                        .signum()
                == 0) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(parent.node().id()));
        cells.add(Cell.words("of this, not compared below"));
        for (int i = 0; i < 4; i++) {
            cells.add(Cell.missing("-"));
        }
        cells.add(figure(rest));
        for (int i = 0; i < 5; i++) {
            cells.add(Cell.missing("-"));
        }
        return Optional.of(cells);
    }

    Table profile(int most) {
        List<List<Cell>> rows = new ArrayList<>();
        add("strength", benchmark.strengths(), most, rows);
        add("weakness", benchmark.weaknesses(), most, rows);
        add("missed", benchmark.missed(), most, rows);
        List<Column> columns = Stream.of(
                        "what",
                        "node",
                        "title",
                        "own",
                        "mean",
                        "best",
                        "gap_to_mean",
                        "gap_to_best",
                        "peers_that_score")
                .map(Column::of)
                .toList();
        List<String> notes = new ArrayList<>();
        notes.add("strengths and weaknesses: the largest gaps to the mean of the peers");
        notes.add("missed: more than half of the peers score and it does not, most to be won first");
        notes.addAll(benchmark.style().notes());
        return new Table("Where " + benchmark.unit().label() + " stands out", columns, rows, notes);
    }

    private void add(String what, List<BenchmarkLine> lines, int most, List<List<Cell>> rows) {
        lines.stream().limit(most).forEach(line -> {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(what),
                    Cell.words(line.node().id()),
                    Cell.words(line.node().title())));
            Stream.of(
                            line.own().points(),
                            line.peers().map(PeerPoints::mean),
                            line.peers().map(PeerPoints::best),
                            line.gapToMean(),
                            line.gapToBest())
                    .forEach(figure -> cells.add(figure(figure)));
            line.peers().ifPresent(peers -> cells.add(Cell.words(peers.scoring() + " of " + peers.count())));
            rows.add(cells);
        });
    }

    private Cell figure(Optional<Rational> points) {
        return points.map(this::figure).orElseGet(() -> Cell.missing("-"));
    }

    private Cell figure(Rational points) {
        return Cell.figure(points, benchmark.style().shown());
    }
}
