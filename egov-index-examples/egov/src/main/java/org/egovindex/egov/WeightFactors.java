package org.egovindex.egov;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovindex.egov.FactorRecipe.Analysed;
import org.egovindex.egov.FactorRecipe.Varied;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;
import org.egovindex.robust.Factor;
import org.egovindex.robust.Factors;
import org.egovindex.weight.WeightSpace;

/** The factors of weights, from their texts. */
final class WeightFactors {
    private static final String ALL = "all";

    private WeightFactors() {}

    static FactorRecipe within(FactorText text) {
        double by = text.share();
        Factor factor = Factors.weightsWithin(by, text.nodes().toArray(String[]::new));
        return analysed -> {
            WeightSpace space = stated(analysed);
            for (String node : text.nodes()) {
                space = space.within(node, by);
            }
            return new Varied(factor, Optional.of(text.nodes().isEmpty() ? space.within(by) : space));
        };
    }

    static FactorRecipe any(FactorText text) {
        return analysed -> {
            WeightSpace space = stated(analysed);
            for (String node : text.nodes()) {
                space = space.vary(node);
            }
            return drawn(text.nodes().isEmpty() ? space.varyAll() : space);
        };
    }

    static FactorRecipe in(FactorText text) {
        List<String> constraints = List.of(QuotedText.plain(text.argument()).split(";", -1));
        return analysed -> {
            WeightSpace space = stated(analysed);
            for (String constraint : constraints) {
                space = space.and(constraint);
            }
            return drawn(space);
        };
    }

    private static WeightSpace stated(Analysed analysed) {
        return WeightSpace.of(analysed.index().methodology());
    }

    private static Varied drawn(WeightSpace space) {
        return new Varied(Factors.weights(space), Optional.of(space));
    }

    static FactorRecipe dirichlet(FactorText text) {
        double concentration = text.number();
        if (concentration <= 0) {
            throw text.refused("needs a concentration above 0");
        }
        return analysed -> Varied.by(Factors.weightsAround(
                concentration,
                (text.nodes().isEmpty() ? parents(analysed.index().methodology()) : text.nodes().stream())
                        .toArray(String[]::new)));
    }

    private static Stream<String> parents(Methodology methodology) {
        return methodology
                .tree()
                .all()
                .filter(node -> node.children().size() > 1)
                .map(Node::id);
    }

    static FactorRecipe sets(FactorText text) {
        return analysed -> {
            Methodology methodology = analysed.index().methodology();
            List<WeightSet> sets = text.alternatives().stream()
                    .map(name -> set(methodology, name))
                    .toList();
            return Varied.by(Factors.weightSets("weights " + String.join(" or ", text.alternatives()), sets));
        };
    }

    /** The weights under this name, one for every node. */
    private static WeightSet set(Methodology methodology, String name) {
        Methodology chosen = name.equals(MethodFactors.STATED) ? methodology : methodology.withWeights(name);
        Map<String, Rational> weights = new LinkedHashMap<>();
        chosen.tree().all().forEach(node -> weights.put(node.id(), node.weight()));
        return new WeightSet(name, weights);
    }

    static FactorRecipe leavingOut(FactorText text) {
        List<String> nodes = text.words(',');
        return analysed -> Varied.by(Factors.leavingOut(
                (nodes.equals(List.of(ALL)) ? removable(analysed.index().methodology()) : nodes.stream())
                        .toArray(String[]::new)));
    }

    /** The indicators that are not all that counts in their parent. */
    private static Stream<String> removable(Methodology methodology) {
        return methodology
                .tree()
                .all()
                .filter(node -> node.children().stream()
                                .filter(child -> child.weight().signum() > 0)
                                .count()
                        > 1)
                .flatMap(parent -> parent.children().stream())
                .filter(child -> child.isIndicator() && child.weight().signum() > 0)
                .map(Node::id);
    }

    static FactorRecipe bootstrap(FactorText text) {
        Factor factor = Factors.bootstrapOf(text.nodes().toArray(String[]::new));
        return analysed -> Varied.by(factor);
    }
}
