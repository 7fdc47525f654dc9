package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DirichletTest {
    private static final int COUNT = 100_000;

    private final Draws draws = Draws.of(11);

    /**
     * Shapes 2, 3, 5 with sum 10: means 2/10, 3/10, 5/10; variances a (10 - a) / (100 x 11), that is 16/1100, 21/1100, 25/1100;
     * covariance of the first two -6/1100. A mean of 100,000 is off by 4 x 0.1508 / sqrt(100,000) = 0.0019 at most.
     */
    @Test
    void momentsAreThoseOfTheFormula() {
        Dirichlet dirichlet = Dirichlet.of(List.of(2.0, 3.0, 5.0));
        double[] sums = new double[3];
        double[] squares = new double[3];
        double products = 0;
        double[] shares = new double[3];
        for (int i = 0; i < COUNT; i++) {
            dirichlet.draw(draws, shares);
            for (int j = 0; j < 3; j++) {
                sums[j] += shares[j];
                squares[j] += shares[j] * shares[j];
            }
            products += shares[0] * shares[1];
        }
        assertThat(dirichlet.size()).isEqualTo(3);
        double[] means = {0.2, 0.3, 0.5};
        double[] variances = {16.0 / 1100, 21.0 / 1100, 25.0 / 1100};
        for (int j = 0; j < 3; j++) {
            assertThat(sums[j] / COUNT).isCloseTo(means[j], within(0.0019));
            assertThat(squares[j] / COUNT - means[j] * means[j]).isCloseTo(variances[j], within(0.0019));
        }
        assertThat(products / COUNT - 0.06).isCloseTo(-6.0 / 1100, within(0.0019));
    }

    /** Shapes 0.001 and 0.001: nearly always one share of 1; each is the first or the second alike, and none is lost to underflow. */
    @Test
    void theSmallestShapesStillMakeShares() {
        Dirichlet dirichlet = Dirichlet.of(List.of(0.001, 0.0, 0.001));
        double[] shares = new double[3];
        int first = 0;
        for (int i = 0; i < 10_000; i++) {
            dirichlet.draw(draws, shares);
            assertThat(shares[0] + shares[2]).isCloseTo(1, within(1e-12));
            assertThat(shares[1]).isZero();
            first += shares[0] > 0.5 ? 1 : 0;
        }
        assertThat(first).isBetween(5000 - 200, 5000 + 200);
    }

    @Test
    void aShapeOfZeroMakesAShareOfZero() {
        double[] shares = {9, 9, 9, 9};
        Dirichlet.of(List.of(2.0, 0.0, 3.0)).draw(draws, shares);
        assertThat(shares[1]).isZero();
        assertThat(shares[0] + shares[2]).isCloseTo(1, within(1e-15));
        assertThat(shares[3]).as("beyond the row").isEqualTo(9);
    }

    @Test
    void oneShapeMustBeAboveZero() {
        assertThatThrownBy(() -> Dirichlet.of(List.of(0.0, 0.0))).hasMessageContaining("not [0.0, 0.0]");
        assertThatThrownBy(() -> Dirichlet.of(List.of(1.0, -1.0))).hasMessageContaining("not -1.0");
    }
}
