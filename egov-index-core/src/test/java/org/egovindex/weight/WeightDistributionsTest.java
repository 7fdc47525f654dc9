package org.egovindex.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.egovindex.Cells;
import org.egovindex.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightDistributionsTest {
    private static final List<Double> STATED = List.of(2.0, 3.0, 5.0);

    private final Draws draws = Draws.of(8);

    @Test
    void fixedSharesAreTheStatedOnes() {
        WeightDistribution fixed = WeightDistributions.fixed(STATED);
        double[] shares = new double[3];
        fixed.draw(draws, shares);
        assertThat(shares).containsExactly(0.2, 0.3, 0.5);
        assertThat(fixed.numbers()).hasValue(0);
        assertThat(fixed.size()).isEqualTo(3);
        assertThat(fixed.describe()).isEqualTo("stated weights, not varied");
    }

    /** 0.2 x 0.75 = 0.15, 0.3 x 1 = 0.3, 0.5 x 1.25 = 0.625, together 1.075. */
    @Test
    void relativeNoiseMultipliesEachWeight() {
        WeightDistribution noise = WeightDistributions.relative(STATED, 0.25);
        double[] shares = {0, 0, 0, 9};
        draws.lead(new double[] {0, 0.5, 1}, 0, 3);
        noise.draw(draws, shares);
        assertThat(shares).containsExactly(new double[] {0.15 / 1.075, 0.3 / 1.075, 0.625 / 1.075, 9}, within(1e-15));
        assertThat(noise.numbers()).hasValue(3);
        assertThat(noise.size()).isEqualTo(3);
        assertThat(noise.describe())
                .isEqualTo("each stated weight times a number of its own within 0.25 of 1, then made shares");
    }

    @Test
    void noNoiseIsNoNoise() {
        assertThat(WeightDistributions.relative(STATED, 0))
                .isEqualTo(WeightDistributions.fixed(List.of(4.0, 6.0, 10.0)));
    }

    /**
     * Two equal weights times numbers u and v from 0.5 to 1.5: u is above 2 v in a triangle with the legs 0.5 and 0.25, 1/16 of the square; then the
     * first share is above 2/3. By symmetry it is above 1/2 in one half.
     */
    @Test
    void relativeNoiseIsIndependentAndUniform() {
        WeightDistribution noise = WeightDistributions.relative(List.of(1.0, 1.0), 0.5);
        Cells cells = Cells.of(1 / 16.0, 7 / 16.0, 7 / 16.0, 1 / 16.0);
        double[] shares = new double[2];
        for (int i = 0; i < 100_000; i++) {
            noise.draw(draws, shares);
            double first = shares[0];
            cells.count(first > 2 / 3.0 ? 0 : first > 0.5 ? 1 : first > 1 / 3.0 ? 2 : 3);
        }
        cells.fit();
    }

    /** Concentration 10 makes the shapes 2, 3 and 5: mean 0.2, variance 0.2 x 0.8 / 11 = 0.014545. */
    @Test
    void dirichletSharesHaveTheStatedMeans() {
        WeightDistribution dirichlet = WeightDistributions.dirichlet(STATED, 10);
        double[] shares = new double[3];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            dirichlet.draw(draws, shares);
            sum += shares[0];
            squares += shares[0] * shares[0];
        }
        assertThat(sum / 100_000).isCloseTo(0.2, within(4 * 0.1206 / Math.sqrt(100_000)));
        assertThat(squares / 100_000 - 0.04).isCloseTo(0.014545, within(0.001));
        assertThat(dirichlet.numbers()).isEmpty();
        assertThat(dirichlet.size()).isEqualTo(3);
        assertThat(dirichlet.describe()).isEqualTo("Dirichlet around the stated shares, concentration 10");
    }

    @Test
    void aWeightOfZeroStaysZero() {
        double[] shares = new double[3];
        for (WeightDistribution distribution : List.of(
                WeightDistributions.fixed(List.of(1.0, 0.0, 1.0)),
                WeightDistributions.relative(List.of(1.0, 0.0, 1.0), 0.9),
                WeightDistributions.dirichlet(List.of(1.0, 0.0, 1.0), 1))) {
            distribution.draw(draws, shares);
            assertThat(shares[1]).isZero();
            assertThat(shares[0] + shares[2]).isCloseTo(1, within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, Double.NaN})
    void noiseIsBelowOne(double x) {
        assertThatThrownBy(() -> WeightDistributions.relative(STATED, x))
                .hasMessageContaining("from 0 to below 1, not " + x);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, Double.NaN, Double.POSITIVE_INFINITY})
    void aConcentrationIsAboveZeroAndFinite(double concentration) {
        assertThatThrownBy(() -> WeightDistributions.dirichlet(STATED, concentration))
                .hasMessageContaining("above 0 and finite, not " + concentration);
    }

    @Test
    void statedWeightsAreZeroOrMoreAndNotAllZero() {
        assertThatThrownBy(() -> WeightDistributions.fixed(List.of(1.0, -1.0))).hasMessageContaining("not -1.0");
        assertThatThrownBy(() -> WeightDistributions.fixed(List.of(Double.POSITIVE_INFINITY)))
                .hasMessageContaining("not Infinity");
        assertThatThrownBy(() -> WeightDistributions.fixed(List.of(0.0, 0.0))).hasMessageContaining("not 0.0");
        assertThatThrownBy(() -> WeightDistributions.fixed(List.of(1e308, 1e308)))
                .hasMessageContaining("not Infinity");
        assertThatThrownBy(() -> WeightDistributions.fixed(List.of())).hasMessageContaining("sum above 0");
    }
}
