package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * The weights of the children of one parent with which they count, in its score, as they are meant to: importance first, weights from it.
 *
 * <p>For parents that are arithmetic means, over the units of which every weighted child has a score. Whether it worked is checked by
 * computing the index again. What cannot be reached with weights of 0 or more is said to be so. Depends on the sample: other units, other
 * weights. Cost: the square of the number of children for each round, some tens to hundreds of rounds, and the index once more. Source: Becker et
 * al., Ecological Indicators 80 (2017), as the command get_opt_weights of COINr has it.
 *
 * @param parent whose children
 * @param measure what importance means
 * @param children in their order, without those of weight 0
 * @param weights to compute with, if the target can be reached
 * @param words how it went
 * @param notices what must be said beside it: of the data, and the method
 */
public record WeightsForImportance(
        String parent,
        ImportanceMeasure measure,
        List<TargetedChild> children,
        Optional<WeightSet> weights,
        String words,
        List<String> notices)
        implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies the lists. */
    public WeightsForImportance {
        children = List.copyOf(children);
        notices = List.copyOf(notices);
    }

    /** Weights with which all children of a parent that have a weight count alike. */
    public static WeightsForImportance equal(CompositeIndex index, String parent, ImportanceMeasure measure) {
        Map<String, Rational> targets = new LinkedHashMap<>();
        index.methodology().node(parent).children().stream()
                .filter(child -> child.weight().signum() > 0)
                .forEach(child -> targets.put(child.id(), Rational.ONE));
        return of(index, parent, measure, targets);
    }

    /** Weights with which children count in proportion to the weights they have now: as was intended. */
    public static WeightsForImportance asIntended(CompositeIndex index, String parent, ImportanceMeasure measure) {
        Map<String, Rational> targets = new LinkedHashMap<>();
        index.methodology().node(parent).children().stream()
                .filter(child -> child.weight().signum() > 0)
                .forEach(child -> targets.put(child.id(), child.weight()));
        return of(index, parent, measure, targets);
    }

    /**
     * Weights with which children count in these proportions.
     *
     * @param targets above 0, one for each child that has a weight; only proportions count
     */
    public static WeightsForImportance of(
            CompositeIndex index, String parent, ImportanceMeasure measure, Map<String, Rational> targets) {
        return new TargetedWeights(index, parent, measure, targets).find();
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (TargetedChild child : children) {
            rows.add(List.of(
                    Cell.words(child.node()),
                    Cell.figure(child.before(), SHOWN),
                    Cell.figure(child.target(), SHOWN),
                    child.weight().map(weight -> Cell.figure(weight, SHOWN)).orElseGet(() -> Cell.missing("-")),
                    Figures.of(child.achieved())));
        }
        List<Column> columns = List.of(
                Column.of("node"),
                new Column("before", "weight before"),
                Column.of("target"),
                Column.of("weight"),
                Column.of("achieved"));
        return new Table(
                "Weights for wanted importance in " + parent,
                columns,
                rows,
                Notices.after(
                        List.of(
                                "importance: " + measure,
                                words,
                                "depends on the sample: another set of units takes other weights"),
                        notices));
    }

    @Override
    public String toString() {
        return text();
    }

    static List<Node> weighted(Node parent) {
        return parent.children().stream()
                .filter(child -> child.weight().signum() > 0)
                .toList();
    }
}
