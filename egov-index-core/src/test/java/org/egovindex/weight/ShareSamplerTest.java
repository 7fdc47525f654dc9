package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;

class ShareSamplerTest {
    private static SharePolytope simplex(int size) {
        return SharePolytope.simplex(size);
    }

    @Test
    void theRoomOfAllSharesIsTheBallInTheSimplex() {
        Room room = new Room(simplex(3), List.of());
        assertThat(room.radius()).isCloseTo(1 / Math.sqrt(6), within(1e-9));
        assertThat(room.centre()).containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-9));
    }

    @Test
    void boundsThatLeaveNothingAreNamed() {
        SharePolytope polytope = Polytopes.atMost(simplex(3), 3, 0.9);
        SharePolytope none = Polytopes.atLeast(Polytopes.atLeast(polytope, 1, 0.6), 2, 0.5);
        assertThatThrownBy(() -> WeightDistributions.uniform(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Shares of 0 or more that sum to 1 must have room within their bounds, but none of them satisfies all of: "
                                + "-share 1 <= -0.6; -share 2 <= -0.5.\nMaybe one of these is too narrow.");
    }

    @Test
    void anOrderThatComesBackToItselfIsFlat() {
        SharePolytope circle = Polytopes.ratio(Polytopes.ratio(Polytopes.ratio(simplex(4), 1, 1, 2), 2, 1, 3), 3, 1, 1);
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.atMost(circle, 4, 0.5)))
                .hasMessageContaining(
                        "only a flat part of them satisfies all of: "
                                + "-share 1 + share 2 <= 0; -share 2 + share 3 <= 0; share 1 - share 3 <= 0.\nMaybe a share is meant to be fixed");
    }

    @Test
    void capsThatCannotReachTheWholeAreRefused() {
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.capped(3, 0.3)))
                .hasMessageContaining("share 1 <= 0.3; share 2 <= 0.3; share 3 <= 0.3");
    }

    @Test
    void childrenWithNamesAreNamed() {
        SharePolytope polytope = Polytopes.atMost(simplex(2).named(List.of("forms", "pages")), 1, 0.2);
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.atMost(polytope, 2, 0.7)))
                .hasMessageContaining("all of: forms <= 0.2; pages <= 0.7.");
        assertThatThrownBy(() -> polytope.named(List.of("forms"))).hasMessageContaining("as shares, 2, not 1");
    }

    @Test
    void aHalfSpaceWithEqualCoefficientsHoldsForAllOrForNone() {
        assertThat(WeightDistributions.uniform(Polytopes.cut(simplex(3), 1, 1, 1, 1))
                        .describe())
                .endsWith("exactly");
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.cut(simplex(3), 1.5, 2, 2, 2)))
                .hasMessageContaining("none of them satisfies all of: 2 x share 1 + 2 x share 2 + 2 x share 3 <= 1.5");
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.cut(simplex(2), -1, 0, 0)))
                .hasMessageContaining(": 0 <= -1.");
    }

    @Test
    void anOnlyChildHasTheWhole() {
        double[] shares = {0};
        WeightDistribution only = WeightDistributions.uniform(Polytopes.atLeast(simplex(1), 1, 0.5));
        only.draw(Draws.of(1), shares);
        assertThat(shares).containsExactly(1);
        assertThat(only.size()).isEqualTo(1);
        assertThatThrownBy(() -> WeightDistributions.uniform(Polytopes.atMost(simplex(1), 1, 0.5)))
                .hasMessageContaining("share 1 <= 0.5");
    }

    /** All pairs of an order say no more than neighbours do, and are as exact. */
    @Test
    void statedInAllPairsAnOrderIsStillAChain() {
        SharePolytope pairs = Polytopes.ratio(Polytopes.ratio(Polytopes.ratio(simplex(3), 3, 1, 1), 3, 1, 2), 2, 1, 1);
        assertThat(WeightDistributions.uniform(pairs).describe()).endsWith("exactly");
    }

    /** A lower bound of the smallest is one of all in an order; then both hold exactly. */
    @Test
    void aLowerBoundAtTheEndOfAnOrderIsKeptExactly() {
        SharePolytope polytope = Polytopes.atLeast(Polytopes.ordered(3), 3, 0.2);
        WeightDistribution distribution = WeightDistributions.uniform(polytope);
        assertThat(distribution.describe()).endsWith("exactly");
        Draws draws = Draws.of(1);
        double[] shares = new double[3];
        for (int i = 0; i < 1000; i++) {
            distribution.draw(draws, shares);
            assertThat(polytope.contains(shares, 1e-15)).isTrue();
        }
    }

    /**
     * Beside an order of three, the first at least 0.9 puts it above the others anyway: bound and the rest of the order are exact. At least 0.4
     * does not: keeping the order, 1 - 3 x 0.36 + 3 x 0.04 = 0.04 of the points are too low, and fewer than with the bound kept.
     */
    @Test
    void boundsAndOrdersThatDisagreeAreTriedBothWays() {
        SharePolytope high = Polytopes.atLeast(Polytopes.ordered(3), 1, 0.9);
        assertThat(WeightDistributions.uniform(high).describe()).endsWith("exactly");
        String low = WeightDistributions.uniform(Polytopes.atLeast(Polytopes.ordered(3), 1, 0.4))
                .describe();
        assertThat(low).contains("by rejection, ");
        int accepted = Integer.parseInt(low.replaceAll(".*rejection, (\\d+) of.*", "$1"));
        assertThat(accepted / 4096.0).isCloseTo(0.96, within(0.0123));
    }

    @Test
    void aDrawingIsAFunctionOfItsDrawsAlone() {
        WeightDistribution walk = WeightDistributions.uniform(Polytopes.box(20, 0.1));
        Draws draws = Draws.of(4);
        double[] first = new double[21];
        double[] again = new double[21];
        first[20] = 7;
        draws.at(12, 3);
        walk.draw(draws, first);
        draws.at(11, 3);
        walk.draw(draws, again);
        draws.at(12, 3);
        WeightDistributions.uniform(Polytopes.box(20, 0.1)).draw(draws, again);
        again[20] = 7;
        assertThat(first).containsExactly(again);
    }

    @Test
    void aPolytopeKnowsItsPointsAndSaysItself() {
        SharePolytope polytope = Polytopes.cut(simplex(3), 0.5, 1.5, 0, -1);
        assertThat(polytope.describe(0)).isEqualTo("1.5 x share 1 - share 3 <= 0.5");
        assertThat(polytope.contains(new double[] {0.3, 0.3, 0.4}, 0)).isTrue();
        assertThat(polytope.contains(new double[] {0.6, 0.4, 0}, 1e-9)).isFalse();
        assertThat(polytope.contains(new double[] {0.3, 0.3, 0.3}, 1e-9)).isFalse();
        assertThat(polytope.contains(new double[] {-0.1, 0.6, 0.5}, 1e-9)).isFalse();
        assertThat(polytope.size()).isEqualTo(3);
        assertThat(polytope.limit(0)).isEqualTo(0.5);
        assertThatThrownBy(() -> SharePolytope.simplex(0)).hasMessageContaining("at least one child, not 0");
        assertThatThrownBy(() -> Polytopes.cut(simplex(3), 1, 1, 1))
                .hasMessageContaining("as many coefficients, not 2");
        assertThatThrownBy(() -> Polytopes.cut(simplex(2), Double.NaN, 1, 1)).hasMessageContaining("must be finite");
        assertThatThrownBy(() -> Polytopes.cut(simplex(2), 1, Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("must be finite");
    }
}
