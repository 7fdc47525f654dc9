package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToIntFunction;
import org.egovindex.Cells;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;

/**
 * Shares without walls, or with walls that an affine map of the simplex keeps, against exact areas. Of the simplex of n shares, those
 * with one share above c are a smaller simplex at its corner: {@code (1 - c) ^ (n - 1)} of the whole.
 */
class UniformSharesTest {
    private static final int COUNT = 100_000;

    private static Cells drawn(WeightDistribution distribution, Cells cells, ToIntFunction<double[]> cell) {
        Draws draws = Draws.of(42);
        double[] shares = new double[distribution.size()];
        for (int run = 0; run < COUNT; run++) {
            draws.at(run, 1);
            distribution.draw(draws, shares);
            cells.count(cell.applyAsInt(shares));
        }
        return cells;
    }

    private static int above(double[] shares, double limit) {
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > limit) {
                return i;
            }
        }
        return shares.length;
    }

    /** Three shares: each is above 1/2 in (1/2)^2 = 1/4 of the triangle, and none in the last quarter. */
    @Test
    void quartersOfTheTriangleAreAsLikelyAsEachOther() {
        WeightDistribution plain = WeightDistributions.uniform(SharePolytope.simplex(3));
        drawn(plain, Cells.even(4), shares -> above(shares, 0.5)).fit();
        assertThat(plain.describe()).isEqualTo("uniform over the admissible shares, exactly");
        assertThat(plain.numbers()).hasValue(3);
    }

    /** The common mistake: for uniform u, v, w it is P(u > v + w) = 1/6, not 1/4. The test sees it. */
    @Test
    void uniformNumbersMadeSharesAreNotUniformShares() {
        Draws draws = Draws.of(42);
        Cells quarters = Cells.even(4);
        Cells sixths = Cells.of(1 / 6.0, 1 / 6.0, 1 / 6.0, 0.5);
        double[] shares = new double[3];
        for (int run = 0; run < COUNT; run++) {
            draws.uniform(shares, 3);
            double sum = shares[0] + shares[1] + shares[2];
            int cell = above(shares, 0.5 * sum);
            quarters.count(cell);
            sixths.count(cell);
        }
        assertThat(quarters.chiSquare()).isGreaterThan(100 * quarters.critical());
        sixths.fit();
    }

    /** Four shares: each is above 1/2 in (1/2)^3 = 1/8 of the tetrahedron, and none in the other half. */
    @Test
    void eighthsOfTheTetrahedronAreAsLikelyAsEachOther() {
        WeightDistribution plain = WeightDistributions.uniform(SharePolytope.simplex(4));
        drawn(plain, Cells.of(0.125, 0.125, 0.125, 0.125, 0.5), shares -> above(shares, 0.5))
                .fit();
    }

    /**
     * A beats B where the weighted sum of differences is above 0. Differences 10, -5, -2: from the corner 1 the cut is at 10 t = 5 (1 - t), so
     * 2/3 along the edge to 2, and at 10 t = 2 (1 - t), so 5/6 along the edge to 3: 2/3 x 5/6 = 5/9. Differences 1, 1, -3: B wins where
     * the third share is above 1/4, in (3/4)^2 = 9/16. Differences 1, 2, 0: A always.
     */
    @Test
    void pairsOfUnitsWinByTheAreaOfTheCutTriangle() {
        WeightDistribution plain = WeightDistributions.uniform(SharePolytope.simplex(3));
        drawn(plain, Cells.of(5 / 9.0, 4 / 9.0), s -> 10 * s[0] - 5 * s[1] - 2 * s[2] > 0 ? 0 : 1)
                .fit();
        drawn(plain, Cells.of(7 / 16.0, 9 / 16.0), s -> s[0] + s[1] - 3 * s[2] > 0 ? 0 : 1)
                .fit();
        drawn(plain, Cells.of(0.5, 0.5), s -> {
                    assertThat(s[0] + 2 * s[1]).isPositive();
                    return s[0] > s[1] ? 0 : 1;
                })
                .fit();
    }

    /**
     * Two shares and the units (90, 10), (70, 60), (65, 64), (20, 95): scores meet where the first share is 31/76, 7/17, 4/9, 17/31,
     * 54/79 and 5/7, so that the interval is cut to seven. Which unit comes first: the last up to 31/76, the third up to 4/9, the
     * second up to 5/7, then the first: 31/76, 25/684, 17/63, 2/7.
     */
    @Test
    void firstRanksOfFourUnitsAreTheLengthsBetweenBreakpoints() {
        double[][] units = {{90, 10}, {70, 60}, {65, 64}, {20, 95}};
        WeightDistribution plain = WeightDistributions.uniform(SharePolytope.simplex(2));
        drawn(plain, Cells.of(2 / 7.0, 17 / 63.0, 25 / 684.0, 31 / 76.0), s -> {
                    int best = 0;
                    for (int i = 1; i < 4; i++) {
                        double better = (units[i][0] - units[best][0]) * s[0] + (units[i][1] - units[best][1]) * s[1];
                        best = better > 0 ? i : best;
                    }
                    return best;
                })
                .fit();
        double[] cuts = {31 / 76.0, 7 / 17.0, 4 / 9.0, 17 / 31.0, 54 / 79.0, 5 / 7.0, 1};
        double[] lengths = new double[7];
        for (int i = 0; i < 7; i++) {
            lengths[i] = cuts[i] - (i == 0 ? 0 : cuts[i - 1]);
        }
        drawn(plain, Cells.of(lengths), s -> {
                    int cell = 0;
                    while (s[0] > cuts[cell]) {
                        cell++;
                    }
                    return cell;
                })
                .fit();
    }

    /**
     * Lower bounds 0.1, 0.2, 0.3 leave a triangle of 0.4 times the size: each share is above its bound by more than 0.2 in a quarter.
     */
    @Test
    void lowerBoundsShrinkTheSimplexExactly() {
        SharePolytope polytope = SharePolytope.simplex(3);
        double[] least = {0.1, 0.2, 0.3};
        for (int share = 1; share <= 3; share++) {
            polytope = Polytopes.atLeast(polytope, share, least[share - 1]);
        }
        WeightDistribution bounded = WeightDistributions.uniform(polytope);
        assertThat(bounded.describe()).endsWith("exactly");
        drawn(bounded, Cells.even(4), s -> {
                    for (int i = 0; i < 3; i++) {
                        assertThat(s[i]).isGreaterThanOrEqualTo(least[i]);
                    }
                    return above(new double[] {s[0] - 0.1, s[1] - 0.2, s[2] - 0.3}, 0.2);
                })
                .fit();
    }

    /**
     * Ordered shares: the first is the largest, so it is at most x in {@code sum over k of (-1)^k C(4, k) (1 - k x)+ ^ 3} of the
     * tetrahedron, all caps taken off and those taken off twice put back: at 0.4, 1 - 4 x 0.216 + 6 x 0.008 = 0.184; at 1/2, 1 - 4/8 = 0.5; at
     * 0.7, 1 - 4 x 0.027 = 0.892.
     */
    @Test
    void ordersAreKeptExactlyInFourDimensions() {
        WeightDistribution ordered = WeightDistributions.uniform(Polytopes.ordered(4));
        assertThat(ordered.describe()).endsWith("exactly");
        drawn(ordered, Cells.of(0.184, 0.5 - 0.184, 0.892 - 0.5, 1 - 0.892), s -> {
                    assertThat(s[0]).isGreaterThanOrEqualTo(s[1]);
                    assertThat(s[1]).isGreaterThanOrEqualTo(s[2]);
                    assertThat(s[2]).isGreaterThanOrEqualTo(s[3]);
                    return s[0] <= 0.4 ? 0 : s[0] <= 0.5 ? 1 : s[0] <= 0.7 ? 2 : 3;
                })
                .fit();
    }

    /**
     * The first share at least twice the second: a triangle with the corners (1, 0, 0), (2/3, 1/3, 0) and (0, 0, 1). The third share and
     * the ratio of the others are independent: the third is above x in (1 - x)^2; the first is above 5/6 of the first two in
     * half of the third of the edge.
     */
    @Test
    void ratiosAreKeptExactly() {
        WeightDistribution ratio = WeightDistributions.uniform(Polytopes.ratio(SharePolytope.simplex(3), 1, 2, 2));
        assertThat(ratio.describe()).endsWith("exactly");
        drawn(ratio, Cells.even(4), s -> {
                    assertThat(s[0]).isGreaterThanOrEqualTo(2 * s[1] - 1e-15);
                    int half = s[0] > 5 * s[1] ? 0 : 1;
                    return 2 * half + (s[2] > 1 - Math.sqrt(0.5) ? 0 : 1);
                })
                .fit();
    }

    /** A chain of ratios 2 and 3 has the corners (1, 0, 0), (2, 1, 0) / 3 and (6, 3, 1) / 10: means are their means. */
    @Test
    void aChainOfRatiosHasTheMeanOfItsCorners() {
        SharePolytope chain = Polytopes.ratio(Polytopes.ratio(SharePolytope.simplex(3), 1, 2, 2), 2, 3, 3);
        WeightDistribution distribution = WeightDistributions.uniform(chain);
        assertThat(distribution.describe()).endsWith("exactly");
        Draws draws = Draws.of(3);
        double[] sums = new double[3];
        double[] shares = new double[3];
        for (int run = 0; run < COUNT; run++) {
            distribution.draw(draws, shares);
            for (int i = 0; i < 3; i++) {
                sums[i] += shares[i];
            }
        }
        assertThat(sums[0] / COUNT).isCloseTo((1 + 2 / 3.0 + 0.6) / 3, within(0.002));
        assertThat(sums[1] / COUNT).isCloseTo((1 / 3.0 + 0.3) / 3, within(0.002));
        assertThat(sums[2] / COUNT).isCloseTo(0.1 / 3, within(0.002));
    }

    @Test
    void theOriginOfADesignIsPassedOver() {
        Draws draws = Draws.of(1);
        draws.lead(new double[3], 0, 3);
        double[] shares = new double[3];
        WeightDistributions.uniform(SharePolytope.simplex(3)).draw(draws, shares);
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-15));
    }
}
