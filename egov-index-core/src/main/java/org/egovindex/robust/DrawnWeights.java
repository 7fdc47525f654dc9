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
            families.add(new Family(places, drawn));
        }
        return (draws, scenario) -> families.forEach(family -> family.draw(draws, scenario));
    }

    /** One parent's children. */
    private static final class Family {
        private final int[] places;
        private final WeightDistribution distribution;

        Family(int[] places, WeightDistribution distribution) {
            this.places = places;
            this.distribution = distribution;
        }

        void draw(Draws draws, Scenario scenario) {
            double[] room = scenario.room();
            double[] weights = scenario.weights();
            distribution.draw(draws, room);
            for (int i = 0; i < places.length; i++) {
                weights[places[i]] = room[i];
            }
        }
    }
}
