package org.egovindex.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.rank.Rank;

/**
 * What it takes to reach a rank: for each indicator by itself, the smallest change with which the unit gets there.
 *
 * <p>The number in the table is changed, all else stays, and the index is computed again: also normalisations that look at the
 * sample. A change goes as far as the best number of any unit, or the goalpost that lies beyond it. Found by halving, to one part in
 * a thousand million of that way, and checked by computing once more; it takes for granted that a better number never gives a worse
 * rank. Where outliers are treated that can fail, since a better number can become one that is drawn in: then the number found does
 * reach the rank, but a smaller change may too. Cost: about 32 computations of the part of the tree above each indicator.
 *
 * @param unit whose
 * @param from its rank now, if it has one
 * @param target the rank to be reached
 * @param changes smallest first, as a share of the range of the indicator
 * @param unable indicators with which alone the rank cannot be reached
 */
public record WhatIf(Unit unit, Optional<Rank> from, Rank target, List<Change> changes, List<String> unable)
        implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies both lists. */
    public WhatIf {
        changes = List.copyOf(changes);
        unable = List.copyOf(unable);
    }

    /**
     * The smallest change of one indicator.
     *
     * @param indicator the id of its node
     * @param column of the table
     * @param now the number in the table; an imputed one where the table has a gap
     * @param needed the number it takes
     * @param ofRange the change as a share of the range from the lowest to the highest number of any unit
     * @param reached the rank it then has
     */
    public record Change(String indicator, String column, double now, double needed, double ofRange, Rank reached) {
        /** What must be added. */
        public double change() {
            return needed - now;
        }
    }

    static WhatIf of(CompositeIndex index, int unit, int rank) {
        Rank target = Rank.of(rank);
        List<Change> changes = new ArrayList<>();
        List<String> unable = new ArrayList<>();
        RankSearch search = new RankSearch(index, unit, target);
        index.methodology()
                .tree()
                .all()
                .filter(Node::isIndicator)
                .forEach(node -> search.of(node).ifPresentOrElse(changes::add, () -> unable.add(node.id())));
        changes.sort(Comparator.comparingDouble(Change::ofRange).thenComparing(Change::indicator));
        return new WhatIf(index.units().get(unit), index.of(unit).rank(), target, changes, unable);
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(List.of(
                    Cell.words(change.indicator()),
                    Cell.number(change.now()),
                    figure(change.needed()),
                    figure(change.change()),
                    figure(change.ofRange()),
                    Cell.exactly(change.reached().value())));
        }
        List<String> notes =
                unable.isEmpty() ? List.of() : List.of("not with one of these alone: " + String.join(", ", unable));
        return new Table(
                "What takes " + unit.label() + " from rank "
                        + from.map(Rank::toString).orElse("none") + " to " + target,
                List.of(
                        Column.of("indicator"),
                        Column.of("now"),
                        Column.of("needed"),
                        Column.of("change"),
                        Column.of("of_range"),
                        Column.of("rank")),
                rows,
                notes);
    }

    private static Cell figure(double number) {
        return Cell.figure(number, SHOWN.round(Grid.of(Math.abs(number)).snap(number)));
    }

    @Override
    public String toString() {
        return text();
    }
}
