package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.number.Decimals;

/** Doubts about a mean that needs numbers above 0, over children that can be 0 or less. */
final class ScaleDoubts {
    private static final int NAMED = 3;

    private ScaleDoubts() {}

    static Optional<Doubt> of(Node node, String pointer, Choices choices) {
        Aggregation aggregation = choices.aggregation().orElseThrow();
        Optional<Boolean> zeros = takesZeros(aggregation);
        if (zeros.isEmpty()) {
            return Optional.empty();
        }
        List<String> low = new ArrayList<>();
        for (Node child : node.children()) {
            Optional<Double> least = child.weight().signum() == 0
                    ? Optional.of(1.0)
                    : NodeBounds.of(child, choices).map(NodeBounds::lowest);
            boolean fits = least.filter(number -> number > 0 || (number == 0 && zeros.get()))
                    .isPresent();
            if (!fits) {
                low.add(child.id()
                        + least.map(number -> " (from " + Decimals.text(number) + ")")
                                .orElse(" (no bounds)"));
            }
        }
        if (low.isEmpty()) {
            return Optional.empty();
        }
        String named = String.join(", ", low.subList(0, Math.min(NAMED, low.size())))
                + (low.size() > NAMED ? " and " + (low.size() - NAMED) + " more" : "");
        return Optional.of(Doubt.of(
                Doubt.Kind.ZERO_UNDER_MEAN,
                pointer + "/aggregate",
                node.id(),
                "a " + aggregation.described() + " needs numbers " + (zeros.get() ? "of 0 or more" : "above 0")
                        + ", but these can be less: " + named
                        + ".\nMaybe normalise to a range above 0, such as [1, 100]."));
    }

    /** Whether 0 is well under the aggregation; nothing if any number is. */
    private static Optional<Boolean> takesZeros(Aggregation aggregation) {
        return switch (aggregation.id()) {
            case "geometric-mean", "harmonic-mean" ->
                Optional.of(aggregation.settings().containsKey("zero"));
            case "power-mean" -> Optional.of(aggregation.settings().get("power") instanceof Double power && power > 0);
            case "product" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
