package org.egovindex.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.EffectiveWeights;
import org.egovindex.index.Node;
import org.egovindex.index.UnfitTableException;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * How much the ranking hangs on each node: the index again and again, each time without one indicator or dimension.
 *
 * <p>A node is taken out by the weight 0, so that its siblings share its weight in proportion. Only units ranked both times are compared. A
 * node that is all its parent has cannot be taken out, nor one without which a method is not defined; they are listed apart. Cost: the index
 * once for each node.
 *
 * @param units how many have a nominal rank
 * @param top how many of the first units are watched
 * @param nodes most influential first: by mean shift, then in the order of the tree
 * @param kept nodes that were not taken out, and why
 * @param notices what must be said beside it: of the data, and the method
 */
public record LeaveOneOut(int units, int top, List<LeftOut> nodes, List<String> kept, List<String> notices)
        implements Tabular {
    /** How many of the first units are watched if nothing else is said. */
    public static final int USUAL_TOP = 10;

    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies the lists. */
    public LeaveOneOut {
        nodes = List.copyOf(nodes);
        kept = List.copyOf(kept);
        notices = List.copyOf(notices);
    }

    /** Takes out each node below the index in turn, and watches the first ten units. */
    public static LeaveOneOut of(CompositeIndex index) {
        return of(index, USUAL_TOP);
    }

    /** The same, watching another number of first units. */
    public static LeaveOneOut of(CompositeIndex index, int top) {
        if (top < 1) {
            throw new IllegalArgumentException(
                    "The number of first units must be at least 1, not " + top + ".\nMaybe 10 is meant.");
        }
        EffectiveWeights weights = index.effectiveWeights();
        RankShifts nominal = new RankShifts(index, top);
        List<LeftOut> nodes = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        parents(index.methodology().tree()).forEach((node, parent) -> {
            boolean alone = parent.children().stream()
                    .allMatch(child -> child.equals(node) || child.weight().signum() == 0);
            if (alone) {
                kept.add(node.id() + ": it is all that counts in " + parent.id());
                return;
            }
            try {
                CompositeIndex without = index.methodology()
                        .withNode(node.id(), same -> same.weighing(Rational.ZERO))
                        .compute(index.data());
                nodes.add(nominal.without(node.id(), weights.of(node.id()), without));
            } catch (UnfitTableException undefined) {
                kept.add(node.id() + ": without it the index is not defined");
            }
        });
        nodes.sort(Comparator.comparing(LeftOut::meanShift).reversed());
        return new LeaveOneOut(nominal.ranked(), top, nodes, kept, Notices.of(index));
    }

    private static Map<Node, Node> parents(Node tree) {
        Map<Node, Node> parents = new LinkedHashMap<>();
        tree.all().forEach(parent -> parent.children().forEach(child -> parents.put(child, parent)));
        return parents;
    }

    /** What becomes of the ranking without this node; throws if it was not taken out. */
    public LeftOut without(String node) {
        return nodes.stream()
                .filter(line -> line.node().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The node " + node
                        + " was not taken out.\nMaybe a title was given instead of an id; kept: " + kept));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (LeftOut line : nodes) {
            rows.add(List.of(
                    Cell.words(line.node()),
                    Cell.figure(line.weight(), SHOWN),
                    Cell.figure(line.meanShift(), SHOWN),
                    line.largest()
                            .map(shift -> Cell.exactly(shift.ranks().toDecimal()))
                            .orElseGet(() -> Cell.exactly(BigDecimal.ZERO)),
                    line.largest()
                            .map(shift -> Cell.words(shift.unit().label()))
                            .orElseGet(() -> Cell.missing("-")),
                    Figures.of(line.kendall()),
                    Figures.of(line.spearman()),
                    Cell.whole(line.topKept()),
                    Cell.whole(line.newlyRanked())));
        }
        List<String> notes = new ArrayList<>(List.of(
                "each node by itself at weight 0, its siblings renormalised; " + Figures.whole(units) + " units ranked",
                "shift: new rank less nominal rank, so that below 0 is up"));
        kept.forEach(line -> notes.add("not taken out: " + line));
        return new Table("What hangs on each node", columns(), rows, Notices.after(notes, notices));
    }

    private List<Column> columns() {
        return List.of(
                new Column("node", "without"),
                Column.of("weight"),
                Column.of("mean_shift"),
                Column.of("largest_shift"),
                new Column("unit", "whose"),
                new Column("kendall_tau_b", "Kendall tau-b"),
                new Column("spearman_rho", "Spearman rho"),
                new Column("top_kept", "of the first " + top + " stay"),
                Column.of("newly_ranked"));
    }

    @Override
    public String toString() {
        return text();
    }
}
