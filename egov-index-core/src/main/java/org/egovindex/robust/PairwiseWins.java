package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.model.Unit;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/** The share of runs in which one unit stood above another: pairwise winning probabilities. What is missing to 1 with the reverse is ties. */
public final class PairwiseWins implements Tabular {
    private static final int MOST_UNITS = 2_000;

    private final UncertaintyResult result;
    private final PairTally pairs;

    private PairwiseWins(UncertaintyResult result, PairTally pairs) {
        this.result = result;
        this.pairs = pairs;
    }

    static PairwiseWins of(UncertaintyResult result) {
        int units = result.subject().units();
        if (units > MOST_UNITS) {
            throw new IllegalArgumentException("Pairs are compared among at most " + MOST_UNITS + " units, not " + units
                    + ".\nMaybe compute the index of a part of them: IndicatorTable.only.");
        }
        PairTally pairs = new PairTally(units);
        result.analysis()
                .watch(Watch.NONE)
                .runner(result.subject())
                .run(0, result.runs(), pairs, () -> new PairTally(units));
        return new PairwiseWins(result, pairs);
    }

    /** How often one stood above the other. */
    public double of(String unit, String other) {
        return share(result.index().data().row(unit), result.index().data().row(other));
    }

    private double share(int unit, int other) {
        return (double) pairs.above(unit, other) / Math.max(1, result.tally().succeeded());
    }

    /** A line for each pair, the unit of the better rank first. */
    @Override
    public Table table() {
        List<Unit> order = result.units().stream().map(UnitUncertainty::unit).toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                String unit = order.get(i).label();
                String other = order.get(j).label();
                rows.add(List.of(
                        Cell.words(unit),
                        Cell.words(other),
                        Shown.figure(of(unit, other), 4),
                        Shown.figure(of(other, unit), 4)));
            }
        }
        return new Table(
                "How often one unit stood above another",
                List.of(Column.of("unit"), Column.of("other"), Column.of("above"), Column.of("below")),
                rows,
                result.notes());
    }

    @Override
    public String toString() {
        return text();
    }
}
