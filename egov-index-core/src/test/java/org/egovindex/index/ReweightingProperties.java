package org.egovindex.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.number.Values;

/** A plan under other weights gives what a plan made for those weights gives, to the last bit. */
class ReweightingProperties {
    private static final List<Aggregation> ALL = List.of(
            Aggregations.ARITHMETIC_MEAN,
            Aggregations.ARITHMETIC_MEAN,
            Aggregations.GEOMETRIC_MEAN,
            Aggregations.HARMONIC_MEAN,
            Aggregations.powerMean(2),
            Aggregations.MEDIAN,
            Aggregations.SUM,
            Aggregations.PRODUCT,
            Aggregations.MAXIMUM);

    private static Values scores(Reweighting reweighting, double[] weights, String[] failures) {
        Values scores = Values.gaps(reweighting.plan().table().units().size());
        reweighting.newSpace().compute(1, new double[][] {weights}, new Values[] {scores}, failures);
        return scores;
    }

    private static double[] weights(Reweighting reweighting) {
        Methodology methodology = reweighting.plan().methodology();
        return reweighting.nodes().stream()
                .mapToDouble(id -> methodology.node(id).weight().doubleValue())
                .toArray();
    }

    private static Optional<Values> ordinary(Methodology methodology, RandomIndex drawn) {
        try {
            CompositeIndex index = methodology.compute(drawn.table());
            return Optional.of(index.values(index.plan().root()));
        } catch (UnfitTableException undefined) {
            return Optional.empty();
        }
    }

    /** Some parents rounded, some normalised once more. */
    private static Node various(Node tree, Random random) {
        return RandomIndex.changed(tree, node -> {
            if (node.isIndicator() || random.nextInt(8) > 0) {
                return node;
            }
            return random.nextBoolean()
                    ? node.rounded(Rounding.halfUp(1))
                    : node.then(
                            Then.normalised(Normalisations.minMax().within(2, 9).constantAs(5)));
        });
    }

    @Property(tries = 1000)
    void otherWeightsAreAsGoodAsANewPlan(@ForAll long seed) {
        Random random = new Random(seed + 1);
        RandomIndex drawn = RandomIndex.draw(
                seed, RandomIndex.From.all(RandomIndex.POSITIVE, ALL).withGaps(random.nextInt(3) == 0 ? 0.1 : 0));
        Methodology methodology = Methodology.of("random", various(drawn.tree(), random));
        Reweighting reweighting = Reweighting.of(IndexPlan.of(methodology, drawn.table()));
        String[] failures = {""};
        Optional<Values> stated = ordinary(methodology, drawn);
        Values scores = scores(reweighting, weights(reweighting), failures);
        assertThat(failures[0].isEmpty()).isEqualTo(stated.isPresent());
        stated.ifPresent(values -> assertThat(scores).isEqualTo(values));

        Methodology other = methodology.withTree(RandomIndex.changed(methodology.tree(), node -> {
            List<Node> children = new ArrayList<>();
            for (Node child : node.children()) {
                boolean zero = random.nextInt(6) == 0 && !children.isEmpty();
                children.add(child.weighing(Rational.of(zero ? 0 : 1 + random.nextInt(90), 10)));
            }
            if (!children.isEmpty() && children.size() > 1 && random.nextInt(5) == 0) {
                children.set(0, children.get(0).weighing(Rational.ZERO));
                children.set(1, children.get(1).weighing(Rational.ONE));
            }
            return node.isIndicator() ? node : node.withChildren(children);
        }));
        Optional<Values> made = ordinary(other, drawn);
        double[] weights = reweighting.nodes().stream()
                .mapToDouble(id -> other.node(id).weight().doubleValue())
                .toArray();
        Values reweighted = scores(reweighting, weights, failures);
        assertThat(failures[0].isEmpty()).as(failures[0]).isEqualTo(made.isPresent());
        made.ifPresent(values -> assertThat(reweighted).isEqualTo(values));
    }
}
