package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.egovindex.publish.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed forms lie in the intervals of 4,096 rows. */
class SobolAnalysisTest {
    private static final int ROWS = 1 << 12;
    private static final long SEED = 2_009;
    private static final SobolAnalysis QUICK =
            SobolAnalysis.USUAL.withResamples(200).withConfidence(0.99);

    private static void assertWithin(String id, ToDoubleFunction<double[]> function) throws IOException {
        JsonNode expected = SobolOracle.read(id).get("expected");
        List<Double> first = SobolOracle.numbers(expected.get("S1"));
        List<Double> total = SobolOracle.numbers(expected.get("ST"));
        SobolIndices indices = QUICK.of("y", DesignOf.run(first.size(), ROWS, SEED, function));
        for (int i = 0; i < first.size(); i++) {
            FactorIndices own = indices.factors().get(i);
            assertThat(interval(own.first().orElseThrow()).contains(first.get(i)))
                    .as(id + " first " + own)
                    .isTrue();
            assertThat(interval(own.total().orElseThrow()).contains(total.get(i)))
                    .as(id + " total " + own)
                    .isTrue();
        }
    }

    private static IndexInterval interval(SobolIndex index) {
        return index.interval().orElseThrow();
    }

    /** sin x1 + a sin^2 x2 + b x3^4 sin x1, each x from -pi to pi. */
    private static double ishigami(double[] u, double a, double b) {
        double x = Math.PI * (2 * u[0] - 1);
        double y = StrictMath.sin(Math.PI * (2 * u[1] - 1));
        double z = Math.PI * (2 * u[2] - 1);
        return StrictMath.sin(x) * (1 + b * z * z * z * z) + a * y * y;
    }

    private static double sobolG(double[] u, List<Double> a) {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + a.get(i)) / (1 + a.get(i));
        }
        return product;
    }

    @Test
    void ishigami() throws IOException {
        assertWithin("ishigami_a7_b0.1", u -> ishigami(u, 7, 0.1));
        assertWithin("ishigami_a7_b0.05", u -> ishigami(u, 7, 0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sobol_g_salib_8", "sobol_g_saltelli_2010_A1", "sobol_g_three"})
    void sobolG(String id) throws IOException {
        List<Double> a = SobolOracle.numbers(SobolOracle.read(id).at("/inputs/a"));
        assertWithin(id, u -> sobolG(u, a));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weighted_mean_equal_ranges", "weighted_mean_unequal_ranges"})
    void sums(String id) throws IOException {
        JsonNode inputs = SobolOracle.read(id).get("inputs");
        List<Double> w = SobolOracle.numbers(inputs.get("w"));
        List<Double> high = SobolOracle.numbers(inputs.get("hi"));
        assertWithin(
                id, u -> w.get(0) * high.get(0) * u[0] + w.get(1) * high.get(1) * u[1] + w.get(2) * high.get(2) * u[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"product_uniform_1_2", "product_uniform_mixed"})
    void products(String id) throws IOException {
        JsonNode inputs = SobolOracle.read(id).get("inputs");
        List<Double> low = SobolOracle.numbers(inputs.get("lo"));
        List<Double> high = SobolOracle.numbers(inputs.get("hi"));
        assertWithin(id, u -> {
            double product = 1;
            for (int i = 0; i < u.length; i++) {
                product *= low.get(i) + (high.get(i) - low.get(i)) * u[i];
            }
            return product;
        });
    }

    /** With 4,096 scrambled points Ishigami's indices are right to a hundredth. */
    @Test
    void scrambledPointsComeNearTheClosedForm() {
        SobolIndices indices =
                SobolAnalysis.USUAL.withResamples(0).of("y", DesignOf.run(3, ROWS, SEED, u -> ishigami(u, 7, 0.1)));
        assertThat(indices.of("x1").first().orElseThrow().value()).isCloseTo(0.3139, within(0.01));
        assertThat(indices.of("x2").total().orElseThrow().value()).isCloseTo(0.4424, within(0.01));
        assertThat(indices.of("x3").interaction().orElseThrow().value()).isCloseTo(0.2437, within(0.01));
        assertThat(indices.of("x3").first().orElseThrow().interval()).isEmpty();
    }

    /**
     * Plain draws, 256 rows, 60 seeds: intervals of 90 % should hold the truth 54 times, with a standard deviation of 2.3.
     */
    @Test
    void intervalsOfPlainDrawsHoldTheTruthAboutAsOftenAsTheySay() {
        int held = 0;
        for (int seed = 0; seed < 60; seed++) {
            SaltelliOutputs outputs = plain(256, seed, u -> ishigami(u, 7, 0.1));
            SobolIndices indices =
                    SobolAnalysis.USUAL.withResamples(200).withConfidence(0.9).of("y", outputs);
            held += interval(indices.of("x1").first().orElseThrow()).contains(0.31390519114781146) ? 1 : 0;
        }
        assertThat(held).isBetween(46, 60);
    }

    private static SaltelliOutputs plain(int rows, long seed, ToDoubleFunction<double[]> function) {
        org.egovindex.random.Draws draws = org.egovindex.random.Draws.of(seed);
        List<String> names = List.of("x1", "x2", "x3");
        SaltelliOutputs.Draft draft = new SaltelliOutputs.Draft(names, new SaltelliOrigin(rows, seed, "plain"));
        double[] a = new double[3];
        double[] b = new double[3];
        for (int row = 0; row < rows; row++) {
            draws.at(row, 1);
            draws.uniform(a, 3);
            draws.uniform(b, 3);
            draft.put(5L * row, function.applyAsDouble(a));
            draft.put(5L * row + 1, function.applyAsDouble(b));
            for (int i = 0; i < 3; i++) {
                double[] mixed = a.clone();
                mixed[i] = b[i];
                draft.put(5L * row + 2 + i, function.applyAsDouble(mixed));
            }
        }
        return draft.outputs();
    }

    @Test
    void verdictsSayWhoActsAloneAndWhoWithOthers() {
        SobolIndices indices = QUICK.of("y", DesignOf.run(4, 1_024, SEED, u -> ishigami(u, 7, 0.1)));
        assertThat(indices.of("x1").verdict()).isEqualTo("acts by itself and in interaction with others");
        assertThat(indices.of("x2").verdict()).startsWith("acts by itself");
        assertThat(indices.of("x3").verdict())
                .startsWith("acts in interaction with others; by itself not distinguishable from 0 with 1,024 rows");
        assertThat(indices.of("x4").verdict()).isEqualTo("no effect in any of 1,024 rows");
        assertThat(indices.of("x4").total().orElseThrow().value()).isZero();
        assertThatThrownBy(() -> indices.of("x5")).hasMessageContaining("There is no factor x5");
    }

    @Test
    void aNegativeEstimateIsShownAndExplained() {
        SaltelliOutputs outputs =
                DesignOf.of(List.of(List.of(0.0, 4.0, 1.0), List.of(4.0, 0.0, 2.0), List.of(-2.0, 6.0, 3.0)));
        SobolIndices indices = SobolAnalysis.USUAL.of("y", outputs);
        assertThat(indices.of("x1").first().orElseThrow().value()).isNegative();
        assertThat(indices.of("x1").verdict()).contains("below 0 by sampling error only: no share of variance is");
        assertThat(indices.text()).contains("not distinguishable from 0 with 3 rows");
    }

    /** A total whose interval reaches 0, as that of Sobol 2007 does: a = 0, 1, 0, 1 and c = 0, 1, 1, 0. */
    @Test
    void aTotalThatReaches0IsNotDistinguishable() {
        SaltelliOutputs outputs = DesignOf.of(
                List.of(List.of(0.0, 1.0, 0.0, 1.0), List.of(1.0, 0.0, 1.0, 0.0), List.of(0.0, 1.0, 1.0, 0.0)));
        SobolIndices indices = SobolAnalysis.USUAL
                .with(FirstOrderEstimator.SALTELLI_2010_CENTRED, TotalEstimator.SOBOL_2007)
                .of("y", outputs);
        assertThat(indices.of("x1").verdict()).startsWith("effect not distinguishable from 0 with 4 rows");
    }

    @Test
    void aConstantOutputHasNoIndicesAndSaysSo() {
        SobolIndices indices =
                SobolAnalysis.USUAL.of("rank of Vega", DesignOf.run(2, 16, 1, u -> 0.1 + 0.2 * (1 + 1e-16 * u[0])));
        assertThat(indices.of("x1").first()).isEmpty();
        assertThat(indices.of("x1").total()).isEmpty();
        assertThat(indices.sumOfFirst()).isEmpty();
        assertThat(indices.in(Format.CSV))
                .contains("undefined, the output does not vary")
                .doesNotContain("NaN");
    }

    @Test
    void anEstimatorThatDividesByAVarianceOfNothingIsUndefined() {
        SaltelliOutputs outputs = DesignOf.of(List.of(List.of(1.0, 1.0), List.of(2.0, 0.0), List.of(1.0, 2.0)));
        SobolIndices indices = SobolAnalysis.USUAL
                .with(FirstOrderEstimator.JANSEN_1999, TotalEstimator.HOMMA_SALTELLI_1996)
                .of("y", outputs);
        assertThat(indices.of("x1").total()).isEmpty();
    }

    /** Two rows: half of all resamples take one row twice, and then A and B are 0 and 0. Too few vary to say anything. */
    @Test
    void whereHardlyAnyResampleVariesThereIsNoInterval() {
        SaltelliOutputs outputs = DesignOf.of(List.of(
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)));
        assertThat(outputs.varies()).isFalse();
        SaltelliOutputs two = DesignOf.of(List.of(List.of(0.0, 1.0), List.of(0.0, 1.0), List.of(0.0, 1.0)));
        SobolIndices indices = SobolAnalysis.USUAL.withResamples(1).of("y", two);
        assertThat(indices.of("x1").first()).isPresent();
    }

    @Test
    void theTableShowsEstimatesIntervalsAndHowTheyWereFound() {
        SobolIndices indices =
                SobolAnalysis.USUAL.withResamples(100).of("y", DesignOf.run(2, 64, 7, u -> 2 * u[0] + u[1]));
        assertThat(indices.text())
                .contains("What the variance of y is due to")
                .contains("first-order indices add up to")
                .contains("first order: Saltelli 2010, centred on the mean of A and B; total: Jansen 1999")
                .contains("variance of A and B together, population")
                .contains("64 rows, 256 runs, seed 7, sobol-joe-kuo-6+owen/1")
                .contains("intervals of 95 %: percentiles of 100 resamples of rows");
        assertThat(indices).hasToString(indices.text());
        assertThat(indices.runs()).isEqualTo(256);
        assertThat(indices.origin()).contains(new SaltelliOrigin(64, 7, SobolPoints.GENERATOR));
        assertThat(indices.of("x1").verdict()).isEqualTo("acts by itself");
        assertThat(indices)
                .isEqualTo(SobolAnalysis.USUAL
                        .withResamples(100)
                        .of("y", DesignOf.run(2, 64, 7, u -> 2 * u[0] + u[1])));
    }

    @Test
    void choicesThatCannotBeAreRefused() {
        assertThatThrownBy(() -> SobolAnalysis.USUAL.withResamples(-1)).hasMessageContaining("0 or more, not -1");
        assertThatThrownBy(() -> SobolAnalysis.USUAL.withConfidence(95))
                .hasMessageContaining("between 0 and 1, not 95.0");
        assertThatThrownBy(() -> SobolAnalysis.USUAL.withConfidence(0)).hasMessageContaining("not 0.0");
    }
}
