package org.egovindex.range;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Node;
import org.egovindex.weight.SharePolytope;
import org.egovindex.weight.WeightConstraint;
import org.egovindex.weight.WeightSpace;

/**
 * Admissible weights as points of a polytope. A coordinate is the share of the index that one child of a parent with varying weights
 * has, for all children but the last. In these, and not in shares of the parent, scores and constraints of every level are linear.
 */
final class FreeWeights {
    private static final double NOTHING = 1e-12;

    private final WeightSpace space;
    private final AdditivePart part;
    private final int size;
    private final Map<String, Affine> ofIndex = new LinkedHashMap<>();
    private final Map<String, Double> stretch = new LinkedHashMap<>();
    private final Map<String, SharePolytope> polytopes = new LinkedHashMap<>();
    private final List<Affine> limits = new ArrayList<>();
    private final Map<String, Double> widths = new LinkedHashMap<>();
    private final List<Affine> pairs = new ArrayList<>();
    private final List<Node> ends = new ArrayList<>();
    private final List<Node> parents = new ArrayList<>();
    private final List<Node> floored = new ArrayList<>();
    private int used;

    FreeWeights(WeightSpace space, AdditivePart part) {
        this.space = space;
        this.part = part;
        this.size = space.varied().stream()
                .mapToInt(parent -> part.methodology().node(parent).children().size() - 1)
                .sum();
        walk(part.methodology().tree(), Affine.constant(1, size), 1);
    }

    private void walk(Node node, Affine own, double stretched) {
        ofIndex.put(node.id(), own);
        if (!part.isInner(node)) {
            ends.add(node);
            stretch.put(node.id(), stretched);
            return;
        }
        double below = stretched * part.stretch(node);
        List<Node> children = node.children();
        List<Affine> parts = part.varies(node) ? free(node, own) : fixed(node, own);
        for (int i = 0; i < children.size(); i++) {
            if (parts.get(i).constant() != 0 || parts.get(i).steepest() > 0) {
                walk(children.get(i), parts.get(i), below);
            }
        }
    }

    private List<Affine> free(Node parent, Affine own) {
        parents.add(parent);
        List<Affine> parts = new ArrayList<>();
        Affine rest = own;
        for (int i = 0; i < parent.children().size() - 1; i++) {
            Affine coordinate = Affine.coordinate(used++, size);
            parts.add(coordinate);
            rest = rest.plus(-1, coordinate);
        }
        parts.add(rest);
        limits.add(rest.times(-1));
        SharePolytope polytope = space.polytope(parent.id());
        polytopes.put(parent.id(), polytope);
        width(parent).ifPresent(width -> widths.put(parent.id(), width));
        List<Affine> sides = widths.containsKey(parent.id()) ? pairs : limits;
        for (int row = 0; row < polytope.halfSpaces(); row++) {
            Affine side = Affine.constant(0, size);
            for (int i = 0; i < parts.size(); i++) {
                side = side.plus(polytope.coefficient(row, i) - polytope.limit(row), parts.get(i));
            }
            sides.add(side);
        }
        return parts;
    }

    /** Within what share of themselves weights vary, if nothing else is demanded of this parent's children. */
    private Optional<Double> width(Node parent) {
        double width = 1;
        for (WeightConstraint constraint : space.constraints(parent.id())) {
            if (constraint instanceof WeightConstraint.Within within) {
                width = Math.min(width, within.by());
            } else if (!(constraint instanceof WeightConstraint.Free)) {
                return Optional.empty();
            }
        }
        return width < 1 ? Optional.of(width) : Optional.empty();
    }

    private List<Affine> fixed(Node parent, Affine own) {
        double total = parent.children().stream()
                .mapToDouble(child -> child.weight().doubleValue())
                .sum();
        return parent.children().stream()
                .map(child -> own.times(child.weight().doubleValue() / total))
                .toList();
    }

    /** How many coordinates there are: the degrees of freedom. */
    int size() {
        return size;
    }

    /** What must be 0 or less; coordinates must also be 0 or more, and weights of {@link #widths} keep within them. */
    List<Affine> limits() {
        return limits;
    }

    /** The widths as functions that must be 0 or less: one for each pair of children. */
    List<Affine> pairs() {
        return pairs;
    }

    /** By the ids of parents, within what share of themselves weights vary, where that is all that is demanded. */
    Map<String, Double> widths() {
        return widths;
    }

    /** The nodes at which the part ends and that have a weight. */
    List<Node> ends() {
        return ends;
    }

    /** The parents whose weights vary. */
    List<Node> parents() {
        return parents;
    }

    /** One of them, by its id. */
    Node parent(String id) {
        return parents.stream()
                .filter(parent -> parent.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The admissible shares of the children of such a parent. */
    SharePolytope polytope(Node parent) {
        return Optional.ofNullable(polytopes.get(parent.id())).orElseThrow();
    }

    /** The share of the index that a node has. */
    Affine ofIndex(Node node) {
        return Optional.ofNullable(ofIndex.get(node.id())).orElseThrow();
    }

    /** By what the score of an end is multiplied because weights above it count as stated. */
    double stretch(Node end) {
        return Optional.ofNullable(stretch.get(end.id())).orElseThrow();
    }

    /** Demands that an end has at least so small a share of the index. */
    void floor(Node end, double least) {
        floored.add(end);
        limits.add(ofIndex(end).times(-1).plus(least));
    }

    /** The point of given shares, by parent. */
    double[] point(Map<String, List<Double>> shares) {
        double[] point = new double[size];
        int next = 0;
        for (Node parent : parents) {
            double own = ofIndex(parent).at(point);
            List<Double> of = Optional.ofNullable(shares.get(parent.id())).orElseThrow();
            for (int i = 0; i < of.size() - 1; i++) {
                point[next++] = own * of.get(i);
            }
        }
        return point;
    }

    /** Whether every end that must have a weight has one. */
    boolean keepsFloors(double[] point) {
        return floored.stream().allMatch(end -> ofIndex(end).at(point) > 0);
    }

    /** Some admissible shares of a parent's children. */
    List<Double> anyShares(String parent) {
        return space.shares(parent);
    }

    /** The shares of a point, by parent; where the parent itself counts nothing, some that are admissible. */
    Map<String, List<Double>> shares(double[] point) {
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        for (Node parent : parents) {
            double own = ofIndex(parent).at(point);
            List<Double> of = new ArrayList<>();
            for (Node child : parent.children()) {
                of.add(own <= NOTHING ? 0 : Math.max(0, ofIndex(child).at(point)) / own);
            }
            shares.put(parent.id(), own <= NOTHING ? space.shares(parent.id()) : of);
        }
        return shares;
    }
}
