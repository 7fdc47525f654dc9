package org.egovindex.weight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;

/**
 * Which weights of a methodology's tree are admissible. Immutable; every method gives another space.
 *
 * <p>A space is made of constraints, all of which hold at once. A parent of which no constraint speaks has its weights as stated; the
 * children of any other may share in every way that the constraints allow. Shares of different parents do not depend on one another.
 * Weights as stated may lie outside: {@link #notes} says so.
 *
 * <p>Worked line: {@code WeightSpace.of(methodology).bounds("egdi", 0.1, 0.8)} holds 10 %, 10 % and 80 %, and not 5 %, 45 % and 50 %.
 */
public final class WeightSpace {
    private static final double NEAR = 1e-12;

    private final Methodology methodology;
    private final List<WeightConstraint> constraints;

    private WeightSpace(Methodology methodology, List<WeightConstraint> constraints) {
        this.methodology = methodology;
        this.constraints = List.copyOf(constraints);
    }

    /** Only the weights as stated. */
    public static WeightSpace of(Methodology methodology) {
        return new WeightSpace(methodology, List.of());
    }

    /** With any shares of the children of this parent. */
    public WeightSpace vary(String parent) {
        return and(new WeightConstraint.Free(Optional.of(parent)));
    }

    /** With any shares everywhere. */
    public WeightSpace varyAll() {
        return and(new WeightConstraint.Free(Optional.empty()));
    }

    /** With every child of this parent between two shares. */
    public WeightSpace bounds(String parent, double low, double high) {
        return and(new WeightConstraint.EachBetween(parent, low, high));
    }

    /** With one child between two shares of its parent. */
    public WeightSpace bound(String node, double low, double high) {
        return and(new WeightConstraint.Between(node, low, high));
    }

    /** With the stated weights of this parent's children each times a factor from {@code 1 - by} to {@code 1 + by}. */
    public WeightSpace within(String parent, double by) {
        return and(new WeightConstraint.Within(Optional.of(parent), by));
    }

    /** The same for every parent. */
    public WeightSpace within(double by) {
        return and(new WeightConstraint.Within(Optional.empty(), by));
    }

    /** With shares of siblings that do not increase from the first to the last. */
    public WeightSpace ordered(String... nodes) {
        return and(new WeightConstraint.Ordered(Arrays.asList(nodes)));
    }

    /** With the share of a node from {@code low} to {@code high} times that of another. */
    public WeightSpace ratio(String node, String other, double low, double high) {
        return and(new WeightConstraint.RatioBetween(node, other, low, high));
    }

    /** With a constraint as text, such as {@code osi 10%..80%}. */
    public WeightSpace and(String text) {
        return and(WeightConstraint.parse(text, methodology));
    }

    /**
     * With one more constraint.
     *
     * @throws IllegalArgumentException if it names what is no node, or nodes that are no siblings, or if no weights are left
     */
    public WeightSpace and(WeightConstraint constraint) {
        ConstrainedNodes.of(methodology).check(constraint);
        List<WeightConstraint> more = new ArrayList<>(constraints);
        more.add(constraint);
        WeightSpace space = new WeightSpace(methodology, more);
        for (Node parent : space.parents(1)) {
            space.checkNotEmpty(parent);
        }
        return space;
    }

    /** Whose weights. */
    public Methodology methodology() {
        return methodology;
    }

    /** What must hold, in the order in which it was said. */
    public List<WeightConstraint> constraints() {
        return constraints;
    }

    /** What must hold for the children of one parent. */
    public List<WeightConstraint> constraints(String parent) {
        Node node = parent(parent);
        ConstrainedNodes nodes = ConstrainedNodes.of(methodology);
        return constraints.stream()
                .filter(constraint -> nodes.concerns(constraint, node))
                .toList();
    }

    /** The parents of two children or more whose weights may vary, in the order of the tree. */
    public List<String> varied() {
        return parents(2).stream().map(Node::id).toList();
    }

    private List<Node> parents(int children) {
        ConstrainedNodes nodes = ConstrainedNodes.of(methodology);
        return methodology
                .tree()
                .all()
                .filter(node -> node.children().size() >= children)
                .filter(node -> constraints.stream().anyMatch(constraint -> nodes.concerns(constraint, node)))
                .toList();
    }

    private Node parent(String id) {
        Node node = methodology.node(id);
        ConstrainedNodes.checkParent(node);
        return node;
    }

    /** The admissible shares of the children of a parent; one point only if they do not vary. */
    public SharePolytope polytope(String parent) {
        return limits(parent(parent)).polytope();
    }

    private ShareLimits limits(Node parent) {
        List<WeightConstraint> own = constraints(parent.id());
        return own.isEmpty() ? ShareLimits.fixed(parent) : ShareLimits.of(parent, own);
    }

    /** Admissible shares of the children of a parent: those stated if they are, else some others. */
    public List<Double> shares(String parent) {
        Node node = parent(parent);
        double[] stated = ShareLimits.stated(node);
        double[] shares =
                outside(node).isEmpty() ? stated : limits(node).somewhere().orElseThrow();
        return Arrays.stream(shares).boxed().toList();
    }

    /** Whether the weights as stated are admissible. */
    public boolean holdsStated() {
        return parents(1).stream().allMatch(parent -> outside(parent).isEmpty());
    }

    /** The constraints that the stated weights of a parent's children break. */
    private List<WeightConstraint> outside(Node parent) {
        double[] stated = ShareLimits.stated(parent);
        return constraints(parent.id()).stream()
                .filter(constraint -> !(constraint instanceof WeightConstraint.Within))
                .filter(constraint ->
                        !ShareLimits.of(parent, List.of(constraint)).polytope().contains(stated, NEAR))
                .toList();
    }

    private void checkNotEmpty(Node parent) {
        List<WeightConstraint> left = new ArrayList<>(constraints(parent.id()));
        if (ShareLimits.of(parent, left).somewhere().isPresent()) {
            return;
        }
        for (WeightConstraint constraint : List.copyOf(left)) {
            List<WeightConstraint> fewer = new ArrayList<>(left);
            fewer.remove(constraint);
            if (ShareLimits.of(parent, fewer).somewhere().isEmpty()) {
                left = fewer;
            }
        }
        String words = left.stream().map(WeightConstraint::toString).collect(Collectors.joining("; "));
        throw new IllegalArgumentException(
                "At least one set of weights of the " + parent.children().size()
                        + " children of " + parent.id() + " must satisfy what is demanded, but none does: " + words
                        + ".\nMaybe a bound is too narrow: shares sum to 1.");
    }

    /** What must be said of this space wherever its results are shown. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("admissible weights: " + this);
        for (Node parent : parents(1)) {
            outside(parent)
                    .forEach(constraint -> notes.add("the stated weights of " + parent.id()
                            + " are not admissible: they lie outside " + constraint));
        }
        return notes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightSpace that
                && methodology.equals(that.methodology)
                && constraints.equals(that.constraints);
    }

    @Override
    public int hashCode() {
        return methodology.hashCode() * 31 + constraints.hashCode();
    }

    @Override
    public String toString() {
        return constraints.isEmpty()
                ? "all as stated"
                : constraints.stream().map(WeightConstraint::toString).collect(Collectors.joining("; "));
    }
}
