package org.egovindex.compare;

import java.util.ArrayList;
import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.UnfitTableException;

/** From one methodology to another, one kind of choice at a time, as standings of every stop on the way. */
final class MethodPath {
    private final CompositeIndex from;
    private final CompositeIndex to;
    private final List<MethodComparison.Step> steps = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    MethodPath(CompositeIndex from, CompositeIndex to) {
        this.from = from;
        this.to = to;
    }

    MethodComparison comparison() {
        Standings first = Standings.of(from.methodology().about().id(), from);
        Standings last = Standings.of(
                MethodComparison.other(first.id(), to.methodology().about().id()), to);
        if (!ChoiceStep.isSameTree(from.methodology().tree(), to.methodology().tree())) {
            notes.add("the trees have different nodes, so that the change cannot be split by choices");
        } else if (!walk(first, last)) {
            steps.clear();
        }
        return new MethodComparison(Comparison.of(first, last), steps, notes);
    }

    /** Takes over choice by choice; false if a stop on the way cannot be computed. */
    private boolean walk(Standings first, Standings last) {
        Methodology now = from.methodology();
        Standings standings = first;
        List<ChoiceStep> changes = new ArrayList<>();
        for (ChoiceStep step : ChoiceStep.values()) {
            Methodology next = step.of(now, to.methodology());
            if (!next.equals(now)) {
                changes.add(step);
            }
            now = next;
        }
        now = from.methodology();
        for (ChoiceStep step : changes) {
            now = step.of(now, to.methodology());
            boolean isLast = step == changes.get(changes.size() - 1);
            try {
                Standings next = isLast ? last : Standings.of("with the other " + step, now.compute(from.data()));
                steps.add(new MethodComparison.Step(step.toString(), Comparison.of(standings, next)));
                standings = next;
            } catch (UnfitTableException e) {
                notes.add("the change cannot be split by choices: with the other " + step
                        + " and the rest as before the index cannot be computed");
                return false;
            }
        }
        return true;
    }
}
