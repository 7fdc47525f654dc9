package org.egovindex.index;

import java.util.List;
import java.util.Optional;
import org.egovindex.aggregate.Scale;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Values;

/**
 * A parent under changing weights, with room for its scores: the same operations in the same order as {@link ParentStep}, so that the
 * stated weights give the same scores to the last bit; what does not change is kept. Of one thread.
 */
final class KeptParent {
    private final ParentStep step;
    private final int[] children;
    private final Values[] rows;
    private final Values[] prepared;
    private final boolean[] kept;
    private final Optional<Scale> scale;
    private final Optional<Sample> sample;
    private final Values out;
    private final Values lowest;
    private final Values highest;
    private final Values scratch;
    private final WeightedValues values;
    private final double[] laterShares = new double[4];
    private final Values[] laterRows = new Values[4];
    private int later;
    private double total;
    private boolean addedUpAbove;

    /** A parent whose children have these rows. */
    KeptParent(ParentStep step, KeptRows keptRows, Values[] rowsOfSteps, Values out) {
        this.step = step;
        this.out = out;
        children = step.children().stream().mapToInt(Integer::intValue).toArray();
        rows = new Values[children.length];
        prepared = new Values[children.length];
        kept = new boolean[children.length];
        boolean firstIsKept = keptRows.scores(children[0]).isPresent();
        for (int i = 0; i < children.length; i++) {
            rows[i] = rowsOfSteps[children[i]];
            Optional<Values> ready = keptRows.prepared(children[i]);
            kept[i] = ready.isPresent() && (firstIsKept || !step.isColumnar());
            prepared[i] = ready.orElse(rows[i]);
        }
        scale = step.summedScale();
        sample = step.then().map(then -> then.room(keptRows.plan().table().units()));
        lowest = Values.gaps(out.size());
        highest = Values.gaps(out.size());
        scratch = Values.gaps(out.size());
        values = new WeightedValues(children.length);
    }

    /** Says that the node above adds up too, so that what is infinite here is seen there. */
    void isAddedUpAbove() {
        addedUpAbove = sample.isEmpty() && step.node().round().isEmpty();
    }

    ParentStep step() {
        return step;
    }

    /** Computes the scores with these weights of all steps; says whether the methods were defined. */
    boolean compute(double[] weights) {
        total = 0;
        for (int child : children) {
            total += weights[child];
        }
        if (!(total > 0)) {
            out.clear();
            return false;
        }
        boolean defined = aggregate(weights);
        if (sample.isPresent()) {
            defined &= ParentStep.apply(step.then().orElseThrow(), sample.get(), out);
        }
        step.round(out);
        return defined;
    }

    private boolean aggregate(double[] weights) {
        if (step.isColumnar()) {
            return addUp(weights);
        }
        if (step.isSum()) {
            return sum(weights);
        }
        return scale.isPresent() ? onScale(weights, scale.get()) : gather(weights);
    }

    private boolean sum(double[] weights) {
        out.setAll(0);
        for (int i = 0; i < children.length; i++) {
            if (weights[children[i]] > 0) {
                addLater(weights[children[i]], rows[i]);
            }
        }
        addNow();
        return !out.clearInfinite();
    }

    private boolean addUp(double[] weights) {
        int first = 0;
        while (weights[children[first]] == 0) {
            first++;
        }
        out.copy(rows[first]);
        for (int i = first + 1; i < children.length; i++) {
            double weight = weights[children[i]];
            if (weight > 0 && first == 0 && kept[i]) {
                addLater(weight / total, prepared[i]);
            } else if (weight > 0) {
                addNow();
                out.addDifference(weight / total, rows[i], rows[first]);
            }
        }
        addNow();
        return addedUpAbove || !out.clearInfinite();
    }

    /** Four rows are added at once. */
    private void addLater(double share, Values row) {
        laterShares[later] = share;
        laterRows[later++] = row;
        if (later == laterRows.length) {
            out.addScaled(laterShares, laterRows);
            later = 0;
        }
    }

    private void addNow() {
        for (int i = 0; i < later; i++) {
            out.addScaled(laterShares[i], laterRows[i]);
        }
        later = 0;
    }

    private boolean onScale(double[] weights, Scale by) {
        boolean first = true;
        out.setAll(0);
        for (int i = 0; i < children.length; i++) {
            double weight = weights[children[i]];
            if (weight > 0) {
                if (kept[i]) {
                    addLater(weight / total, prepared[i]);
                } else {
                    addNow();
                    scratch.map(rows[i], by.function());
                    out.addScaled(weight / total, scratch);
                }
                extremes(rows[i], first);
                first = false;
            }
        }
        addNow();
        boolean defined = true;
        for (int unit = 0; unit < out.size(); unit++) {
            defined &= finish(unit, by, weights);
        }
        return defined;
    }

    private void extremes(Values row, boolean first) {
        if (first) {
            lowest.copy(row);
            highest.copy(row);
        } else {
            lowest.lower(row);
            highest.raise(row);
        }
    }

    /** From the sum on the scale to the mean, where nothing is out of the ordinary. */
    private boolean finish(int unit, Scale by, double[] weights) {
        if (lowest.isGap(unit) || out.isGap(unit) || lowest.get(unit) <= 0) {
            return gather(unit, weights);
        }
        double low = lowest.get(unit);
        double high = highest.get(unit);
        if (low == high) {
            out.set(unit, low);
            return true;
        }
        double mean = by.back(out.get(unit));
        if (!Double.isFinite(mean) || mean == 0) {
            return gather(unit, weights);
        }
        out.set(unit, Math.max(low, Math.min(high, mean)));
        return true;
    }

    private boolean gather(double[] weights) {
        boolean defined = true;
        for (int unit = 0; unit < out.size(); unit++) {
            defined &= gather(unit, weights);
        }
        return defined;
    }

    private boolean gather(int unit, double[] weights) {
        values.clear();
        int counted = 0;
        for (int i = 0; i < children.length; i++) {
            counted += ParentStep.collect(rows[i], weights[children[i]], unit, values);
        }
        return step.gather(unit, counted, values, out);
    }

    static boolean isWholeSample(List<Step> steps) {
        return steps.stream()
                .anyMatch(step ->
                        step instanceof ParentStep parent && parent.then().isPresent());
    }
}
