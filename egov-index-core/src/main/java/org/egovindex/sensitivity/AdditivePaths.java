package org.egovindex.sensitivity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Content;
import org.egovindex.index.Node;
import org.egovindex.number.Rational;
import org.egovindex.table.IndicatorColumn;

/**
 * By what the score of a node is multiplied where it is simply added into the index: the product of shares under arithmetic means and of
 * weights under sums. Nodes below a parent that does anything else, or lacks children for some unit, have no such number.
 */
final class AdditivePaths {
    private final CompositeIndex index;
    private final Map<String, Rational> factors = new HashMap<>();
    private final Map<String, Aggregation> aggregations = new HashMap<>();

    AdditivePaths(CompositeIndex index) {
        this.index = index;
        Node tree = index.methodology().tree();
        walk(tree, Aggregations.ARITHMETIC_MEAN, Optional.of(Rational.ONE));
    }

    private void walk(Node node, Aggregation inherited, Optional<Rational> factor) {
        factor.ifPresent(number -> factors.put(node.id(), number));
        Aggregation own = node.choices().aggregation().orElse(inherited);
        if (!node.isIndicator()) {
            aggregations.put(node.id(), own);
        }
        Rational total = total(node);
        for (Node child : node.children()) {
            Optional<Rational> step = own.equals(Aggregations.ARITHMETIC_MEAN)
                    ? Optional.of(child.weight().dividedBy(total))
                    : own.equals(Aggregations.SUM) ? Optional.of(child.weight()) : Optional.empty();
            boolean adds = isPlain(node) && isComplete(node);
            walk(child, own, adds ? factor.flatMap(above -> step.map(above::times)) : Optional.empty());
        }
    }

    private static Rational total(Node node) {
        return node.children().stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
    }

    private static boolean isPlain(Node node) {
        return node.round().isEmpty()
                && node.content() instanceof Content.Parent parent
                && parent.then().isEmpty();
    }

    private boolean isComplete(Node parent) {
        IndicatorColumn whole = index.scores(index.methodology().tree().id());
        for (Node child : parent.children()) {
            IndicatorColumn scores = index.scores(child.id());
            for (int unit = 0; unit < scores.size() && child.weight().signum() > 0; unit++) {
                if (scores.isMissing(unit) && !whole.isMissing(unit)) {
                    return false;
                }
            }
        }
        return true;
    }

    Optional<Rational> of(String node) {
        return Optional.ofNullable(factors.get(node));
    }

    /** How the children of a parent are aggregated; none if it is an indicator. */
    Optional<Aggregation> aggregation(String parent) {
        return Optional.ofNullable(aggregations.get(parent));
    }
}
