package org.egovindex.egov;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.egov.FactorRecipe.Varied;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.model.Naming;
import org.egovindex.model.Similarity;
import org.egovindex.normalise.Normalisation;
import org.egovindex.normalise.Normalisations;
import org.egovindex.publish.Documented;
import org.egovindex.robust.Alternative;
import org.egovindex.robust.Factors;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.MissingDataPolicy;
import org.egovindex.treat.OutlierTreatments;

/** The factors that choose among methods, from their texts. Each method is taken with its usual settings; "stated" is that of the document. */
final class MethodFactors {
    static final String STATED = "stated";

    private static final int MOST_ALTERNATIVES = 100;

    private static final Map<String, Normalisation> NORMALISATIONS = byId(Stream.of(
            Normalisations.NONE,
            Normalisations.minMax(),
            Normalisations.zScore(),
            Normalisations.rank(),
            Normalisations.borda(),
            Normalisations.percentileRank(),
            Normalisations.distance(),
            Normalisations.ratio(),
            Normalisations.relativeDifference()));
    private static final Map<String, Aggregation> AGGREGATIONS = byId(Aggregations.all().stream());
    private static final Map<String, MissingDataPolicy> POLICIES =
            byId(Stream.concat(MissingDataPolicies.plain().stream(), Stream.of(MissingDataPolicies.renormalise())));

    private MethodFactors() {}

    private static <M extends Documented> Map<String, M> byId(Stream<M> methods) {
        Map<String, M> byId = new LinkedHashMap<>();
        methods.forEach(method -> byId.putIfAbsent(method.id(), method));
        return byId;
    }

    static FactorRecipe normalisation(FactorText text) {
        return choice(text, NORMALISATIONS, Methodology::withNormalisation, Node::with);
    }

    static FactorRecipe aggregation(FactorText text) {
        return choice(text, AGGREGATIONS, Methodology::withAggregation, Node::with);
    }

    static FactorRecipe missing(FactorText text) {
        return choice(text, POLICIES, Methodology::withMissing, Node::with);
    }

    private static <M> FactorRecipe choice(
            FactorText text,
            Map<String, M> methods,
            BiFunction<Methodology, M, Methodology> everywhere,
            BiFunction<Node, M, Node> here) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String name : text.alternatives()) {
            if (name.equals(STATED)) {
                alternatives.add(Alternative.asStated(STATED));
                continue;
            }
            M method = methods.get(name);
            if (method == null) {
                throw unknown(text, name, methods.keySet());
            }
            alternatives.add(new Alternative(
                    name,
                    change(text.nodes(), all -> everywhere.apply(all, method), node -> here.apply(node, method))));
        }
        var factor = Factors.oneOf(text.kind().id() + text.ofNodes(), alternatives);
        return analysed -> Varied.by(factor);
    }

    private static IllegalArgumentException unknown(FactorText text, String name, Collection<String> names) {
        return new IllegalArgumentException("the factor " + text.kind().id() + " does not know '" + Naming.visible(name)
                + "'. Maybe "
                + Similarity.nearest(name, names).orElse("one of " + STATED + ", " + String.join(", ", names))
                + " is meant.");
    }

    /** What is done to the whole methodology, or to these nodes if any are named. */
    private static UnaryOperator<Methodology> change(
            List<String> nodes, UnaryOperator<Methodology> everywhere, UnaryOperator<Node> here) {
        return methodology -> {
            Methodology changed = nodes.isEmpty() ? everywhere.apply(methodology) : methodology;
            for (String node : nodes) {
                changed = changed.withNode(node, here);
            }
            return changed;
        };
    }

    static FactorRecipe outliers(FactorText text) {
        List<Double> range = text.range();
        int fewest = range.get(0).intValue();
        int most = range.get(1).intValue();
        if (fewest != range.get(0)
                || most != range.get(1)
                || fewest < 0
                || fewest >= most
                || most > MOST_ALTERNATIVES) {
            throw text.refused("needs two whole numbers from 0 to " + MOST_ALTERNATIVES + ", the smaller first");
        }
        List<Alternative> alternatives = new ArrayList<>();
        for (int count = fewest; count <= most; count++) {
            int moved = count;
            alternatives.add(new Alternative(
                    count == 0 ? "none" : "at most " + count,
                    methodology -> methodology.withOutliers(
                            moved == 0 ? OutlierTreatments.NONE : OutlierTreatments.winsorise(moved))));
        }
        var factor = Factors.oneOf("winsorising", alternatives);
        return analysed -> Varied.by(factor);
    }

    static FactorRecipe power(FactorText text) {
        List<Double> range = text.range();
        var factor = Factors.parameter(
                "power of means" + text.ofNodes(), range.get(0), range.get(1), (methodology, power) -> {
                    Aggregation mean = Aggregations.powerMean(power);
                    return change(text.nodes(), all -> all.withAggregation(mean), node -> node.with(mean))
                            .apply(methodology);
                });
        return analysed -> Varied.by(factor);
    }
}
