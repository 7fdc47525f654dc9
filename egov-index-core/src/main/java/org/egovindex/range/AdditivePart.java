package org.egovindex.range;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.aggregate.Scale;
import org.egovindex.index.Content;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.weight.WeightSpace;

/**
 * The upper part of a tree, down to the nodes below which no weight varies; those are called ends. The score is a sum over the ends
 * on one scale: values under arithmetic means and sums, logarithms under geometric means, and so on.
 */
final class AdditivePart {
    private static final Scale PLAIN = Aggregations.ARITHMETIC_MEAN.scale().orElseThrow();

    private final Methodology methodology;
    private final Set<String> varied;
    private final Set<String> inner = new HashSet<>();
    private Optional<Scale> scale = Optional.empty();
    private final Node cut;

    private AdditivePart(WeightSpace space) {
        this.methodology = space.methodology();
        this.varied = new HashSet<>(space.varied());
        collect(methodology.tree());
        this.cut = cut(methodology.tree(), Aggregations.ARITHMETIC_MEAN, MissingDataPolicies.REJECT_UNIT);
    }

    /** Throws, naming the node, if a node of the part is not additive. */
    static AdditivePart of(WeightSpace space) {
        return new AdditivePart(space);
    }

    private boolean collect(Node node) {
        boolean any = varied.contains(node.id());
        for (Node child : node.children()) {
            any |= collect(child);
        }
        if (any) {
            inner.add(node.id());
        }
        return any;
    }

    private Node cut(Node node, Aggregation above, MissingDataPolicy missingAbove) {
        if (!inner.contains(node.id())) {
            Node end = Node.indicator(node.id()).weighing(node.weight());
            return end.with(MissingDataPolicies.REJECT_UNIT);
        }
        Aggregation aggregation = node.choices().aggregation().orElse(above);
        MissingDataPolicy missing = node.choices().missing().orElse(missingAbove);
        check(node, aggregation);
        Node whole = Node.of(
                node.id(),
                node.children().stream()
                        .map(child -> cut(child, aggregation, missing))
                        .toList());
        return whole.weighing(node.weight()).with(aggregation).with(missing);
    }

    private void check(Node node, Aggregation aggregation) {
        Scale own = aggregation
                .scale()
                .orElseThrow(() -> refused(node, "its aggregation is " + aggregation + ", which adds nothing up"));
        if (scale.filter(one -> !one.name().equals(own.name())).isPresent()) {
            throw refused(node, "it is a sum of " + own.name() + ", and the index one of " + scale().name());
        }
        scale = scale.isPresent() ? scale : Optional.of(own);
        if (node.round().isPresent()) {
            throw refused(node, "its score is rounded before it counts");
        }
        if (node.content() instanceof Content.Parent parent && parent.then().isPresent()) {
            throw refused(node, "its aggregate is brought to another scale, which looks at all units");
        }
    }

    private static IllegalArgumentException refused(Node node, String reason) {
        return new IllegalArgumentException(
                "Ranges of ranks need a score that is a sum of weighted scores, but at the node "
                        + node.id() + " it is none: " + reason
                        + ".\nMaybe weights of other parents can be varied, none of them at or below this node.");
    }

    Methodology methodology() {
        return methodology;
    }

    /** Whether this node has children in the part. */
    boolean isInner(Node node) {
        return inner.contains(node.id());
    }

    /** Whether the shares of this node's children vary. */
    boolean varies(Node node) {
        return varied.contains(node.id());
    }

    /** The scale on which ends add up. */
    Scale scale() {
        return scale.orElse(PLAIN);
    }

    /** The same part as a methodology of its own, over a table of the scores of the ends. */
    Methodology cut() {
        return Methodology.of("cut", cut).withPublication(methodology.publication());
    }

    /** What the shares of a node's children are multiplied by: 1, or the stated total where weights count as stated. */
    double stretch(Node node) {
        Aggregation aggregation = inCut(node).choices().aggregation().orElseThrow();
        boolean inShares = aggregation.scale().map(Scale::inShares).orElse(true);
        return inShares
                ? 1
                : node.children().stream()
                        .mapToDouble(child -> child.weight().doubleValue())
                        .sum();
    }

    private Node inCut(Node node) {
        return cut.all().filter(one -> one.id().equals(node.id())).findFirst().orElseThrow();
    }
}
