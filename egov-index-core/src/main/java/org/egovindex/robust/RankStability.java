package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/** How much the ranking as a whole moves from run to run. */
public final class RankStability implements Tabular {
    private final UncertaintyResult result;
    private final Counts shifts;
    private final Counts taus;

    RankStability(UncertaintyResult result) {
        this.result = result;
        shifts = result.tally().ranks().shifts();
        taus = result.tally().agreement().taus();
    }

    /**
     * The mean over runs and units of how many ranks a unit lies from that of the index: the average shift in rank of Saisana, Saltelli and
     * Tarantola (2005). That of a run is counted to the nearest 64th of a rank. Nothing if no run gave a result.
     */
    public OptionalDouble meanShift() {
        return shifts.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(shifts.mean() / RankTally.PARTS);
    }

    /** The mean shift of runs below which this share of them lies. */
    public OptionalDouble shiftQuantile(double share) {
        return shifts.total() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(shifts.quantile(share) / RankTally.PARTS);
    }

    /** The mean of Kendall's tau-b between the ranking of a run and that of the index; of the first 128 runs (of fewer where there are more than 100 units) and every 128th. */
    public OptionalDouble meanTau() {
        return taus.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Agreement.tau(taus.mean()));
    }

    /** The tau-b below which this share of runs lies, to three decimals. */
    public OptionalDouble tauQuantile(double share) {
        return taus.total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Agreement.tau(taus.quantile(share)));
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "mean shift in rank", meanShift());
        add(rows, "5 % of runs shift by up to", shiftQuantile(0.05));
        add(rows, "95 % of runs shift by up to", shiftQuantile(0.95));
        add(rows, "mean tau-b with the index", meanTau());
        add(rows, "5 % of runs have a tau-b up to", tauQuantile(0.05));
        Precision error = result.precision();
        add(rows, "largest standard error of a mean rank", OptionalDouble.of(error.rank()));
        add(rows, "largest standard error of P(first)", OptionalDouble.of(error.probability()));
        return new Table(
                "How much the ranking moves", List.of(Column.of("figure"), Column.of("value")), rows, result.notes());
    }

    private static void add(List<List<Cell>> rows, String name, OptionalDouble value) {
        rows.add(List.of(
                Cell.words(name),
                value.isPresent() ? Shown.figure(value.getAsDouble(), 4) : Cell.missing("undefined")));
    }

    @Override
    public String toString() {
        return text();
    }
}
