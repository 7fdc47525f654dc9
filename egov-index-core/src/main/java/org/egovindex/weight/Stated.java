package org.egovindex.weight;

import java.util.List;

/** Stated weights as shares. */
final class Stated {
    private Stated() {}

    static List<Double> shares(List<Double> weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("A stated weight must be 0 or more and finite, not " + weight
                        + ".\nMaybe a weight is missing.");
            }
            sum += weight;
        }
        if (!(sum > 0) || sum == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("Stated weights must have a finite sum above 0, not " + sum
                    + ".\nMaybe the weights of another parent are meant.");
        }
        double total = sum;
        return weights.stream().map(weight -> weight / total).toList();
    }
}
