package org.egovindex.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.egovindex.model.Unit;
import org.egovindex.number.Grid;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Which indicators make the difference between the scores of two units. The parts add up to the difference.
 *
 * <p>Under an arithmetic mean a part is share x (score of the one - score of the other). Under other means it is that on the
 * mean's own scale, times the mean slope of the scale between the two aggregates: for a geometric mean the logarithmic mean
 * Divisia decomposition (Ang, Energy Policy 32, 2004), which leaves no rest. Under medians, minima and maxima children are exchanged
 * one after the other in the order of the tree, and each part is what its exchange changes. Where one unit lacks an indicator
 * that the other has, the part stands at the highest node it lacks.
 *
 * @param unit the one
 * @param other the other
 * @param scoreOfUnit in full
 * @param scoreOfOther in full
 * @param parts largest first
 * @param data where the indicators' own numbers stand
 */
public record Difference(
        Unit unit, Unit other, double scoreOfUnit, double scoreOfOther, List<Part> parts, List<String> data)
        implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies the parts. */
    public Difference {
        parts = List.copyOf(parts);
        data = List.copyOf(data);
    }

    /**
     * What one indicator adds to the difference.
     *
     * @param node its id, or that of a node that cannot be split
     * @param ofUnit the number in the table, of the one; nothing for nodes and gaps
     * @param ofOther the same of the other
     * @param part of the difference, above 0 if it speaks for the one
     */
    public record Part(String node, OptionalDouble ofUnit, OptionalDouble ofOther, double part) {}

    static Difference of(CompositeIndex index, int unit, int other) {
        int root = index.plan().root();
        if (index.values(root).isGap(unit) || index.values(root).isGap(other)) {
            int without = index.values(root).isGap(unit) ? unit : other;
            throw new IllegalArgumentException("There is no difference to explain, because "
                    + index.units().get(without).label()
                    + " has no score.\nMaybe another policy for missing data is wanted.");
        }
        double scoreOfUnit = index.values(root).get(unit);
        double scoreOfOther = index.values(root).get(other);
        List<Part> parts = new ArrayList<>();
        new DifferenceSplit(index, unit, other, parts).split(root, 1);
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.part()))
                .thenComparing(Part::node));
        return new Difference(
                index.units().get(unit),
                index.units().get(other),
                scoreOfUnit,
                scoreOfOther,
                parts,
                index.data().notices());
    }

    /** What is to be explained: the score of the one minus that of the other. */
    public double total() {
        return scoreOfUnit - scoreOfOther;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : parts) {
            rows.add(List.of(
                    Cell.words(part.node()), number(part.ofUnit()), number(part.ofOther()), figure(part.part())));
        }
        rows.add(List.of(Cell.words("in all"), figure(scoreOfUnit), figure(scoreOfOther), figure(total())));
        return new Table(
                "Why " + unit.label() + " and " + other.label() + " differ",
                List.of(
                        Column.of("node"),
                        new Column("of_unit", unit.label()),
                        new Column("of_other", other.label()),
                        Column.of("difference")),
                rows,
                data);
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.number(number.getAsDouble()) : Cell.missing("-");
    }

    private static Cell figure(double number) {
        return Cell.figure(number, SHOWN.round(Grid.of(Math.abs(number)).snap(number)));
    }

    /** The part of one node, if it has one. */
    public Optional<Part> find(String node) {
        return parts.stream().filter(part -> part.node().equals(node)).findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
