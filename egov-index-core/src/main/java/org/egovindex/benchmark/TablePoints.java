package org.egovindex.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.aggregate.Scale;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Content;
import org.egovindex.index.Contributions;
import org.egovindex.index.Node;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.model.Unit;
import org.egovindex.number.Decimals;
import org.egovindex.number.Grid;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;
import org.egovindex.table.IndicatorColumn;

/** The points of the units of a table: doubles, taken as the decimals they stand for. */
final class TablePoints implements PointSource {
    private final CompositeIndex index;
    private final boolean additive;
    private final List<Node> nodes;
    private final List<IndicatorColumn> scores;
    private final List<Optional<Rational>> least;
    private final Ranking ranking;

    TablePoints(CompositeIndex index) {
        this.index = index;
        this.additive = isAdditive(index);
        this.nodes = index.methodology().tree().all().toList();
        this.scores = nodes.stream().map(node -> index.scores(node.id())).toList();
        this.least = scores.stream().map(TablePoints::least).toList();
        this.ranking = index.ranking();
    }

    /** Whether every parent is an arithmetic mean or a sum, and nothing is done to what it makes. */
    static boolean isAdditive(CompositeIndex index) {
        return isAdditive(index.methodology().tree(), Aggregations.ARITHMETIC_MEAN);
    }

    private static boolean isAdditive(Node node, Aggregation inherited) {
        if (!(node.content() instanceof Content.Parent parent)) {
            return true;
        }
        Aggregation own = node.choices().aggregation().orElse(inherited);
        return own.scale().filter(Scale::isOfValues).isPresent()
                && parent.then().isEmpty()
                && node.round().isEmpty()
                && parent.children().stream().allMatch(child -> isAdditive(child, own));
    }

    @Override
    public List<BenchmarkNode> nodes() {
        List<BenchmarkNode> places = new ArrayList<>();
        collect(index.methodology().tree(), 0, places);
        return places;
    }

    private static void collect(Node node, int depth, List<BenchmarkNode> places) {
        places.add(new BenchmarkNode(node.id(), node.title(), depth, node.isIndicator()));
        node.children().forEach(child -> collect(child, depth + 1, places));
    }

    @Override
    public List<NodePoints> points(Unit unit) {
        int row = index.data().row(unit.label());
        Map<String, Double> factors = additive ? factors(unit) : Map.of();
        List<NodePoints> all = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            OptionalDouble score = scores.get(i).find(row);
            double factor = additive ? factors.getOrDefault(nodes.get(i).id(), 0.0) : 1;
            Score points = score.isPresent()
                    ? Score.of(Decimals.of(factor * score.getAsDouble()))
                    : Score.missing(MissingReason.INCOMPLETE);
            all.add(new NodePoints(points, least.get(i)));
        }
        return all;
    }

    /** What a point of each node is worth in the index, for one unit. */
    Map<String, Double> factors(Unit unit) {
        Map<String, Double> factors = new HashMap<>();
        factors.put(index.methodology().tree().id(), 1.0);
        for (Contributions.Line line : index.contributions(unit.label()).lines()) {
            factors.put(line.child(), line.share() * factors.getOrDefault(line.parent(), 0.0));
        }
        return factors;
    }

    /** 0, where nobody is below. */
    private static Optional<Rational> least(IndicatorColumn column) {
        boolean below = IntStream.range(0, column.size())
                .anyMatch(row -> column.find(row).orElse(0) < 0);
        return below ? Optional.empty() : Optional.of(Rational.ZERO);
    }

    @Override
    public boolean isAdditive() {
        return additive;
    }

    @Override
    public Ranking ranking() {
        return ranking;
    }

    @Override
    public Rounding shown() {
        BigDecimal largest = ranking.rows().stream()
                .map(row -> row.score().toDecimal().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return Rounding.halfUp(Math.max(0, Grid.of(largest).decimals() - 5));
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(index.data().notices());
        notes.add("methodology " + index.methodology().about().id() + ", "
                + index.methodology().publication().ranking());
        return notes;
    }
}
