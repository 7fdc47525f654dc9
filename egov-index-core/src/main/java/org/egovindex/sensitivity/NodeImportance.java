package org.egovindex.sensitivity;

import java.util.Optional;
import org.egovindex.number.Rational;

/**
 * How much one node counts, by weight and by what it does.
 *
 * @param node its id
 * @param level 1 for the index, 2 for what is right below
 * @param share of the weights of its siblings: what is intended
 * @param effective share of the index
 * @param correlation Pearson's, of the node's scores with those of the index; none if one of them does not vary
 * @param mainEffect the share of the index's variance that a curve over the node accounts for
 * @param varianceShare {@code w cov(x, y) / var(y)}, where the node is added into the index
 * @param importance its main effect as a share of those of its siblings that have a weight: what came of it
 */
public record NodeImportance(
        String node,
        int level,
        Rational share,
        Rational effective,
        Optional<Double> correlation,
        Optional<Double> mainEffect,
        Optional<Double> varianceShare,
        Optional<Double> importance) {
    private static final double NOTABLE = 1.25;

    /** The squared correlation: the main effect if the curve is a straight line. */
    public Optional<Double> squaredCorrelation() {
        return correlation.map(r -> r * r);
    }

    /** What came of it less what is intended, among siblings. */
    public Optional<Double> mismatch() {
        return importance.map(own -> own - share.doubleValue());
    }

    /** The mismatch in words: whether it counts by a quarter more, or less, than its weight says. */
    public String verdict() {
        if (share.signum() == 0) {
            return "has no weight";
        }
        if (importance.isEmpty()) {
            return "undefined, it or the index does not vary";
        }
        double intended = share.doubleValue();
        String size = importance.get() > NOTABLE * intended
                ? "counts more than its weight"
                : NOTABLE * importance.get() < intended ? "counts less than its weight" : "counts about as its weight";
        return correlation
                .filter(r -> r < 0)
                .map(r -> size + "; runs against the index")
                .orElse(size);
    }
}
