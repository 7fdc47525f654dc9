package org.egovindex.weight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;

/** Of which parent's children a constraint speaks, and whether it makes sense for this tree. */
final class ConstrainedNodes {
    private final Methodology methodology;
    private final Map<String, Node> parents = new HashMap<>();

    private ConstrainedNodes(Methodology methodology) {
        this.methodology = methodology;
        methodology.tree().all().forEach(parent -> parent.children().forEach(child -> parents.put(child.id(), parent)));
    }

    static ConstrainedNodes of(Methodology methodology) {
        return new ConstrainedNodes(methodology);
    }

    /** Throws if the constraint names what is not there. */
    void check(WeightConstraint constraint) {
        List<String> nodes = siblings(constraint);
        nodes.forEach(methodology::node);
        for (String node : nodes) {
            if (!parents.containsKey(node)) {
                throw new IllegalArgumentException("The node " + node
                        + " is the index and has no share of anything.\nMaybe its children are meant: " + node
                        + ": each ...");
            }
        }
        if (new HashSet<>(nodes).size() < nodes.size()) {
            throw new IllegalArgumentException(
                    "Different nodes must be compared, not " + constraint + ".\nMaybe one was written twice.");
        }
        for (String node : nodes) {
            if (!parentOf(node).id().equals(parentOf(nodes.get(0)).id())) {
                throw new IllegalArgumentException("Only shares of siblings can be compared, but " + nodes.get(0)
                        + " belongs to " + parentOf(nodes.get(0)).id() + " and " + node + " to "
                        + parentOf(node).id() + ".\nMaybe their parents are meant.");
            }
        }
        whole(constraint).ifPresent(parent -> checkParent(methodology.node(parent)));
    }

    static void checkParent(Node node) {
        if (node.isIndicator()) {
            throw new IllegalArgumentException(
                    "The node " + node.id() + " is an indicator and has no children.\nMaybe its parent is meant.");
        }
    }

    /** Whether the constraint speaks of the children of this parent. */
    boolean concerns(WeightConstraint constraint, Node parent) {
        List<String> nodes = siblings(constraint);
        if (!nodes.isEmpty()) {
            return parentOf(nodes.get(0)).id().equals(parent.id());
        }
        return !parent.isIndicator()
                && whole(constraint).map(parent.id()::equals).orElse(true);
    }

    private Node parentOf(String node) {
        return Optional.ofNullable(parents.get(node)).orElseThrow();
    }

    /** The children it names one by one. */
    private static List<String> siblings(WeightConstraint constraint) {
        if (constraint instanceof WeightConstraint.Between between) {
            return List.of(between.node());
        }
        if (constraint instanceof WeightConstraint.Ordered ordered) {
            return ordered.nodes();
        }
        return constraint instanceof WeightConstraint.RatioBetween ratio
                ? List.of(ratio.node(), ratio.other())
                : List.of();
    }

    /** The parent of which it names all children. */
    private static Optional<String> whole(WeightConstraint constraint) {
        if (constraint instanceof WeightConstraint.EachBetween each) {
            return Optional.of(each.parent());
        }
        if (constraint instanceof WeightConstraint.Within within) {
            return within.parent();
        }
        return constraint instanceof WeightConstraint.Free free ? free.parent() : Optional.empty();
    }
}
