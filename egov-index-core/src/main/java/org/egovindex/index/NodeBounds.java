package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.normalise.Normalisation;
import org.egovindex.number.Decimals;

/**
 * Between which numbers the scores of a node must lie whatever the data are.
 *
 * @param lowest that can come out
 * @param highest that can come out
 */
record NodeBounds(double lowest, double highest) {
    /** The bounds of a node below these choices; nothing if there are none, or if they are not known. */
    static Optional<NodeBounds> of(Node node, Choices above) {
        Choices choices = node.choices().over(above);
        Optional<NodeBounds> bounds = node.content() instanceof Content.Parent parent
                ? parent.then().map(then -> of(then.normalisation())).orElseGet(() -> aggregate(node, choices))
                : of(choices.normalisation().orElseThrow());
        return bounds.map(exact -> node.round()
                .map(rounding -> new NodeBounds(
                        rounding.round(Decimals.of(exact.lowest)).doubleValue(),
                        rounding.round(Decimals.of(exact.highest)).doubleValue()))
                .orElse(exact));
    }

    private static Optional<NodeBounds> of(Normalisation normalisation) {
        return normalisation.bounds().map(ends -> new NodeBounds(ends.get(0), ends.get(1)));
    }

    private static Optional<NodeBounds> aggregate(Node node, Choices choices) {
        String id = choices.aggregation().orElseThrow().id();
        List<Node> counted = node.children().stream()
                .filter(child -> child.weight().signum() > 0)
                .toList();
        List<NodeBounds> bounds = new ArrayList<>();
        counted.forEach(child -> of(child, choices).ifPresent(bounds::add));
        if (bounds.size() < counted.size() || id.equals("product")) {
            return Optional.empty();
        }
        if (id.equals("sum")) {
            double lowest = 0;
            double highest = 0;
            for (int i = 0; i < bounds.size(); i++) {
                double weight = counted.get(i).weight().doubleValue();
                lowest += weight * bounds.get(i).lowest;
                highest += weight * bounds.get(i).highest;
            }
            return Optional.of(new NodeBounds(lowest, highest));
        }
        return Optional.of(new NodeBounds(
                bounds.stream().mapToDouble(NodeBounds::lowest).min().orElseThrow(),
                bounds.stream().mapToDouble(NodeBounds::highest).max().orElseThrow()));
    }
}
