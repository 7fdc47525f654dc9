package org.egovindex.index;

import java.util.Optional;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;

/** One node of a plan: how its row of scores is made from numbers that are there already. */
abstract sealed class Step permits IndicatorStep, ParentStep {
    private final Node node;
    private final String pointer;
    private final boolean complete;

    /**
     * A step.
     *
     * @param complete whether it is known that every unit will have a score
     */
    Step(Node node, String pointer, boolean complete) {
        this.node = node;
        this.pointer = pointer;
        this.complete = complete;
    }

    /** Writes the scores of this node into {@code out}. */
    abstract void evaluate(Run run, Values out);

    final Node node() {
        return node;
    }

    final String pointer() {
        return pointer;
    }

    final boolean isComplete() {
        return complete;
    }

    final void round(Values out) {
        Optional<Rounding> rounding = node.round();
        if (rounding.isPresent()) {
            Rounding to = rounding.get();
            out.map(out, to::round);
        }
    }
}
