package org.egovindex.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.WeightedValues;
import org.egovindex.normalise.Sample;
import org.egovindex.number.Grid;
import org.egovindex.number.Values;
import org.egovindex.rank.Places;

/**
 * The working space of a plan: made once, used for run after run without allocating. Not for several threads at once; each takes
 * one of its own.
 */
public final class Run {
    private final IndexPlan plan;
    private final Values[] rows;
    private final Map<Step, Sample> samples = new HashMap<>();
    private final Values scratch;
    private final Values anchor;
    private final WeightedValues weighted;
    private final Places places;
    private final List<ParentStep> undefined = new ArrayList<>();

    Run(IndexPlan plan) {
        this.plan = plan;
        int units = plan.table().units().size();
        List<Step> steps = plan.steps();
        rows = new Values[steps.size()];
        int most = 1;
        for (int i = 0; i < rows.length; i++) {
            if (plan.hasRow(i)) {
                rows[i] = Values.gaps(units);
            }
            if (steps.get(i) instanceof ParentStep parent) {
                most = Math.max(most, parent.children().size());
                parent.then()
                        .ifPresent(then ->
                                samples.put(parent, then.room(plan.table().units())));
            }
        }
        scratch = Values.gaps(units);
        anchor = Values.gaps(units);
        weighted = new WeightedValues(most);
        places = new Places(units);
    }

    /** Computes every node and the ranks. Cost: one pass over the numbers, and n log n for the ranks. */
    public void compute() {
        undefined.clear();
        for (int i = 0; i < rows.length; i++) {
            if (plan.hasRow(i)) {
                plan.steps().get(i).evaluate(this, rows[i]);
            }
        }
        places.rank(rows[plan.root()], plan.methodology().publication().ranking());
    }

    /** The score of a unit, by its place in the table; check {@link #isRanked} first. */
    public double score(int unit) {
        return rows[plan.root()].get(unit);
    }

    /** Whether a unit has a score, and so a rank. */
    public boolean isRanked(int unit) {
        return places.halves(unit) > 0;
    }

    /** Twice the rank of a unit, so that 5 is rank 2.5; 0 if it has none. */
    public int rankInHalves(int unit) {
        return places.halves(unit);
    }

    /** The grid on which the scores of the index are compared. */
    Grid grid() {
        return places.grid();
    }

    /** Copies the scores of a node into a row of the same size. */
    void copyScores(int step, Values into) {
        into.copy(scores(step, scratch));
    }

    /** The scores of a step: its own row, or written into {@code room}. */
    Values scores(int step, Values room) {
        if (plan.hasRow(step)) {
            return rows[step];
        }
        plan.steps().get(step).evaluate(this, room);
        return room;
    }

    /** The row of a step that has one. */
    Values own(int step) {
        return rows[step];
    }

    Values scratch() {
        return scratch;
    }

    Values anchor() {
        return anchor;
    }

    WeightedValues weightedValues() {
        return weighted;
    }

    Sample sample(ParentStep parent) {
        return Optional.ofNullable(samples.get(parent)).orElseThrow();
    }

    void noteUndefined(ParentStep step) {
        if (undefined.isEmpty()) {
            undefined.add(step);
        }
    }

    /** Whether a method was not defined on what it was given. */
    boolean hasUndefined() {
        return !undefined.isEmpty();
    }

    ParentStep firstUndefined() {
        return undefined.get(0);
    }
}
