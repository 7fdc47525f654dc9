package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.egovindex.aggregate.Scale;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * What each child of each node contributes for one unit. On the scale of the parent's aggregation the contributions add up to the
 * parent's aggregate: values under an arithmetic mean or a sum, logarithms under a geometric mean, reciprocals under a harmonic one.
 *
 * <p>The aggregate is what the parent has before it is rounded or brought to another scale ({@link Then}). Medians, minima and maxima
 * have no such scale, nor has a mean one where a zero made the whole zero: there a child has a share and a score only.
 *
 * @param unit whose
 * @param lines one for each child that has a score and a weight, parents in the order of the tree
 */
public record Contributions(Unit unit, List<Line> lines) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(6);

    /** Copies the lines. */
    public Contributions {
        lines = List.copyOf(lines);
    }

    /**
     * One child.
     *
     * @param parent the id of the node it counts in
     * @param child its own id
     * @param share of the weights of those that are there; the weight as stated under sums and products
     * @param score of the child
     * @param scale of contributions, such as values or logarithms; empty if there is none
     * @param contribution on that scale
     */
    public record Line(
            String parent, String child, double share, double score, String scale, OptionalDouble contribution) {}

    static Contributions of(CompositeIndex index, int unit) {
        List<Line> lines = new ArrayList<>();
        for (Node node : index.methodology().tree().all().toList()) {
            if (index.plan().steps().get(index.plan().step(node.id())) instanceof ParentStep parent) {
                collect(index, parent, unit, lines);
            }
        }
        return new Contributions(index.units().get(unit), lines);
    }

    private static void collect(CompositeIndex index, ParentStep parent, int unit, List<Line> lines) {
        Shares shares = Shares.of(index, parent, unit);
        String scale = parent.aggregation().scale().map(Scale::name).orElse("");
        for (int child : parent.children()) {
            Values scores = index.values(child);
            double share = shares.of(child);
            if (!scores.isGap(unit) && share > 0) {
                double score = scores.get(unit);
                OptionalDouble part = parent.aggregation()
                        .scale()
                        .map(on -> share * on.of(score))
                        .filter(Double::isFinite)
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty);
                lines.add(new Line(
                        parent.node().id(),
                        index.plan().steps().get(child).node().id(),
                        share,
                        score,
                        part.isPresent() ? scale : "",
                        part));
            }
        }
    }

    /** The lines of one node. */
    public List<Line> of(String parent) {
        return lines.stream().filter(line -> line.parent().equals(parent)).toList();
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(
                    Cell.words(line.parent()),
                    Cell.words(line.child()),
                    figure(line.share()),
                    figure(line.score()),
                    Cell.words(line.scale()),
                    line.contribution().isPresent() ? figure(line.contribution().getAsDouble()) : Cell.missing("-")));
        }
        return Table.of(
                "What each child contributes to its parent, for " + unit.label(),
                List.of(
                        Column.of("parent"),
                        Column.of("child"),
                        Column.of("share"),
                        Column.of("score"),
                        Column.of("scale"),
                        Column.of("contribution")),
                rows);
    }

    private static Cell figure(double number) {
        return Cell.figure(number, SHOWN.round(Grid.of(Math.abs(number)).snap(number)));
    }

    @Override
    public String toString() {
        return text();
    }
}
