package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.egovindex.Cells;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.999, 1, 1.5, 5, 250})
    void numbersFallIntoTenthsOfTheDistribution(double shape) {
        GammaDistribution exact = new GammaDistribution(shape, 1);
        Gamma gamma = Gamma.of(shape);
        Draws draws = Draws.of(7);
        Cells tenths = Cells.even(10);
        Cells logarithms = Cells.even(10);
        for (int i = 0; i < 20_000; i++) {
            tenths.count(Math.min(9, (int) (10 * exact.cumulativeProbability(gamma.draw(draws)))));
            double number = StrictMath.exp(gamma.logarithm(draws));
            logarithms.count(Math.min(9, (int) (10 * exact.cumulativeProbability(number))));
        }
        tenths.fit();
        logarithms.fit();
        assertThat(gamma.shape()).isEqualTo(shape);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aShapeIsAboveZeroAndFinite(double shape) {
        assertThatThrownBy(() -> Gamma.of(shape)).hasMessageContaining("must be above 0 and finite, not " + shape);
    }
}
