package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.EffectiveWeights;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;

/** Works out the importance of every node. */
final class ImportanceStudy {
    private final CompositeIndex index;
    private final IndicatorColumn whole;
    private final AdditivePaths paths;
    private final EffectiveWeights weights;
    private final Map<String, Optional<Double>> effects = new HashMap<>();

    ImportanceStudy(CompositeIndex index) {
        this.index = index;
        this.whole = index.scores(index.methodology().tree().id());
        this.paths = new AdditivePaths(index);
        this.weights = index.effectiveWeights();
    }

    Importance importance() {
        Node tree = index.methodology().tree();
        tree.all().skip(1).forEach(node -> effects.put(node.id(), mainEffect(node.id())));
        Map<String, Double> sums = new HashMap<>();
        tree.all().forEach(parent -> {
            CompensatedSum sum = new CompensatedSum();
            WeightsForImportance.weighted(parent)
                    .forEach(child -> effect(child.id()).ifPresent(sum::add));
            parent.children().forEach(child -> sums.put(child.id(), sum.total()));
        });
        List<NodeImportance> lines = new ArrayList<>();
        for (EffectiveWeights.Line line : weights.lines()) {
            if (line.level() > 1) {
                lines.add(line(line, sums.getOrDefault(line.node(), 0.0)));
            }
        }
        return new Importance(lines, whole.present(), Notices.of(index));
    }

    private Optional<Double> effect(String node) {
        return effects.getOrDefault(node, Optional.empty());
    }

    private NodeImportance line(EffectiveWeights.Line line, double siblings) {
        Moments moments = moments(line.node());
        Optional<Double> share = paths.of(line.node())
                .map(Rational::doubleValue)
                .flatMap(factor -> moments.slopeOnSecond().map(slope -> factor * slope));
        return new NodeImportance(
                line.node(),
                line.level(),
                line.share(),
                line.effective(),
                moments.correlation(),
                effect(line.node()),
                share,
                effect(line.node())
                        .filter(own -> siblings > 0 && line.share().signum() > 0)
                        .map(own -> own / siblings));
    }

    private Optional<Double> mainEffect(String node) {
        if (moments(node).correlation().isEmpty()) {
            return Optional.empty();
        }
        double[][] both = both(node);
        return Optional.of(new RunningLines(both[0], both[1]).share());
    }

    private Moments moments(String node) {
        double[][] both = both(node);
        return Moments.of(both[0], both[1]);
    }

    /** The scores of a node and of the index, for units that have both. */
    private double[][] both(String node) {
        IndicatorColumn scores = index.scores(node);
        int[] units = IntStream.range(0, scores.size())
                .filter(unit -> !scores.isMissing(unit) && !whole.isMissing(unit))
                .toArray();
        return new double[][] {
            IntStream.of(units).mapToDouble(scores::get).toArray(),
            IntStream.of(units).mapToDouble(whole::get).toArray()
        };
    }
}
