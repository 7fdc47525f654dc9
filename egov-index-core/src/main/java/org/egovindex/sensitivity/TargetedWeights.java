package org.egovindex.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Decimals;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;

/** Looks for the weights of one parent's children. */
final class TargetedWeights {
    private static final double CLOSE = 1e-6;

    private final CompositeIndex index;
    private final String parent;
    private final ImportanceMeasure measure;
    private final List<Node> children;
    private final List<Rational> targets;
    private final int[] units;

    TargetedWeights(CompositeIndex index, String parent, ImportanceMeasure measure, Map<String, Rational> targets) {
        this.index = index;
        this.parent = parent;
        this.measure = measure;
        this.children = WeightsForImportance.weighted(index.methodology().node(parent));
        boolean mean = new AdditivePaths(index)
                .aggregation(parent)
                .filter(Aggregations.ARITHMETIC_MEAN::equals)
                .isPresent();
        if (!mean) {
            throw new IllegalArgumentException(
                    "The node " + parent
                            + " must be an arithmetic mean of others.\nMaybe the weights of a parent above or below are meant.");
        }
        this.targets = shares(targets);
        this.units = IntStream.range(0, index.units().size())
                .filter(unit -> children.stream()
                        .noneMatch(child -> index.scores(child.id()).isMissing(unit)))
                .toArray();
    }

    private List<Rational> shares(Map<String, Rational> wanted) {
        List<String> ids = children.stream().map(Node::id).toList();
        if (wanted.size() != ids.size() || !wanted.keySet().containsAll(ids)) {
            throw new IllegalArgumentException("The targets must be of " + ids + ", not of "
                    + wanted.keySet().stream().sorted().toList()
                    + ".\nMaybe a child of weight 0 is to count: give it a weight first.");
        }
        Rational total = Rational.ZERO;
        for (String id : ids) {
            Rational target = wanted.getOrDefault(id, Rational.ZERO);
            if (target.signum() <= 0) {
                throw new IllegalArgumentException("The target of " + id + " must be above 0, not " + target
                        + ".\nMaybe it is not to count: give it the weight 0.");
            }
            total = total.plus(target);
        }
        Rational sum = total;
        return ids.stream()
                .map(id -> wanted.getOrDefault(id, Rational.ZERO).dividedBy(sum))
                .toList();
    }

    WeightsForImportance find() {
        int n = children.size();
        double[][] columns = columns(index);
        double[] spreads = new double[n];
        double[][] correlations = new double[n][n];
        for (int i = 0; i < n; i++) {
            spreads[i] = Math.sqrt(Moments.of(columns[i], columns[i]).squares());
            if (spreads[i] == 0) {
                return unreached(children.get(i).id() + " does not vary over the " + Figures.whole(units.length)
                        + " complete units");
            }
            for (int j = 0; j < n; j++) {
                correlations[i][j] =
                        Moments.of(columns[i], columns[j]).correlation().orElse(0.0);
            }
        }
        WeightSolver solver = new WeightSolver(correlations);
        double[] wanted = targets.stream().mapToDouble(Rational::doubleValue).toArray();
        Optional<double[]> found = measure == ImportanceMeasure.VARIANCE_SHARE
                ? solver.shares(wanted)
                : solver.correlations(IntStream.range(0, n)
                        .mapToDouble(i -> measure.root(wanted[i]))
                        .toArray());
        if (found.isEmpty()) {
            return unreached("children offset one another or depend on one another linearly");
        }
        for (int i = 0; i < n; i++) {
            if (found.get()[i] <= 0) {
                return unreached(children.get(i).id() + " would need a weight of 0 or below");
            }
        }
        return reached(weights(found.get(), spreads), solver.rounds());
    }

    private double[][] columns(CompositeIndex from) {
        return children.stream().map(child -> column(from, child.id())).toArray(double[][]::new);
    }

    private double[] column(CompositeIndex from, String node) {
        IndicatorColumn scores = from.scores(node);
        return IntStream.of(units).mapToDouble(scores::get).toArray();
    }

    /** From units of a standard deviation to points, with a sum of about 1. */
    private static List<Rational> weights(double[] found, double[] spreads) {
        double sum = 0;
        for (int i = 0; i < found.length; i++) {
            sum += found[i] / spreads[i];
        }
        List<Rational> weights = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            weights.add(Rational.of(Decimals.of(found[i] / spreads[i] / sum)));
        }
        return weights;
    }

    private WeightsForImportance unreached(String reason) {
        List<TargetedChild> lines = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            lines.add(line(i, Optional.empty(), Optional.empty()));
        }
        return new WeightsForImportance(
                parent, measure, lines, Optional.empty(), "cannot be reached: " + reason, Notices.of(index));
    }

    private TargetedChild line(int child, Optional<Rational> weight, Optional<Double> achieved) {
        Rational total = children.stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
        Node node = children.get(child);
        return new TargetedChild(node.id(), targets.get(child), node.weight().dividedBy(total), weight, achieved);
    }

    private WeightsForImportance reached(List<Rational> weights, int rounds) {
        Map<String, Rational> named = new LinkedHashMap<>();
        for (int i = 0; i < children.size(); i++) {
            named.put(children.get(i).id(), weights.get(i));
        }
        WeightSet set = new WeightSet("importance of " + parent, named);
        double[] achieved = achieved(index.methodology().withWeights(set).compute(index.data()), weights);
        List<TargetedChild> lines = new ArrayList<>();
        double farthest = 0;
        for (int i = 0; i < children.size(); i++) {
            lines.add(line(i, Optional.of(weights.get(i)), Optional.of(achieved[i])));
            farthest = Math.max(farthest, Math.abs(achieved[i] - targets.get(i).doubleValue()));
        }
        String words = (farthest <= CLOSE
                        ? "reached"
                        : "reached before rounding and rescaling, missed by " + Figures.text(farthest) + " after it")
                + " in " + Figures.count(rounds, "round") + ", " + Figures.count(units.length, "complete unit");
        return new WeightsForImportance(parent, measure, lines, Optional.of(set), words, Notices.of(index));
    }

    /** The shares of importance that come out, by the scores of the index computed again. */
    private double[] achieved(CompositeIndex again, List<Rational> weights) {
        double[] whole = column(again, parent);
        double[] parts = new double[children.size()];
        CompensatedSum sum = new CompensatedSum();
        for (int i = 0; i < parts.length; i++) {
            Moments moments = Moments.of(column(again, children.get(i).id()), whole);
            double correlation = moments.correlation().orElse(0.0);
            parts[i] = switch (measure) {
                case VARIANCE_SHARE -> weights.get(i).doubleValue() * moments.products();
                case CORRELATION -> correlation;
                case SQUARED_CORRELATION -> correlation * correlation;
            };
            sum.add(parts[i]);
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= sum.total();
        }
        return parts;
    }
}
