package org.egovindex.robust;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Reweighting;
import org.egovindex.number.Values;
import org.egovindex.rank.Places;

/** What is analysed: an index and the factors made ready for it, each checked against the methodology before the first run. */
final class Subject {
    private final CompositeIndex index;
    private final List<Factor> factors;
    private final List<String> nodes;
    private final double[] stated;
    private final List<List<WeightShift>> shifts = new ArrayList<>();
    private final List<Perturbation> perturbations = new ArrayList<>();
    private final PlanCache plans;
    private final ScoreScale scale;
    private final int[] halves;

    Subject(CompositeIndex index, List<Factor> factors) {
        this.index = index;
        this.factors = factors;
        check(index.methodology(), factors);
        plans = new PlanCache(index, factors);
        Reweighting nominal = plans.nominal();
        nodes = nominal.nodes();
        stated = weights(index.methodology());
        scale = ScoreScale.of(index);
        halves = halves(index);
        for (Factor factor : factors) {
            shifts.add(factor.alternatives().stream().map(this::shift).toList());
            perturbations.add(factor.on(index));
        }
    }

    private static int[] halves(CompositeIndex index) {
        Values scores = Values.gaps(index.units().size());
        index.scores(index.methodology().tree().id()).copyInto(scores);
        Places places = new Places(scores.size());
        places.rank(scores, index.methodology().publication().ranking());
        return IntStream.range(0, scores.size()).map(places::halves).toArray();
    }

    private double[] weights(Methodology methodology) {
        return nodes.stream()
                .mapToDouble(id -> methodology.node(id).weight().doubleValue())
                .toArray();
    }

    private WeightShift shift(Alternative alternative) {
        return WeightShift.between(stated, weights(alternative.change().apply(index.methodology())));
    }

    /** That factors have different names, and that their alternatives are comparable. */
    static void check(Methodology stated, List<Factor> factors) {
        Set<String> ids = new HashSet<>();
        for (Factor factor : factors) {
            if (!ids.add(factor.id())) {
                throw new IllegalArgumentException("Two factors are called " + factor.id()
                        + ".\nMaybe one was added twice: give the other a name of its own.");
            }
            for (Alternative alternative : factor.alternatives()) {
                checkComparable(
                        stated,
                        alternative.change().apply(stated),
                        "The alternative " + alternative.name() + " of " + factor.id());
            }
        }
    }

    /** That nodes stay where they are, and that scores are ranked and judged alike. */
    static void checkComparable(Methodology stated, Methodology changed, String what) {
        List<String> before = stated.tree().all().map(Node::id).toList();
        if (!changed.tree().all().map(Node::id).toList().equals(before)) {
            throw new IllegalArgumentException(what + " must keep the nodes of the tree and their order"
                    + ".\nMaybe a node should be left out: that is a factor of its own, which gives it the weight 0.");
        }
        if (!changed.publication().equals(stated.publication())) {
            throw new IllegalArgumentException(what + " must leave rounding, ranks and classes as they are"
                    + ".\nMaybe compare two analyses: ranks of one cannot be counted by different rules.");
        }
    }

    int units() {
        return index.units().size();
    }

    /** Where scores are counted. */
    ScoreScale scale() {
        return scale;
    }

    /** Twice the ranks of the index; 0 where there is none. */
    int[] nominalHalves() {
        return halves.clone();
    }

    /** The places of the children of each parent. */
    List<int[]> families() {
        return index.methodology()
                .tree()
                .all()
                .filter(node -> !node.isIndicator())
                .map(parent -> VariedNodes.children(nodes, List.of(parent)))
                .toList();
    }

    /** Whether some run may have other weights. */
    boolean variesWeights() {
        return factors.stream().anyMatch(factor -> factor.concern() != Concern.DATA);
    }

    /** Whether weights decide all. */
    boolean variesWeightsOnly() {
        return factors.stream().allMatch(factor -> factor.concern() == Concern.WEIGHTS);
    }

    CompositeIndex index() {
        return index;
    }

    List<Factor> factors() {
        return factors;
    }

    List<Perturbation> perturbations() {
        return perturbations;
    }

    List<String> nodes() {
        return nodes;
    }

    double[] statedWeights() {
        return stated.clone();
    }

    List<List<WeightShift>> shifts() {
        return shifts;
    }

    PlanCache plans() {
        return plans;
    }
}
