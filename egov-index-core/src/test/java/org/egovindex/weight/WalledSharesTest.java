package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToIntFunction;
import org.egovindex.Cells;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;

/** Rejection and hit-and-run against exact areas and volumes, which are worked out by hand. */
class WalledSharesTest {
    private static final int COUNT = 30_000;

    private static void fit(WeightDistribution distribution, double[] volumes, ToIntFunction<double[]> cell) {
        double all = 0;
        for (double volume : volumes) {
            all += volume;
        }
        double[] parts = volumes.clone();
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= all;
        }
        Cells cells = Cells.of(parts);
        Draws draws = Draws.of(77);
        double[] shares = new double[distribution.size()];
        for (int run = 0; run < COUNT; run++) {
            draws.at(run, 1);
            distribution.draw(draws, shares);
            cells.count(cell.applyAsInt(shares));
        }
        cells.fit();
    }

    private static void bothFit(SharePolytope polytope, double[] volumes, ToIntFunction<double[]> cell) {
        WeightDistribution rejection = WeightDistributions.uniform(polytope);
        assertThat(rejection.describe()).contains("by rejection, ").endsWith(" of 4096 trials accepted");
        assertThat(rejection.numbers()).isEmpty();
        fit(rejection, volumes, cell);
        WeightDistribution walk = ShareSampler.walk(polytope);
        assertThat(walk.describe()).contains("by hit-and-run, ").endsWith(" moves from the analytic centre");
        assertThat(walk.numbers()).isEmpty();
        fit(walk, volumes, cell);
    }

    /**
     * Three shares, the first from 0.2 to 0.5. It is above x in (1 - x)^2: 0.64, 0.49, 0.36, 0.25 at 0.2, 0.3, 0.4, 0.5, so the strips
     * have 0.15, 0.13 and 0.11. In each the second is larger than the third in one half.
     */
    @Test
    void aShareBetweenBoundsInTheTriangle() {
        SharePolytope polytope = Polytopes.atMost(Polytopes.atLeast(SharePolytope.simplex(3), 1, 0.2), 1, 0.5);
        bothFit(polytope, new double[] {0.15, 0.15, 0.13, 0.13, 0.11, 0.11}, s -> {
            int strip = s[0] < 0.3 ? 0 : s[0] < 0.4 ? 1 : 2;
            return 2 * strip + (s[1] > s[2] ? 0 : 1);
        });
    }

    /**
     * Four shares of at most 0.4 each: 1 - 4 x 0.6^3 + 6 x 0.2^3 = 0.184 of the tetrahedron. With the first at most x from 0.2 to
     * 0.4: {@code 1 - (1 - x)^3 - 3 x 0.6^3 + 3 (0.6 - x)^3 + 3 x 0.2^3}, where the last are pairs of caps: at 0.2, 1 - 0.512 - 0.648 + 0.192
     * + 0.024 = 0.056; at 0.3, 1 - 0.343 - 0.648 + 0.081 + 0.024 = 0.114.
     */
    @Test
    void capsInTheTetrahedron() {
        bothFit(Polytopes.capped(4, 0.4), new double[] {0.056, 0.114 - 0.056, 0.184 - 0.114}, s -> {
            assertThat(s[0]).isLessThanOrEqualTo(0.4 + 1e-12);
            return s[0] < 0.2 ? 0 : s[0] < 0.3 ? 1 : 2;
        });
    }

    /**
     * Four ordered shares, the first at most 0.7: 0.892 of the ordered ones. By the largest at most 0.4, 0.5, 0.7 as for orders alone:
     * 0.184, 0.5, 0.892.
     */
    @Test
    void anOrderWithACap() {
        SharePolytope polytope = Polytopes.atMost(Polytopes.ordered(4), 1, 0.7);
        bothFit(polytope, new double[] {0.184, 0.5 - 0.184, 0.892 - 0.5}, s -> s[0] <= 0.4 ? 0 : s[0] <= 0.5 ? 1 : 2);
    }

    /**
     * The first share at least each of the second and the third: a third of the triangle. Some share is above 1/2 in 3/4 of the triangle, so
     * the first is in 3/4 of this third; the second is above the third in half of either part. No chain holds both ratios.
     */
    @Test
    void anOrderThatIsNoChain() {
        SharePolytope polytope = Polytopes.ratio(Polytopes.ratio(SharePolytope.simplex(3), 1, 1, 2), 1, 1, 3);
        bothFit(polytope, new double[] {3, 3, 1, 1}, s -> (s[0] > 0.5 ? 0 : 2) + (s[1] > s[2] ? 0 : 1));
    }

    /**
     * The first from 1 to 2 times the second, in four dimensions: of the edge 1-2 the first has from 1/2 to 2/3, cut at 3/5 (ratio 1.5) to
     * 0.1 and 0.0667, 3 : 2. The sum of the others is independent of the ratio and above x in {@code (1 - x)^2 (1 + 2 x)}: 1/2 at 1/2.
     */
    @Test
    void aBandOfRatios() {
        SharePolytope polytope = Polytopes.ratio(Polytopes.ratio(SharePolytope.simplex(4), 1, 1, 2), 2, 0.5, 1);
        bothFit(polytope, new double[] {3, 3, 2, 2}, s -> (s[0] < 1.5 * s[1] ? 0 : 2) + (s[2] + s[3] > 0.5 ? 0 : 1));
    }

    /**
     * A slab far thinner than one trial in a hundred: the first from 1 to 1.002 times the second. The third is above x in (1 - x)^2 whatever
     * the ratio, and the ratio is below 1.001 in half of the slab but for 1 in 4,000.
     */
    @Test
    void aThinBandIsWalkedFromEndToEnd() {
        SharePolytope polytope = Polytopes.ratio(Polytopes.ratio(SharePolytope.simplex(3), 1, 1, 2), 2, 1 / 1.002, 1);
        WeightDistribution thin = WeightDistributions.uniform(polytope);
        assertThat(thin.describe())
                .isEqualTo("uniform over the admissible shares, by hit-and-run, 384 moves from the analytic centre");
        double[] areas = new double[20];
        for (int i = 0; i < 20; i++) {
            areas[i] = i % 10 == 9 ? 0.01 : square(1 - i % 10 / 10.0) - square(0.9 - i % 10 / 10.0);
        }
        fit(thin, areas, s -> (s[0] < 1.001 * s[1] ? 0 : 10) + (int) (10 * s[2]));
    }

    /** An oblique half-space, {@code s1 + 2 s2 + 3 s3 + 4 s4 <= 2}: the walk and rejection agree in 16 cells, each against the pooled counts. */
    @Test
    void theWalkAgreesWithRejectionBehindAnObliqueWall() {
        SharePolytope polytope = Polytopes.cut(SharePolytope.simplex(4), 2, 1, 2, 3, 4);
        WeightDistribution[] two = {WeightDistributions.uniform(polytope), ShareSampler.walk(polytope)};
        long[][] counts = new long[2][16];
        double[] s = new double[4];
        for (int which = 0; which < 2; which++) {
            Draws draws = Draws.of(5 + which);
            for (int run = 0; run < COUNT; run++) {
                two[which].draw(draws, s);
                assertThat(polytope.contains(s, 1e-12)).isTrue();
                int cell = (s[0] < 0.55 ? 0 : 8) + (s[1] < 0.2 ? 0 : 4) + (s[2] < 0.1 ? 0 : 2) + (s[3] < 0.05 ? 0 : 1);
                counts[which][cell]++;
            }
        }
        double chiSquare = 0;
        int cells = 0;
        for (int i = 0; i < 16; i++) {
            double difference = counts[0][i] - counts[1][i];
            if (counts[0][i] + counts[1][i] > 0) {
                chiSquare += difference * difference / (counts[0][i] + counts[1][i]);
                cells++;
            }
        }
        assertThat(cells).isGreaterThan(10);
        assertThat(chiSquare).isLessThan(Cells.even(cells).critical());
    }

    /**
     * 98 shares within a quarter of 1/98. By symmetry the mean is 1/98. A deviation, in quarters, is uniform on [-1, 1] but that all sum to 0:
     * its density is nearly {@code exp(-3 u^2 / (2 x 97))}, the variance 1/3 - (3/194) (1/5 - 1/9) = 0.33196. Squares have the deviation
     * 0.298: 4 x 0.298 / sqrt(98,000) = 0.0038.
     */
    @Test
    void ninetyEightSharesFillTheirBox() {
        WeightDistribution box = WeightDistributions.uniform(Polytopes.box(98, 0.25));
        assertThat(box.describe()).contains("hit-and-run, 6272 moves");
        Draws draws = Draws.of(98);
        double[] shares = new double[98];
        double squares = 0;
        double first = 0;
        for (int run = 0; run < 1000; run++) {
            box.draw(draws, shares);
            for (double share : shares) {
                double deviation = (98 * share - 1) / 0.25;
                assertThat(deviation).isBetween(-1 - 1e-9, 1 + 1e-9);
                squares += deviation * deviation;
            }
            first += (98 * shares[0] - 1) / 0.25;
        }
        assertThat(squares / 98_000).isCloseTo(0.33196, within(0.0038));
        assertThat(first / 1000).isCloseTo(0, within(4 * 0.577 / Math.sqrt(1000)));
    }

    private static double square(double x) {
        return x * x;
    }
}
