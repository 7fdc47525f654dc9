package org.egovindex.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Reweighting;
import org.egovindex.random.Draws;
import org.egovindex.weight.WeightDistribution;
import org.egovindex.weight.WeightSpace;

/**
 * Shares of the children of some parents, by a distribution for each.
 *
 * @param distribution given the space of the stated weights and a parent
 */
record DrawnWeights(String id, List<String> parents, BiFunction<WeightSpace, String, WeightDistribution> distribution)
        implements Factor {
    static List<Double> stated(Methodology methodology, String parent) {
        return methodology.node(parent).children().stream()
                .map(child -> child.weight().doubleValue())
                .toList();
    }

    static double total(Methodology methodology, String parent) {
        return stated(methodology, parent).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** That a parent has the same children in the same order in two methodologies. */
    static void checkChildren(Node parent, Node other) {
        List<String> expected = parent.children().stream().map(Node::id).toList();
        List<String> found = other.children().stream().map(Node::id).toList();
        if (!expected.equals(found)) {
            throw new IllegalArgumentException("The children of " + parent.id() + " must be those of the weight space, "
                    + expected + ", not " + found + ".\nMaybe the space is that of another methodology.");
        }
    }

    @Override
    public Concern concern() {
        return Concern.WEIGHTS;
    }

    @Override
    public int coordinates(CompositeIndex index) {
        Methodology methodology = index.methodology();
        return Math.max(
                1,
                VariedNodes.parents(methodology, parents, id).stream()
                        .map(parent -> distribution.apply(WeightSpace.of(methodology), parent.id()))
                        .mapToInt(drawn -> drawn.numbers().orElse(drawn.size()))
                        .sum());
    }

    @Override
    public Perturbation on(CompositeIndex index) {
        Methodology methodology = index.methodology();
        List<String> nodes = Reweighting.nodes(methodology);
        List<Family> families = new ArrayList<>();
        for (Node parent : VariedNodes.parents(methodology, parents, id)) {
            WeightDistribution drawn = distribution.apply(WeightSpace.of(methodology), parent.id());
            int[] places = VariedNodes.children(nodes, List.of(parent));
            if (drawn.size() != places.length) {
                throw new IllegalArgumentException("The shares of " + parent.id() + " must be " + places.length
                        + ", one for each child, not " + drawn.size() + ".\nMaybe another node is meant.");
            }
            families.add(new Family(places, drawn, total(methodology, parent.id())));
        }
        return (draws, scenario) -> families.forEach(family -> family.draw(draws, scenario));
    }

    /** One parent's children; they keep the sum of their weights, which matters under sums and products. */
    private static final class Family {
        private final int[] places;
        private final WeightDistribution distribution;
        private final double total;

        Family(int[] places, WeightDistribution distribution, double total) {
            this.places = places;
            this.distribution = distribution;
            this.total = total;
        }

        void draw(Draws draws, Scenario scenario) {
            double[] room = scenario.room();
            double[] weights = scenario.weights();
            distribution.draw(draws, room);
            for (int i = 0; i < places.length; i++) {
                weights[places[i]] = room[i] * total;
            }
        }
    }
}
