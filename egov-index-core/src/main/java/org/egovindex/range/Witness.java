package org.egovindex.range;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.index.Node;
import org.egovindex.index.WeightSet;
import org.egovindex.number.Rational;

/** Points of the free weights as weights that a methodology takes: decimals that sum exactly to what the stated ones do. */
final class Witness {
    /** As many decimals of a share as make sense. */
    static final int FINEST = 15;

    /** How far a share may be beyond a limit: less than what could undo a tie. */
    private static final double INSIDE = 1e-12;

    private static final double LAST_BITS = 1e-11;

    private final FreeWeights free;

    Witness(FreeWeights free) {
        this.free = free;
    }

    /** Weights of a point with shares rounded to so many decimals; nothing if the rounded shares are not admissible. */
    Optional<WeightSet> weights(double[] point, int decimals) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        Map<String, List<Double>> shares = free.shares(point);
        Map<String, List<Double>> taken = new LinkedHashMap<>();
        for (Node parent : free.parents()) {
            List<Double> of = Optional.ofNullable(shares.get(parent.id())).orElseThrow();
            List<BigDecimal> rounded = rounded(of, decimals);
            double[] check =
                    rounded.stream().mapToDouble(BigDecimal::doubleValue).toArray();
            if (!free.polytope(parent).contains(check, decimals < FINEST ? INSIDE : LAST_BITS)) {
                return Optional.empty();
            }
            taken.put(parent.id(), rounded.stream().map(BigDecimal::doubleValue).toList());
            Rational total = total(parent);
            for (int i = 0; i < check.length; i++) {
                weights.put(
                        parent.children().get(i).id(),
                        Rational.of(rounded.get(i)).times(total));
            }
        }
        return free.keepsFloors(free.point(taken)) ? Optional.of(new WeightSet("witness", weights)) : Optional.empty();
    }

    /** The shares of a point by child, to the last decimal and unchecked. */
    Map<String, Rational> shares(double[] point) {
        Map<String, Rational> shares = new LinkedHashMap<>();
        free.shares(point).forEach((parent, of) -> {
            List<BigDecimal> rounded = rounded(of, FINEST);
            List<Node> children = free.parent(parent).children();
            for (int i = 0; i < children.size(); i++) {
                shares.put(children.get(i).id(), Rational.of(rounded.get(i)));
            }
        });
        return shares;
    }

    /** The shares rounded; the largest takes the rest, so that they sum to 1. */
    private static List<BigDecimal> rounded(List<Double> shares, int decimals) {
        List<BigDecimal> rounded = new ArrayList<>();
        BigDecimal rest = BigDecimal.ONE;
        int largest = 0;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal share = new BigDecimal(shares.get(i)).setScale(decimals, RoundingMode.HALF_EVEN);
            rounded.add(share);
            rest = rest.subtract(share);
            largest = shares.get(i) > shares.get(largest) ? i : largest;
        }
        rounded.set(largest, rounded.get(largest).add(rest));
        return rounded;
    }

    /** Weights of siblings as shares of their parent, by child. */
    Map<String, Rational> shares(WeightSet weights) {
        Map<String, Rational> shares = new LinkedHashMap<>();
        for (Node parent : free.parents()) {
            Rational total = total(parent);
            for (Node child : parent.children()) {
                Rational weight =
                        Optional.ofNullable(weights.weights().get(child.id())).orElseThrow();
                shares.put(child.id(), weight.dividedBy(total));
            }
        }
        return shares;
    }

    private static Rational total(Node parent) {
        return parent.children().stream().map(Node::weight).reduce(Rational.ZERO, Rational::plus);
    }
}
