package org.egovindex.robust;

import java.util.function.BiFunction;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;

/** A number of the methodology, uniform between two. */
record DrawnParameter(String id, double lowest, double highest, BiFunction<Methodology, Double, Methodology> change)
        implements Factor {
    DrawnParameter {
        if (!(lowest < highest) || !Double.isFinite(highest - lowest)) {
            throw new IllegalArgumentException(
                    "The parameter " + id + " must lie between two numbers, the smaller one first, not " + lowest
                            + " and " + highest + ".\nMaybe they are swapped.");
        }
    }

    @Override
    public Concern concern() {
        return Concern.METHODS;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        check(index.methodology(), lowest);
        check(index.methodology(), highest);
        return (draws, scenario) -> {
            double value = lowest + (highest - lowest) * draws.uniform();
            scenario.set(id, value, methodology -> change.apply(methodology, value));
        };
    }

    private void check(Methodology stated, double value) {
        Methodology changed = change.apply(stated, value);
        Subject.checkComparable(stated, changed, "The parameter " + id);
        if (!changed.tree()
                .all()
                .map(DrawnParameter::weight)
                .toList()
                .equals(stated.tree().all().map(DrawnParameter::weight).toList())) {
            throw new IllegalArgumentException("The parameter " + id + " must leave weights as they are"
                    + ".\nMaybe a factor of weights is meant.");
        }
    }

    private static String weight(Node node) {
        return node.id() + " " + node.weight();
    }
}
