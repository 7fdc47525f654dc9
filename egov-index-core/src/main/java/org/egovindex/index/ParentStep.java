package org.egovindex.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.aggregate.Scale;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Values;
import org.egovindex.treat.Transforms;

/** A node made of others. */
final class ParentStep extends Step {
    private static final double ALMOST = 1e-12;

    private final List<Integer> children;
    private final double[] weights;
    private final double total;
    private final Aggregation aggregation;
    private final OptionalDouble leastCoverage;
    private final Optional<Then> then;
    private final boolean columnar;
    private final boolean counts;

    ParentStep(Node node, String pointer, List<Integer> children, List<Step> steps, Choices choices, boolean counts) {
        super(
                node,
                pointer,
                children.stream().allMatch(child -> steps.get(child).isComplete()));
        this.children = List.copyOf(children);
        this.weights = children.stream()
                .mapToDouble(child -> steps.get(child).node().weight().doubleValue())
                .toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.total = sum;
        this.aggregation = choices.aggregation().orElseThrow();
        this.counts = counts;
        this.leastCoverage =
                aggregation.canRenormalise() ? choices.missing().orElseThrow().leastCoverage() : OptionalDouble.empty();
        this.then = node.content() instanceof Content.Parent parent ? parent.then() : Optional.empty();
        this.columnar = isComplete() && aggregation.equals(Aggregations.ARITHMETIC_MEAN);
    }

    List<Integer> children() {
        return children;
    }

    double weight(int child) {
        return weights[child];
    }

    Aggregation aggregation() {
        return aggregation;
    }

    OptionalDouble leastCoverage() {
        return leastCoverage;
    }

    Optional<Then> then() {
        return then;
    }

    /** Whether indicators below need no row of their own, because they are added up as soon as they are normalised. */
    boolean isColumnar() {
        return columnar;
    }

    /** Whether the children of every unit are added up with their weights as stated. */
    boolean isSum() {
        return isComplete() && aggregation.equals(Aggregations.SUM);
    }

    /** The scale on which the children of every unit add up in shares, if there is one besides that of values. */
    Optional<Scale> summedScale() {
        return isComplete() && !columnar
                ? aggregation.scale().filter(scale -> scale.inShares() && !scale.isOfValues())
                : Optional.empty();
    }

    @Override
    void evaluate(Run run, Values out) {
        if (columnar) {
            addUp(run, out);
        } else {
            gather(run, out);
        }
        if (then.isPresent()) {
            apply(run, out, then.get());
        }
        round(out);
    }

    /** The arithmetic mean, one child after the other: for each unit the very operations of the aggregation itself. */
    private void addUp(Run run, Values out) {
        int first = 0;
        while (weights[first] == 0) {
            first++;
        }
        Values anchor = run.scores(children.get(first), run.anchor());
        out.copy(anchor);
        for (int i = first + 1; i < weights.length; i++) {
            if (weights[i] > 0) {
                out.addDifference(weights[i] / total, run.scores(children.get(i), run.scratch()), anchor);
            }
        }
        if (out.clearInfinite()) {
            noteUndefined(run);
        }
    }

    private void gather(Run run, Values out) {
        WeightedValues values = run.weightedValues();
        boolean defined = true;
        for (int unit = 0; unit < out.size(); unit++) {
            defined &= gather(unit, collect(run, unit, values), values, out);
        }
        if (!defined) {
            noteUndefined(run);
        }
    }

    /** Makes the score of one unit from what was collected; says whether the method was defined on it. */
    boolean gather(int unit, int counted, WeightedValues values, Values out) {
        if (isRejected(values.size(), counted)) {
            out.clear(unit);
            return true;
        }
        out.setDefined(unit, aggregation.of(values));
        return !out.isGap(unit);
    }

    /** What counts nowhere, its weight or that of a node above being 0, may be undefined. */
    private void noteUndefined(Run run) {
        if (counts) {
            run.noteUndefined(this);
        }
    }

    /** Collects what there is for a unit, and returns how many children count. */
    int collect(Run run, int unit, WeightedValues values) {
        values.clear();
        int counted = 0;
        for (int i = 0; i < weights.length; i++) {
            counted += collect(run.own(children.get(i)), weights[i], unit, values);
        }
        return counted;
    }

    /** Collects one child of a unit; returns 1 if it counts, else 0. */
    static int collect(Values scores, double weight, int unit, WeightedValues values) {
        if (weight <= 0) {
            return 0;
        }
        if (scores.isGap(unit)) {
            values.miss(weight);
        } else {
            values.add(scores.get(unit), weight);
        }
        return 1;
    }

    /** Whether too few children are there. */
    boolean isRejected(int present, int counted) {
        return present == 0
                || (present < counted
                        && (leastCoverage.isEmpty() || present < leastCoverage.getAsDouble() * counted - ALMOST));
    }

    private void apply(Run run, Values out, Then after) {
        if (!apply(after, run.sample(this), out)) {
            noteUndefined(run);
        }
    }

    /** Does to the aggregates what comes after; {@code sample} is room for them. Says whether that was defined. */
    static boolean apply(Then after, Sample sample, Values out) {
        DoubleUnaryOperator transform = Transforms.chain(after.transforms());
        sample.values().map(out, transform);
        if (sample.values().present() < out.present()
                || after.normalisation().fault(sample).isPresent()) {
            out.clear();
            return false;
        }
        after.normalisation().normalise(sample, out);
        return true;
    }
}
