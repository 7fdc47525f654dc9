package org.egovindex.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.egovindex.aggregate.Scale;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.number.Values;

/** Splits a difference down a tree until it stands at indicators. */
final class DifferenceSplit {
    /** Less than this is the last bits of doubles. */
    private static final double ROUNDING = 1e-12;

    private final CompositeIndex index;
    private final int unit;
    private final int other;
    private final List<Difference.Part> parts;

    DifferenceSplit(CompositeIndex index, int unit, int other, List<Difference.Part> parts) {
        this.index = index;
        this.unit = unit;
        this.other = other;
        this.parts = parts;
    }

    /**
     * Splits the difference at a node among what the node is made of.
     *
     * @param factor what a point of the node is worth in the index, between the two units
     */
    void split(int place, double factor) {
        Step step = index.plan().steps().get(place);
        if (!(step instanceof ParentStep parent) || !isSplittable(place, parent)) {
            parts.add(part(step, factor * difference(place)));
            return;
        }
        double amount = factor * difference(place);
        double before = aggregate(parent, parent.children().size()) - aggregate(parent, 0);
        boolean changedAfter = parent.then().isPresent();
        boolean same = Math.abs(before) <= ROUNDING * Math.max(1, Math.abs(aggregate(parent, 0)));
        double stretch = !changedAfter ? 1 : same ? 0 : difference(place) / before;
        List<Double> slopes = slopes(parent);
        double sum = 0;
        for (int i = 0; i < slopes.size(); i++) {
            int child = parent.children().get(i);
            if (parent.weight(i) > 0 && !index.values(child).isGap(unit)) {
                double own = factor * stretch * slopes.get(i);
                sum += own * difference(child);
                split(child, own);
            }
        }
        double rest = amount - sum;
        if (Math.abs(rest) > ROUNDING * Math.max(1, Math.abs(amount))) {
            parts.add(new Difference.Part(
                    step.node().id() + " (rounding)", OptionalDouble.empty(), OptionalDouble.empty(), rest));
        }
    }

    /** The difference between the scores of a node; 0 where both have none. */
    private double difference(int place) {
        Values scores = index.values(place);
        return valueOf(scores, unit) - valueOf(scores, other);
    }

    private static double valueOf(Values scores, int whose) {
        return scores.isGap(whose) ? 0 : scores.get(whose);
    }

    private boolean isSplittable(int place, ParentStep parent) {
        return !index.values(place).isGap(unit)
                && !index.values(place).isGap(other)
                && IntStream.range(0, parent.children().size())
                        .filter(i -> parent.weight(i) > 0)
                        .mapToObj(i -> index.values(parent.children().get(i)))
                        .noneMatch(scores -> scores.isGap(unit) != scores.isGap(other));
    }

    /** What a point of each child is worth in the aggregate of its parent, between the two units. */
    private List<Double> slopes(ParentStep parent) {
        Optional<Scale> scale = parent.aggregation().scale();
        if (scale.isPresent()) {
            List<Double> slopes = onScale(parent, scale.get());
            if (slopes.stream().allMatch(Double::isFinite)) {
                return slopes;
            }
        }
        return IntStream.range(0, parent.children().size())
                .mapToObj(i -> {
                    if (parent.weight(i) == 0) {
                        return 0.0;
                    }
                    double change = aggregate(parent, i + 1) - aggregate(parent, i);
                    double own = difference(parent.children().get(i));
                    return own == 0 ? 0.0 : change / own;
                })
                .toList();
    }

    private List<Double> onScale(ParentStep parent, Scale scale) {
        Shares shares = Shares.of(index, parent, unit);
        double slope = scale.slope(
                aggregate(parent, 0), aggregate(parent, parent.children().size()));
        return parent.children().stream()
                .map(child -> {
                    Values scores = index.values(child);
                    return scores.isGap(unit) || shares.of(child) == 0
                            ? 0.0
                            : shares.of(child) * scale.slope(scores.get(other), scores.get(unit)) / slope;
                })
                .toList();
    }

    /** The aggregate with the first {@code exchanged} children those of the unit, and the rest those of the other. */
    private double aggregate(ParentStep parent, int exchanged) {
        WeightedValues values = new WeightedValues(parent.children().size());
        for (int i = 0; i < parent.children().size(); i++) {
            Values scores = index.values(parent.children().get(i));
            int whose = i < exchanged ? unit : other;
            if (scores.isGap(whose)) {
                values.miss(parent.weight(i));
            } else {
                values.add(scores.get(whose), parent.weight(i));
            }
        }
        return parent.aggregation().of(values);
    }

    private Difference.Part part(Step step, double amount) {
        return new Difference.Part(step.node().id(), number(step, unit), number(step, other), amount);
    }

    private static OptionalDouble number(Step step, int whose) {
        return step instanceof IndicatorStep indicator ? indicator.raw().find(whose) : OptionalDouble.empty();
    }
}
