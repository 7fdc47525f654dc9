package org.egovindex.robust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Methodology;
import org.egovindex.index.WeightSet;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.publish.Cell;
import org.egovindex.publish.Column;
import org.egovindex.publish.Table;
import org.egovindex.publish.Tabular;
import org.egovindex.random.Draws;
import org.egovindex.rank.Rank;

/**
 * One run of an analysis, done again: what each factor drew, and what came out.
 *
 * @param run its number
 * @param drawn by factor: what was drawn, in words
 * @param methodology the whole methodology of this run, weights included, as a document with which it can be computed elsewhere
 * @param changedNumbers how many numbers of the table were others
 * @param failure why nothing came out, if so
 * @param units what came out, in the order of the table
 */
public record RunRecord(
        long run,
        Map<String, String> drawn,
        Methodology methodology,
        long changedNumbers,
        Optional<String> failure,
        List<Line> units)
        implements Tabular {
    /** Copies drawn and units. */
    public RunRecord {
        drawn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(drawn));
        units = List.copyOf(units);
    }

    /**
     * One unit.
     *
     * @param unit who
     * @param nominal its rank in the index as stated, if it has one
     * @param rank in this run, if it has one
     * @param score in this run, on the grid of the index; of no meaning without a rank
     */
    public record Line(Unit unit, Optional<Rank> nominal, Optional<Rank> rank, double score) {}

    static RunRecord of(Subject subject, long seed, long run) {
        Block block = new Block(subject, Design.BY_LOT, Draws.of(seed));
        block.compute(run, 1);
        Scenario scenario = block.draw(run);
        List<Line> lines = new ArrayList<>();
        int[] nominal = subject.nominalHalves();
        for (int unit = 0; unit < nominal.length; unit++) {
            boolean ranked = block.isRanked(0, unit);
            lines.add(new Line(
                    subject.index().units().get(unit),
                    rank(nominal[unit]),
                    ranked ? rank(block.halves(0, unit)) : Optional.empty(),
                    ranked ? subject.scale().score((double) block.key(0, unit)) : 0));
        }
        String failure = block.failure(0);
        return new RunRecord(
                run,
                drawn(subject, scenario),
                methodology(subject, scenario),
                changed(scenario),
                failure.isEmpty() ? Optional.empty() : Optional.of(failure),
                lines);
    }

    private static Optional<Rank> rank(int halves) {
        return halves == 0 ? Optional.empty() : Optional.of(new Rank(halves));
    }

    private static Map<String, String> drawn(Subject subject, Scenario scenario) {
        Map<String, String> drawn = new LinkedHashMap<>();
        for (int i = 0; i < subject.factors().size(); i++) {
            Factor factor = subject.factors().get(i);
            if (!factor.alternatives().isEmpty()) {
                drawn.put(
                        factor.id(),
                        factor.alternatives().get(scenario.choices()[i]).name());
            }
        }
        scenario.settings().forEach(setting -> drawn.put(setting.name(), Decimals.text(setting.value())));
        return drawn;
    }

    private static Methodology methodology(Subject subject, Scenario scenario) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        List<String> nodes = subject.nodes();
        for (int i = 0; i < nodes.size() - 1; i++) {
            weights.put(nodes.get(i), Rational.of(new java.math.BigDecimal(scenario.weight(i))));
        }
        return subject.plans().methodology(scenario).withWeights(new WeightSet("run " + scenario.run(), weights));
    }

    private static long changed(Scenario scenario) {
        long changed = 0;
        for (String column : scenario.changedColumns().keySet()) {
            var before = scenario.table().column(column);
            var after = scenario.changedColumns().get(column);
            for (int unit = 0; unit < before.size(); unit++) {
                changed += after != null && !before.isMissing(unit) && before.get(unit) != after.get(unit) ? 1 : 0;
            }
        }
        return changed;
    }

    @Override
    public Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : units) {
            rows.add(List.of(
                    line.rank().map(rank -> Cell.exactly(rank.value())).orElse(Cell.missing("-")),
                    line.nominal().map(rank -> Cell.exactly(rank.value())).orElse(Cell.missing("-")),
                    Cell.words(line.unit().label()),
                    line.rank().isPresent() ? Shown.figure(line.score(), 4) : Cell.missing("-")));
        }
        List<String> notes = new ArrayList<>();
        drawn.forEach((factor, value) -> notes.add(factor + ": " + value));
        failure.ifPresent(why -> notes.add("no result: " + why));
        if (changedNumbers > 0) {
            notes.add(changedNumbers + " numbers of the table were others");
        }
        return new Table(
                "Run " + run,
                List.of(
                        Column.of("rank"),
                        new Column("rank_as_stated", "as stated"),
                        Column.of("unit"),
                        Column.of("score")),
                rows,
                notes);
    }

    @Override
    public String toString() {
        return text();
    }
}
