package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * How much each node counts in the index: the product of the shares along the way up.
 *
 * <p>Exact. Shares are of the weights of siblings, so that stated weights of 50, 25, 12 and 12 are seen as renormalised. The shares
 * of all indicators add up to 1. Under aggregations that are not means of some kind they say little, and so does a weight there.
 *
 * @param lines one for each node, parents before their children
 */
public record EffectiveWeights(List<Line> lines) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(6);

    /** Copies the lines. */
    public EffectiveWeights {
        lines = List.copyOf(lines);
    }

    /**
     * One node.
     *
     * @param node its id
     * @param level 1 for the index, 2 for what is right below
     * @param stated its weight as stated
     * @param share of its parent
     * @param effective share of the index
     * @param indicator its column, if it is an indicator
     */
    public record Line(
            String node, int level, Rational stated, Rational share, Rational effective, Optional<String> indicator) {}

    /** The weights of every node of a methodology. */
    public static EffectiveWeights of(Methodology methodology) {
        List<Line> lines = new ArrayList<>();
        collect(methodology.tree(), 1, Rational.ONE, Rational.ONE, lines);
        return new EffectiveWeights(lines);
    }

    private static void collect(Node node, int level, Rational share, Rational effective, List<Line> lines) {
        lines.add(new Line(node.id(), level, node.weight(), share, effective, node.column()));
        Rational total = total(node);
        for (Node child : node.children()) {
            Rational own = child.weight().dividedBy(total);
            collect(child, level + 1, own, effective.times(own), lines);
        }
    }

    static Rational total(Node parent) {
        return parent.children().stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
    }

    /** The share of the index of one node; throws if there is none. */
    public Rational of(String node) {
        return lines.stream()
                .filter(line -> line.node().equals(node))
                .findFirst()
                .map(Line::effective)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no node " + node + ".\nMaybe a title was given instead of an id."));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.words("  ".repeat(line.level() - 1) + line.node()),
                    Cell.words(line.indicator().orElse("")),
                    Cell.figure(line.stated(), SHOWN),
                    Cell.figure(line.share(), SHOWN),
                    Cell.figure(line.effective(), SHOWN)));
        }
        return Table.of(
                "Weights: as stated, as shares of the parent, as shares of the index",
                List.of(
                        Column.of("node"),
                        Column.of("indicator"),
                        Column.of("stated"),
                        Column.of("share"),
                        Column.of("effective")),
                rows);
    }

    @Override
    public String toString() {
        return text();
    }
}
