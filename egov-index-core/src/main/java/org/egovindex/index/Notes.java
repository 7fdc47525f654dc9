package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What must be said wherever an index is shown. */
final class Notes {
    private Notes() {}

    static List<String> of(CompositeIndex index) {
        Methodology methodology = index.methodology();
        List<String> notes = new ArrayList<>(index.data().notices());
        About about = methodology.about();
        notes.add("method " + about.id() + (about.edition().isEmpty() ? "" : ", edition " + about.edition())
                + (about.source().isEmpty() ? "" : ": " + about.source()));
        notes.add(methodology
                        .publication()
                        .round()
                        .map(rounding -> "scores " + rounding + ", ")
                        .orElse("")
                + methodology.publication().ranking());
        Set<String> sampled = dependOnSample(index.plan());
        if (!sampled.isEmpty()) {
            notes.add("depends on the sample: scores change when a unit joins or leaves, because of "
                    + String.join(", ", sampled));
        }
        notes.addAll(index.seal().lines());
        return notes;
    }

    /** The methods of a plan that look at the sample. */
    static Set<String> dependOnSample(IndexPlan plan) {
        Set<String> sampled = new TreeSet<>();
        for (Step step : plan.steps()) {
            if (step instanceof IndicatorStep indicator
                    && indicator.normalisation().dependsOnSample()) {
                sampled.add(indicator.normalisation().id());
            }
            if (step instanceof IndicatorStep indicator && indicator.outliers().dependsOnSample()) {
                sampled.add(indicator.outliers().id());
            }
            if (step instanceof ParentStep parent) {
                parent.then()
                        .filter(then -> then.normalisation().dependsOnSample())
                        .ifPresent(then -> sampled.add(then.normalisation().id()));
            }
        }
        return sampled;
    }
}
