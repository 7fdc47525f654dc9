package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Values;

/**
 * Of some units of a plan, everything that weights do not touch: the normalised numbers of every indicator, and what a parent adds
 * up of them. Immutable once made; shared by threads.
 */
final class KeptRows {
    private final IndexPlan plan;
    private final int from;
    private final int to;
    private final List<Optional<Values>> scores;
    private final List<Optional<Values>> prepared;

    private KeptRows(IndexPlan plan, int from, int to, List<Optional<Values>> scores, List<Optional<Values>> prepared) {
        this.plan = plan;
        this.from = from;
        this.to = to;
        this.scores = scores;
        this.prepared = prepared;
    }

    /** The rows of the units from one place to before another, given those of all. */
    static KeptRows of(IndexPlan plan, List<Optional<Values>> all, int from, int to) {
        List<Optional<Values>> scores = new ArrayList<>();
        List<Optional<Values>> prepared = new ArrayList<>();
        for (Optional<Values> row : all) {
            scores.add(row.map(values -> values.part(from, to)));
            prepared.add(Optional.empty());
        }
        for (Step step : plan.steps()) {
            if (step instanceof ParentStep parent) {
                Optional<Values> anchor = scores.get(parent.children().get(0));
                for (int child : parent.children()) {
                    prepared.set(child, scores.get(child).flatMap(row -> prepare(parent, row, anchor)));
                }
            }
        }
        return new KeptRows(plan, from, to, scores, prepared);
    }

    /** What the parent adds up: the distance to its first child, or the number on the parent's scale. */
    private static Optional<Values> prepare(ParentStep parent, Values row, Optional<Values> anchor) {
        Values made = Values.gaps(row.size());
        if (parent.isColumnar()) {
            return anchor.map(first -> {
                made.copy(row);
                made.addScaled(-1, first);
                return made;
            });
        }
        return parent.summedScale().map(scale -> {
            made.map(row, scale.function());
            return made;
        });
    }

    /** The normalised numbers of every indicator, for all units. */
    static List<Optional<Values>> normalised(IndexPlan plan) {
        Run run = plan.newRun();
        int units = plan.table().units().size();
        List<Optional<Values>> rows = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step instanceof IndicatorStep) {
                Values row = Values.gaps(units);
                step.evaluate(run, row);
                rows.add(Optional.of(row));
            } else {
                rows.add(Optional.empty());
            }
        }
        return rows;
    }

    IndexPlan plan() {
        return plan;
    }

    int from() {
        return from;
    }

    int size() {
        return to - from;
    }

    /** The normalised numbers, if the step is an indicator. */
    Optional<Values> scores(int step) {
        return scores.get(step);
    }

    /** What the parent of an indicator adds up of it, if it adds up. */
    Optional<Values> prepared(int step) {
        return prepared.get(step);
    }
}
