package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * Weights set against what the nodes really do to the index, given these units.
 *
 * <p>A weight says what a point of a node is worth. How much of the differences between units is due to the node is another matter: it
 * depends on how far the node varies and on what varies with it. Three measures, all over units that have both scores:
 *
 * <ul>
 *   <li>correlation with the index, and its square, which is the main effect of a node whose curve is a straight line;
 *   <li>the main effect, or correlation ratio, {@code V(E(y | x)) / V(y)}, with the curve by running lines (a local polynomial of degree 1,
 *       its width by cross-validation) in place of the splines and kernels of the source;
 *   <li>the variance share {@code w cov(x, y) / var(y)}: under arithmetic means and sums the shares of all indicators add up to 1, and those
 *       of children to that of their parent. It can be below 0. Undefined under other aggregations, after rounding or rescaling of a parent,
 *       and where weights are renormalised over gaps.
 * </ul>
 *
 * <p>Where all units score the same nothing is defined. Depends on the sample. Cost: n log n for each node. Source: Paruolo, Saisana and
 * Saltelli, Ratings and rankings: voodoo or science?, Journal of the Royal Statistical Society A 176 (2013). Worked line: x of 0, 1, 2 and z of
 * 0, 2, 1 with equal weights give y of 0, 3/2, 3/2; variance shares 1/2 each, correlations 0.8660, main effects 3/4 each.
 *
 * @param nodes parents before their children, without the index itself
 * @param units how many have a score of the index
 * @param notices what must be said beside it: of the data, and the method
 */
public record Importance(List<NodeImportance> nodes, int units, List<String> notices) implements Tabular {
    private static final Rounding SHOWN = Rounding.halfUp(4);

    /** Copies both lists. */
    public Importance {
        nodes = List.copyOf(nodes);
        notices = List.copyOf(notices);
    }

    /** The importance of every node below the index. */
    public static Importance of(CompositeIndex index) {
        return new ImportanceStudy(index).importance();
    }

    /** One node; throws if there is none of this id. */
    public NodeImportance of(String node) {
        return nodes.stream()
                .filter(line -> line.node().equals(node))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no node " + node + " below the index.\nMaybe a title was given instead of an id."));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (NodeImportance line : nodes) {
            rows.add(List.of(
                    Cell.words("  ".repeat(line.level() - 2) + line.node()),
                    Cell.figure(line.effective(), SHOWN),
                    Figures.of(line.correlation()),
                    Figures.of(line.squaredCorrelation()),
                    Figures.of(line.mainEffect()),
                    Figures.of(line.varianceShare()),
                    Cell.figure(line.share(), SHOWN),
                    Figures.of(line.importance()),
                    Figures.of(line.mismatch()),
                    Cell.words(line.verdict())));
        }
        List<Column> columns = List.of(
                Column.of("node"),
                Column.of("effective_weight"),
                Column.of("correlation"),
                Column.of("squared"),
                Column.of("main_effect"),
                Column.of("variance_share"),
                new Column("intended", "share of weights"),
                new Column("importance", "share of main effects"),
                Column.of("mismatch"),
                Column.of("verdict"));
        return new Table(
                "Weights and importance",
                columns,
                rows,
                Notices.after(
                        List.of(
                                Figures.whole(units)
                                        + " units; correlations and main effects with the index, shares among siblings",
                                "depends on the sample: another set of units has other importances"),
                        notices));
    }

    @Override
    public String toString() {
        return text();
    }
}
