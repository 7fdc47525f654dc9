package org.egovindex.range;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.IndexPlan;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Run;
import org.egovindex.index.WeightSet;
import org.egovindex.rank.Rank;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;

/**
 * The index computed the ordinary way with other weights, from the scores of the nodes below which no weight varies. The same
 * operations as from the bottom, and so the same ranks to the last tie.
 */
final class CutIndex {
    private final Methodology methodology;
    private final IndicatorTable table;
    private final AdditiveForm form;

    CutIndex(AdditiveForm form) {
        this.form = form;
        this.methodology = form.part().cut();
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        methodology
                .tree()
                .all()
                .filter(Node::isIndicator)
                .forEach(end -> columns.put(end.id(), form.index().scores(end.id())));
        this.table = IndicatorTable.of(
                form.index().units().stream()
                        .map(unit -> TableUnit.of(unit.label()))
                        .toList(),
                columns);
    }

    /** The rank of a ranked unit under these weights. */
    Optional<Rank> rank(WeightSet weights, int unit) {
        Run run = IndexPlan.of(methodology.withWeights(weights), table).newRun();
        run.compute();
        int halves = run.rankInHalves(form.row(unit));
        return halves == 0 ? Optional.empty() : Optional.of(new Rank(halves));
    }
}
