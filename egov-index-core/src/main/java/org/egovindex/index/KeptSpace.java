package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.number.Values;

/** Room to compute some units of a plan under changing weights. Of one thread. */
final class KeptSpace {
    private final KeptRows kept;
    private final List<KeptParent> parents = new ArrayList<>();
    private final int[] places;
    private final Values root;

    KeptSpace(KeptRows kept) {
        this.kept = kept;
        List<Step> steps = kept.plan().steps();
        Values[] rows = new Values[steps.size()];
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = kept.scores(i).orElseGet(() -> Values.gaps(kept.size()));
            if (steps.get(i) instanceof ParentStep parent) {
                parents.add(new KeptParent(parent, kept, rows, rows[i]));
                at.add(i);
            }
        }
        for (int i = 0; i < parents.size(); i++) {
            Step above = steps.get(kept.plan().parent(at.get(i)));
            if (i < parents.size() - 1 && above instanceof ParentStep parent && parent.isColumnar()) {
                parents.get(i).isAddedUpAbove();
            }
        }
        places = at.stream().mapToInt(Integer::intValue).toArray();
        root = rows[rows.length - 1];
    }

    /** Computes the units with these weights into their places of a row of all; returns the step that was not defined, if one was. */
    Optional<Step> compute(double[] weights, Values scores) {
        Optional<Step> undefined = Optional.empty();
        for (int i = 0; i < places.length; i++) {
            KeptParent parent = parents.get(i);
            if (!parent.compute(weights) && undefined.isEmpty() && counts(places[i], weights)) {
                undefined = Optional.of(parent.step());
            }
        }
        scores.put(kept.from(), root);
        return undefined;
    }

    /** Whether no weight on the way up is 0. */
    private boolean counts(int place, double[] weights) {
        return Reweighting.counts(kept.plan(), place, weights);
    }
}
