package org.egovindex.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.benchmark.CheapestPath.Outcome;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorTable;

/**
 * Looks for the cheapest path of a unit of a table. Where gains are in proportion to costs, the path that takes most gain for its cost
 * first is cheapest: exchanging a part of it for the same gain from another indicator never costs less (Dantzig 1957).
 */
final class TablePath {
    private static final int HALVINGS = 50;

    private final CompositeIndex index;
    private final RaisingCost cost;

    TablePath(CompositeIndex index, RaisingCost cost) {
        this.index = index;
        this.cost = cost;
        if (!cost.perStep()) {
            throw new IllegalArgumentException(
                    "The cost of an indicator must be in proportion to its change.\nMaybe RaisingCost.STEPS is meant.");
        }
        cost.check(index.methodology()
                .tree()
                .all()
                .filter(Node::isIndicator)
                .map(Node::id)
                .toList());
        if (!TablePoints.isAdditive(index)) {
            throw new IllegalArgumentException("A cheapest path must be that of an index whose points add up, but "
                    + index.methodology().about().id()
                    + " is not made of arithmetic means and sums alone."
                    + "\nMaybe CompositeIndex.whatIf will do: one indicator by itself.");
        }
    }

    CheapestPath of(Unit unit, Target target) {
        Aim aim = new Aim(index.ranking(), unit, target);
        Position now = aim.now();
        IndicatorRaises possible = new IndicatorRaises(index, unit, cost);
        if (aim.isReachedBy(now)) {
            return new CheapestPath(unit, target, Outcome.MET, now, now, List.of(), style(possible));
        }
        double score =
                index.scores(index.methodology().tree().id()).get(index.data().row(unit.label()));
        double all =
                possible.raises().stream().mapToDouble(IndicatorRaise::gain).sum();
        boolean reachable = aim.isReachedBy(snapped(score + all));
        double gain = reachable ? needed(aim, target, score, all) : all;
        Map<IndicatorRaise, Double> parts = greedy(possible.raises(), gain);
        Position then = recomputed(unit, parts);
        Outcome outcome = reachable ? Outcome.REACHED : Outcome.OUT_OF_REACH;
        return new CheapestPath(unit, target, outcome, now, then, steps(parts), style(possible));
    }

    private Rational snapped(double score) {
        return Rational.of(index.snapped(score));
    }

    /** The smallest gain that is enough, brought to a point of the grid, so that last bits do not decide. */
    private double needed(Aim aim, Target target, double score, double all) {
        double enough = all;
        if (target instanceof Target.ToScore wanted) {
            enough = wanted.score().doubleValue() - score;
        } else {
            double tooLittle = 0;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = tooLittle + (enough - tooLittle) / 2;
                if (aim.isReachedBy(snapped(score + middle))) {
                    enough = middle;
                } else {
                    tooLittle = middle;
                }
            }
            enough = index.snapped(score + enough).doubleValue() - score;
        }
        return Math.min(enough, all);
    }

    /** How much of each raise is taken, in order, until the gain is there. */
    private static Map<IndicatorRaise, Double> greedy(List<IndicatorRaise> raises, double gain) {
        Map<IndicatorRaise, Double> parts = new LinkedHashMap<>();
        double left = gain;
        for (IndicatorRaise raise : raises) {
            if (left > 0) {
                parts.put(raise, left >= raise.gain() ? 1 : left / raise.gain());
                left -= raise.gain();
            }
        }
        return parts;
    }

    private Position recomputed(Unit unit, Map<IndicatorRaise, Double> parts) {
        IndicatorTable table = index.data();
        int row = table.row(unit.label());
        for (Map.Entry<IndicatorRaise, Double> part : parts.entrySet()) {
            IndicatorRaise raise = part.getKey();
            table = table.with(raise.column(), table.column(raise.column()).with(row, raise.raised(part.getValue())));
        }
        CompositeIndex raised = index.methodology().compute(table);
        return raised.ranking()
                .find(unit)
                .map(placed -> new Position(placed.score(), placed.rank()))
                .orElseThrow();
    }

    private List<PathStep> steps(Map<IndicatorRaise, Double> parts) {
        List<Node> order = index.methodology().tree().all().toList();
        List<Map.Entry<IndicatorRaise, Double>> sorted = new ArrayList<>(parts.entrySet());
        sorted.sort(
                Comparator.comparingInt(entry -> order.indexOf(entry.getKey().node())));
        List<PathStep> steps = new ArrayList<>();
        for (Map.Entry<IndicatorRaise, Double> entry : sorted) {
            IndicatorRaise raise = entry.getKey();
            double part = entry.getValue();
            steps.add(new PathStep(
                    raise.node().id(),
                    raise.node().title(),
                    Rational.of(Decimals.of(raise.now())),
                    Rational.of(Decimals.of(raise.raised(part))),
                    Optional.empty(),
                    Rational.of(Decimals.of(raise.gain() * part)),
                    Rational.of(Decimals.of(raise.cost(part)))));
        }
        return steps;
    }

    private BenchmarkStyle style(IndicatorRaises possible) {
        TablePoints points = new TablePoints(index);
        List<String> notes = new ArrayList<>();
        notes.add(
                "cost " + cost.described() + ", a step being the range from the worst to the best number of any unit");
        notes.add(
                "numbers are raised to the best of any unit at most, or to the goalpost where nothing more is gained");
        if (!possible.leftOut().isEmpty()) {
            notes.add("not raised: " + String.join("; ", possible.leftOut()));
        }
        notes.addAll(points.notes());
        return new BenchmarkStyle(points.shown(), notes);
    }
}
