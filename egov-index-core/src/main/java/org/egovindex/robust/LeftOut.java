package org.egovindex.robust;

import java.util.List;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Reweighting;

/** One of several nodes without weight, or none. */
record LeftOut(List<String> left) implements Factor {
    LeftOut {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(
                    "At least one node to leave out must be named.\nMaybe all indicators are meant.");
        }
        VariedNodes.checkDifferent(left, "leaving out");
    }

    @Override
    public String id() {
        return "leaving out " + (left.size() > 3 ? "one of " + left.size() + " nodes" : String.join(" or ", left));
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        Methodology methodology = index.methodology();
        List<String> nodes = Reweighting.nodes(methodology);
        int[] places = left.stream().mapToInt(id -> Scenario.place(nodes, id)).toArray();
        for (String id : left) {
            Node parent = methodology
                    .tree()
                    .all()
                    .filter(node -> node.children().stream()
                            .anyMatch(child -> child.id().equals(id)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The whole index cannot be left out: " + id + ".\nMaybe one of its children is meant."));
            if (parent.children().stream()
                    .noneMatch(child -> !child.id().equals(id) && child.weight().signum() > 0)) {
                throw new IllegalArgumentException("The node " + id + " cannot be left out, for nothing else of "
                        + parent.id() + " has a weight.\nMaybe " + parent.id() + " is meant.");
            }
        }
        return (draws, scenario) -> {
            int drawn = draws.below(places.length + 1);
            if (drawn > 0) {
                scenario.weights()[places[drawn - 1]] = 0;
            }
        };
    }
}
