package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.egovindex.random.Draws;

class ShareSamplerProperties {
    /** Half-spaces by lot through the neighbourhood of a point by lot, so that there is room. */
    @Property(tries = 150)
    void whatIsDrawnIsAdmissibleHoweverThePolytopeIsCut(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int size, @ForAll @IntRange(max = 8) int walls) {
        Draws draws = Draws.of(seed);
        double[] inside = new double[size];
        WeightDistributions.uniform(SharePolytope.simplex(size)).draw(draws, inside);
        SharePolytope polytope = SharePolytope.simplex(size);
        for (int wall = 0; wall < walls; wall++) {
            double[] normal = new double[size];
            double side = 0;
            int kind = draws.below(4);
            for (int i = 0; i < size; i++) {
                boolean part = kind == 0 || draws.below(size) < 1;
                normal[i] = part ? kind == 1 ? -1 : 2 * draws.uniform() - 1 : 0;
                side += normal[i] * inside[i];
            }
            polytope = Polytopes.cut(polytope, side + 1e-3, normal);
        }
        WeightDistribution uniform = WeightDistributions.uniform(polytope);
        WeightDistribution walk = ShareSampler.walk(polytope);
        double[] shares = new double[size];
        for (int run = 0; run < 20; run++) {
            draws.at(run, 2);
            uniform.draw(draws, shares);
            assertThat(polytope.contains(shares, 1e-11)).isTrue();
            walk.draw(draws, shares);
            assertThat(polytope.contains(shares, 1e-11)).isTrue();
        }
    }

    /** The map of an enclosure has an inverse. */
    @Property(tries = 100)
    void sharesAndCoordinatesGoBothWays(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int size) {
        Draws draws = Draws.of(seed);
        SharePolytope polytope = Polytopes.ordered(size);
        for (int share = 1; share < size; share++) {
            polytope = Polytopes.ratio(polytope, share, 3 * draws.uniform(), share + 1);
            polytope = Polytopes.atLeast(polytope, share, draws.uniform() / size / size);
        }
        double[] point = new double[size];
        WeightDistributions.uniform(SharePolytope.simplex(size)).draw(draws, point);
        for (Enclosure enclosure : Enclosure.around(polytope)) {
            double[] there = point.clone();
            enclosure.shares(there);
            double sum = 0;
            for (double share : there) {
                sum += share;
            }
            assertThat(sum).isBetween(1 - 1e-12, 1 + 1e-12);
            enclosure.coordinates(there);
            for (int i = 0; i < size; i++) {
                assertThat(there[i]).isBetween(point[i] - 1e-9, point[i] + 1e-9);
            }
        }
    }
}
