package org.egovindex.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;

/** Doubts about the weights of the children of one node. */
final class WeightDoubts {
    private static final int NAMED = 5;
    private static final Rational HUNDRED = Rational.of(100);
    private static final List<String> BLIND = List.of("median", "minimum", "maximum");
    private static final List<String> AS_STATED = List.of("sum", "product");

    private WeightDoubts() {}

    static List<Doubt> of(Node node, String pointer, Aggregation aggregation) {
        List<Doubt> doubts = new ArrayList<>();
        List<Rational> weights = node.children().stream()
                .map(Node::weight)
                .filter(weight -> weight.signum() > 0)
                .toList();
        boolean differ = weights.stream().distinct().count() > 1;
        Rational sum = EffectiveWeights.total(node);
        Optional<Rational> total =
                node.content() instanceof Content.Parent parent ? parent.weightsTotal() : Optional.empty();
        String become = become(node, aggregation);
        if (BLIND.contains(aggregation.id()) && differ) {
            doubts.add(Doubt.of(
                    Doubt.Kind.WEIGHTS_IGNORED,
                    pointer + "/aggregate",
                    node.id(),
                    "its children have different weights, of which a " + aggregation.id()
                            + " takes no notice.\nMaybe a weighted mean is meant."));
        }
        if (total.isPresent() && total.get().compareTo(sum) != 0) {
            doubts.add(Doubt.of(
                    Doubt.Kind.WEIGHTS_TOTAL,
                    pointer + "/weightsTotal",
                    node.id(),
                    "the weights are said to sum to " + total.get() + ", but sum to " + sum + "; " + become
                            + ".\nMaybe a weight was misprinted in the source: say which in the notes."));
        }
        boolean inShares = !BLIND.contains(aggregation.id()) && !AS_STATED.contains(aggregation.id());
        boolean round = sum.equals(Rational.ONE) || sum.equals(HUNDRED);
        if (inShares && differ && !round && total.isEmpty()) {
            doubts.add(Doubt.of(
                    Doubt.Kind.WEIGHTS_SUM,
                    pointer + "/children",
                    node.id(),
                    "the weights sum to " + sum + ", neither to 1 nor to 100; " + become
                            + ".\nMaybe say \"weightsTotal\": " + sum + " if that is meant."));
        }
        return doubts;
    }

    private static String become(Node node, Aggregation aggregation) {
        return AS_STATED.contains(aggregation.id())
                ? "a " + aggregation.id() + " takes them as they are stated"
                : "they count as shares of their sum: " + shares(node, EffectiveWeights.total(node));
    }

    private static String shares(Node node, Rational sum) {
        String named = node.children().stream()
                .limit(NAMED)
                .map(child -> child.id() + " "
                        + child.weight()
                                .dividedBy(sum)
                                .rounded(Rounding.halfUp(4))
                                .stripTrailingZeros()
                                .toPlainString())
                .collect(Collectors.joining(", "));
        return node.children().size() > NAMED ? named + ", ..." : named;
    }
}
