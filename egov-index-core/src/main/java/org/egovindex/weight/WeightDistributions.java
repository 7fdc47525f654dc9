package org.egovindex.weight;

import java.util.List;

/**
 * The distributions of weights by name. Worked lines use the stated weights 2, 3 and 5, whose shares are 0.2, 0.3 and 0.5.
 *
 * <p>Common to all: only proportions of stated weights count; they are 0 or more, one of them above 0; drawn shares sum to 1.
 */
public final class WeightDistributions {
    private WeightDistributions() {}

    /** The stated shares, always: 0.2, 0.3 and 0.5. Nothing is drawn. */
    public static WeightDistribution fixed(List<Double> stated) {
        return new FixedShares(Stated.shares(stated));
    }

    /**
     * {@code stated x (1 - x + 2 x u)} with u uniform and independent, divided by the sum: each weight is wrong by up to so much of
     * itself. With x = 0.25 and u = 0, 0.5, 1: 0.15, 0.3, 0.625 of 1.075. A weight of 0 stays 0; x = 0 is {@link #fixed}. One number a child.
     *
     * <p>Shares themselves may move further than x, up to {@code (1 + x) / (1 - x)}, and are not uniform over where they can be.
     *
     * @throws IllegalArgumentException if x is not from 0 to below 1
     */
    public static WeightDistribution relative(List<Double> stated, double x) {
        if (!(x >= 0 && x < 1)) {
            throw new IllegalArgumentException("The relative noise of weights must be from 0 to below 1, not " + x
                    + ".\nMaybe per cent are meant: 25 % is 0.25.");
        }
        return x == 0 ? fixed(stated) : new RelativeNoise(Stated.shares(stated), x);
    }

    /**
     * The Dirichlet distribution with shapes {@code concentration x share}: means are the stated shares, variances {@code share (1 -
     * share) / (concentration + 1)}. With concentration 10: shapes 2, 3 and 5, deviation 0.1206 of the first share. A share of 0 stays
     * 0. Equal shares with a concentration of as many as there are children are uniform over all shares.
     *
     * @throws IllegalArgumentException if the concentration is not above 0 and finite
     */
    public static WeightDistribution dirichlet(List<Double> stated, double concentration) {
        if (!(concentration > 0) || concentration == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("The concentration of weights must be above 0 and finite, not "
                    + concentration + ".\nMaybe fixed weights are meant.");
        }
        return new DirichletShares(Stated.shares(stated), concentration);
    }

    /**
     * Every admissible point as likely as any other: exact where bounds and orders allow it, by rejection where that is quick, else
     * by hit-and-run. {@code describe()} says which. Nothing stated plays a part.
     *
     * @throws IllegalArgumentException if nothing is admissible, or only a flat part of the simplex; the message names the half-spaces
     *     that are at odds
     */
    public static WeightDistribution uniform(SharePolytope polytope) {
        return ShareSampler.of(polytope);
    }
}
