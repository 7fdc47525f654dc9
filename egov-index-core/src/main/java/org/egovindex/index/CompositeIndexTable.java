package org.egovindex.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.rank.Places;
import org.egovindex.rank.Rank;

/** Shows an index as a table, best unit first. */
final class CompositeIndexTable {
    private static final Rounding PERCENT = Rounding.halfUp(2);

    private final CompositeIndex index;
    private final Publication publication;
    private final Map<String, List<Optional<Rank>>> groupRanks = new LinkedHashMap<>();

    CompositeIndexTable(CompositeIndex index) {
        this.index = index;
        this.publication = index.methodology().publication();
        publication.groups().forEach(group -> groupRanks.put(group, GroupRanks.of(index, group)));
    }

    Table summary() {
        return table(index.methodology().tree().children(), false);
    }

    Table everyNode() {
        return table(index.methodology().tree().all().skip(1).toList(), true);
    }

    private Table table(List<Node> nodes, boolean ranks) {
        List<Column> columns = new ArrayList<>(List.of(Column.of("rank"), Column.of("unit"), Column.of("score")));
        if (!publication.classes().isEmpty()) {
            columns.add(Column.of("class"));
        }
        groupRanks.keySet().forEach(group -> columns.add(new Column("rank_in_" + group, "rank in " + group)));
        columns.add(Column.of("coverage"));
        columns.add(Column.of("imputed"));
        List<NodeColumn> scores =
                nodes.stream().map(node -> new NodeColumn(node, ranks)).toList();
        scores.forEach(column -> column.head(columns));
        List<List<Cell>> rows = new ArrayList<>();
        for (int unit : order()) {
            List<Cell> row = lead(unit);
            scores.forEach(column -> column.cells(unit, row));
            rows.add(row);
        }
        return new Table(index.methodology().about().title(), columns, rows, Notes.of(index));
    }

    /** Units by rank, those without one last. */
    private List<Integer> order() {
        Comparator<Integer> byRank = Comparator.comparingInt(unit -> {
            int halves = index.run().rankInHalves(unit);
            return halves == 0 ? Integer.MAX_VALUE : halves;
        });
        return IntStream.range(0, index.units().size()).boxed().sorted(byRank).toList();
    }

    private List<Cell> lead(int unit) {
        Values values = index.values(index.plan().root());
        boolean ranked = !values.isGap(unit);
        Grid grid = index.run().grid();
        List<Cell> row = new ArrayList<>();
        row.add(ranked ? Cell.exactly(new Rank(index.run().rankInHalves(unit)).value()) : Cell.missing("-"));
        row.add(Cell.words(index.units().get(unit).label()));
        row.add(
                ranked
                        ? Cell.figure(values.get(unit), publication.shown(values.get(unit), grid))
                        : Cell.missing("incomplete"));
        if (!publication.classes().isEmpty()) {
            row.add(
                    ranked
                            ? publication
                                    .classOf(publication.ranked(values.get(unit), grid))
                                    .map(found -> Cell.words(found.id()))
                                    .orElseGet(() -> Cell.missing("-"))
                            : Cell.missing("-"));
        }
        groupRanks
                .values()
                .forEach(ranks -> row.add(
                        ranks.get(unit).map(rank -> Cell.exactly(rank.value())).orElseGet(() -> Cell.missing("-"))));
        Availability availability = Availability.of(index.plan(), index.plan().root(), unit);
        row.add(Cell.figure(availability.coverage(), PERCENT));
        row.add(Cell.figure(availability.imputedShare(), PERCENT));
        return row;
    }

    /** A column whose key is no other's, also if a node is called {@code score}: that one then ends with a stroke. */
    private static Column unlike(List<Column> columns, String wish, String heading) {
        String key = wish;
        while (columns.stream().map(Column::key).anyMatch(key::equals)) {
            key += "_";
        }
        return new Column(key, heading);
    }

    /** The scores of one node, with or without ranks. */
    private final class NodeColumn {
        private final Node node;
        private final boolean withRanks;
        private final Values values;
        private final Rounding shown;
        private final Grid grid;
        private final Places places;

        NodeColumn(Node node, boolean withRanks) {
            this.node = node;
            this.withRanks = withRanks;
            this.values = index.values(index.plan().step(node.id()));
            this.grid = CompositeIndex.grid(values);
            this.shown = node.round().orElse(Publication.USUAL.shownDecimals(grid));
            this.places = new Places(values.size());
            if (withRanks) {
                places.rank(values, publication.withoutRounding());
            }
        }

        void head(List<Column> columns) {
            columns.add(unlike(columns, node.id(), node.title()));
            if (withRanks) {
                columns.add(unlike(columns, node.id() + "_rank", "rank"));
                if (node.isIndicator()) {
                    columns.add(unlike(columns, node.id() + "_imputed", "imputed"));
                }
            }
        }

        void cells(int unit, List<Cell> row) {
            boolean gap = values.isGap(unit);
            row.add(
                    gap
                            ? Cell.missing("missing")
                            : Cell.figure(values.get(unit), shown.round(grid.snap(values.get(unit)))));
            if (withRanks) {
                row.add(gap ? Cell.missing("-") : Cell.exactly(new Rank(places.halves(unit)).value()));
                if (node.isIndicator()) {
                    boolean imputed = Availability.of(index.plan(), index.plan().step(node.id()), unit)
                                    .imputed()
                            > 0;
                    row.add(Cell.words(imputed ? "yes" : "no"));
                }
            }
        }
    }
}
