package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;

/** One of several alternatives, each as likely as any other. */
record MethodChoice(String id, List<Alternative> alternatives) implements Factor {
    MethodChoice {
        alternatives = List.copyOf(alternatives);
        if (alternatives.size() < 2) {
            throw new IllegalArgumentException("The factor " + id + " must have two alternatives or more, not "
                    + alternatives.size() + ".\nMaybe the stated method should be one of them.");
        }
        VariedNodes.checkDifferent(alternatives.stream().map(Alternative::name).toList(), id);
    }

    @Override
    public Concern concern() {
        return Concern.METHODS;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        int count = alternatives.size();
        return (draws, scenario) -> scenario.choose(draws.below(count));
    }
}
