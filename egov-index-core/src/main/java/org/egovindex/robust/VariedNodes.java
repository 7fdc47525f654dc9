package org.egovindex.robust;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Naming;

/** The parents whose children's weights a factor changes. */
final class VariedNodes {
    private VariedNodes() {}

    /** That no name stands twice. */
    static void checkDifferent(List<String> named, String factor) {
        Set<String> seen = new HashSet<>();
        for (String name : named) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("The factor " + factor + " names " + Naming.visible(name)
                        + " twice.\nMaybe another one is meant.");
            }
        }
    }

    /** These parents, or all that have two children or more if none is named. */
    static List<Node> parents(Methodology methodology, List<String> named, String factor) {
        checkDifferent(named, factor);
        List<Node> parents = named.isEmpty()
                ? methodology
                        .tree()
                        .all()
                        .filter(node -> node.children().size() > 1)
                        .toList()
                : named.stream().map(methodology::node).toList();
        for (Node parent : parents) {
            if (parent.children().size() < 2) {
                throw new IllegalArgumentException("The factor " + factor + " must vary the weights of children, but "
                        + parent.id() + " has " + (parent.isIndicator() ? "none" : "only one")
                        + ".\nMaybe the node above it is meant.");
            }
        }
        if (parents.isEmpty()) {
            throw new IllegalArgumentException("The factor " + factor
                    + " has no weights to vary: no node has two children.\nMaybe another factor is meant.");
        }
        return parents;
    }

    /** The places of the children of these parents among the weights. */
    static int[] children(List<String> nodes, List<Node> parents) {
        return parents.stream()
                .flatMap(parent -> parent.children().stream())
                .mapToInt(child -> Scenario.place(nodes, child.id()))
                .toArray();
    }
}
