package org.egovindex.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;

/**
 * With which weights each unit comes first: the mean weights over the runs in which it did, and how likely it is first with just those
 * weights. A unit that has none came first in no run. SMAA-2's central weights and confidence factors (Lahdelma and Salminen 2001).
 *
 * @param units those that came first in some run, in the order of the index
 * @param notes what must be said with it
 */
public record CentralWeights(List<Central> units, List<String> notes) implements Tabular {
    private static final long CONFIDENCE_RUNS = 2_000;

    /** Copies both lists. */
    public CentralWeights {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }

    /**
     * Of one unit.
     *
     * @param unit its label
     * @param acceptability the share of runs in which it was first
     * @param confidence the share of runs in which it is first when its central weights hold and all else varies
     * @param shares of each node in its parent, by id
     */
    public record Central(String unit, double acceptability, double confidence, Map<String, Double> shares) {
        /** Copies the shares. */
        public Central {
            shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
        }
    }

    static CentralWeights of(UncertaintyResult result) {
        FirstTally firsts = result.tally().firsts();
        if (!firsts.hasWeights()) {
            throw new IllegalStateException(
                    "There are no central weights, since no factor varies weights or the index is too large"
                            + ".\nMaybe vary weights: Factors.anyWeights.");
        }
        List<Central> units = new ArrayList<>();
        for (UnitUncertainty unit : result.units()) {
            int place = result.index().data().row(unit.unit().label());
            if (firsts.firsts(place) > 0) {
                units.add(central(result, unit, place));
            }
        }
        return new CentralWeights(units, result.notes());
    }

    private static Central central(UncertaintyResult result, UnitUncertainty unit, int place) {
        List<String> nodes = result.subject().nodes();
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int node = 0; node < nodes.size() - 1; node++) {
            shares.put(nodes.get(node), result.tally().firsts().share(place, node));
        }
        List<Factor> factors = new ArrayList<>(result.analysis().factors());
        factors.add(new HeldWeights(shares));
        Subject subject = new Subject(result.index(), factors);
        long runs = result.subject().variesWeightsOnly() ? 1 : Math.min(CONFIDENCE_RUNS, result.runs());
        FirstTally tally = new FirstTally(subject);
        Failures failures = new Failures();
        FirstRuns counted = new FirstRuns(tally, failures);
        result.analysis()
                .watch(Watch.NONE)
                .runner(subject)
                .run(0, runs, counted, () -> new FirstRuns(new FirstTally(subject), new Failures()));
        double confidence = (double) tally.firsts(place) / Math.max(1, runs - failures.count());
        return new Central(unit.unit().label(), unit.probabilityOfFirst(), confidence, shares);
    }

    /** Counts who is first. */
    private record FirstRuns(FirstTally firsts, Failures failures) implements Collector<FirstRuns> {
        @Override
        public void take(Block block) {
            firsts.take(block);
            failures.take(block);
        }

        @Override
        public void add(FirstRuns other) {
            firsts.add(other.firsts);
            failures.add(other.failures);
        }

        @Override
        public void clear() {
            firsts.clear();
            failures.clear();
        }
    }

    /** The line of a unit, if it ever came first. */
    public Optional<Central> of(String unit) {
        return units.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    @Override
    public Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("unit"));
        columns.add(new Column("first", "P(first)"));
        columns.add(Column.of("confidence"));
        List<String> nodes =
                units.isEmpty() ? List.of() : List.copyOf(units.get(0).shares().keySet());
        nodes.forEach(node -> columns.add(new Column("share_of_" + node, node)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Central unit : units) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(unit.unit()));
            row.add(Shown.figure(unit.acceptability(), 4));
            row.add(Shown.figure(unit.confidence(), 4));
            unit.shares().values().forEach(share -> row.add(Shown.figure(share, 4)));
            rows.add(row);
        }
        return new Table("With which weights units come first", columns, rows, notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
