package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.egovindex.SharedData;
import org.junit.jupiter.api.Test;

class EstimatorsTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Map<FirstOrderEstimator, String> FIRST = Map.of(
            FirstOrderEstimator.SALTELLI_2010, "S1_saltelli2010",
            FirstOrderEstimator.SALTELLI_2010_CENTRED, "S1_saltelli2010_centred",
            FirstOrderEstimator.SALTELLI_2010_CENTRED_ON_ALL,
                    "S1_saltelli2010_centred_on_mean_of_all_evaluations (SALib)",
            FirstOrderEstimator.JANSEN_1999, "S1_jansen1999");
    private static final Map<TotalEstimator, String> TOTAL = Map.of(
            TotalEstimator.JANSEN_1999, "ST_jansen1999",
            TotalEstimator.SOBOL_2007, "ST_sobol2007",
            TotalEstimator.HOMMA_SALTELLI_1996, "ST_homma1996");

    /** The worked line of the enums: a = 0, 2; b = 4, 6; c = 4, 2. Mean 3, squares 9 + 1 + 1 + 9 = 20, V = 5 or 20/3. */
    private static final SaltelliOutputs WORKED =
            DesignOf.of(List.of(List.of(0.0, 2.0), List.of(4.0, 6.0), List.of(4.0, 2.0)));

    private static double first(FirstOrderEstimator estimator, SaltelliOutputs outputs, int factor, double variance) {
        return estimator.of(outputs, factor, variance, estimator.centre(outputs));
    }

    @Test
    void theWorkedLinesOfTheEstimatorsAreTrue() {
        double variance = WORKED.variance(PooledVariance.POPULATION);
        assertThat(variance).isEqualTo(5);
        assertThat(WORKED.variance(PooledVariance.SAMPLE)).isCloseTo(20 / 3.0, EXACT);
        assertThat(first(FirstOrderEstimator.SALTELLI_2010, WORKED, 0, variance))
                .isEqualTo(1.6);
        assertThat(first(FirstOrderEstimator.SALTELLI_2010_CENTRED, WORKED, 0, variance))
                .isEqualTo(0.4);
        assertThat(first(FirstOrderEstimator.SALTELLI_2010_CENTRED_ON_ALL, WORKED, 0, variance))
                .isEqualTo(0.4);
        assertThat(first(FirstOrderEstimator.JANSEN_1999, WORKED, 0, variance)).isCloseTo(0.2, EXACT);
        assertThat(TotalEstimator.JANSEN_1999.of(WORKED, 0, variance)).isEqualTo(0.8);
        assertThat(TotalEstimator.SOBOL_2007.of(WORKED, 0, variance)).isZero();
        assertThat(TotalEstimator.HOMMA_SALTELLI_1996.of(WORKED, 0, variance)).isZero();
    }

    @Test
    void everyEstimatorGivesTheExactRatioOnAFixedDesign() throws IOException {
        JsonNode oracle = SobolOracle.read("estimators_on_fixed_design");
        List<List<Double>> blocks = new ArrayList<>();
        blocks.add(SobolOracle.numbers(oracle.at("/inputs/fA")));
        blocks.add(SobolOracle.numbers(oracle.at("/inputs/fB")));
        oracle.at("/inputs/fAB").forEach(block -> blocks.add(SobolOracle.numbers(block)));
        SaltelliOutputs outputs = DesignOf.of(blocks);
        JsonNode expected = oracle.get("expected");
        double variance = outputs.variance(PooledVariance.POPULATION);
        assertThat(variance).isEqualTo(SobolOracle.number(expected.get("variance_pooled_A_and_B_population")));
        for (int i = 0; i < 3; i++) {
            int factor = i;
            JsonNode own = expected.get("x" + (i + 1));
            FIRST.forEach((estimator, key) -> assertThat(first(estimator, outputs, factor, variance))
                    .as(key)
                    .isCloseTo(SobolOracle.number(own.get(key)), EXACT));
            TOTAL.forEach((estimator, key) -> assertThat(estimator.of(outputs, factor, variance))
                    .as(key)
                    .isCloseTo(SobolOracle.number(own.get(key)), EXACT));
        }
    }

    /** 4,096 rows of A, then of B, then of A with each of three factors from B; uncentred, variance divided by 2N - 1. */
    @Test
    void theFixedIshigamiDesignGivesItsPublishedIndices() throws IOException {
        List<Map<String, String>> rows = SharedData.rows("oracles/sobol_ishigami_design.csv");
        int n = 4_096;
        assertThat(rows).hasSize(5 * n);
        List<List<Double>> blocks = new ArrayList<>();
        for (int block = 0; block < 5; block++) {
            blocks.add(rows.subList(block * n, (block + 1) * n).stream()
                    .map(row -> Double.valueOf(row.get("y")))
                    .toList());
        }
        SaltelliOutputs outputs = DesignOf.of(blocks);
        SobolIndices indices = SobolAnalysis.USUAL
                .with(FirstOrderEstimator.SALTELLI_2010, TotalEstimator.JANSEN_1999)
                .with(PooledVariance.SAMPLE)
                .withResamples(0)
                .of("y", outputs);
        List<Map<String, String>> expected = SharedData.rows("oracles/sobol_ishigami_indices.csv");
        for (int i = 0; i < 3; i++) {
            FactorIndices own = indices.factors().get(i);
            Map<String, String> row = expected.get(i);
            assertThat(own.first().orElseThrow().value()).isCloseTo(Double.parseDouble(row.get("Si")), EXACT);
            assertThat(own.total().orElseThrow().value()).isCloseTo(Double.parseDouble(row.get("STi")), EXACT);
            assertThat(outputs.variance(PooledVariance.SAMPLE))
                    .isCloseTo(Double.parseDouble(row.get("Variance")), EXACT);
        }
    }

    @Test
    void aRowThatLacksAnOutputIsLeftOutAndSaid() {
        SaltelliOutputs.Draft draft = new SaltelliOutputs.Draft(List.of("x1"), new SaltelliOrigin(3, 5, "given"));
        double[] outputs = {0, 4, 4, 2, 6, 2, 1, 1};
        for (int run = 0; run < outputs.length; run++) {
            draft.put(run, outputs[run]);
        }
        SaltelliOutputs two = draft.outputs();
        assertThat(two.rows()).isEqualTo(2);
        assertThat(two.factors()).containsExactly("x1");
        assertThat(SobolAnalysis.USUAL.withResamples(0).of("y", two).text())
                .contains("1 row left out for want of an output")
                .contains("3 rows, 9 runs, seed 5, given");
    }

    @Test
    void whatCannotBeAnOutputIsRefused() {
        SaltelliOrigin origin = new SaltelliOrigin(2, 1, "given");
        SaltelliOutputs.Draft draft = new SaltelliOutputs.Draft(List.of("x1"), origin);
        assertThatThrownBy(() -> draft.put(0, Double.NaN)).hasMessageContaining("run 0 must be finite, not NaN");
        assertThatThrownBy(draft::outputs).hasMessageContaining("must be at least 2, not 0");
        assertThatThrownBy(() -> new SaltelliOutputs.Draft(List.of(), origin)).hasMessageContaining("factors");
        assertThatThrownBy(() -> new SaltelliOrigin(1, 1, "given")).hasMessageContaining("at least 2, not 1");
    }

    @Test
    void smallNumbersAreNotLostBesideLargeOnes() {
        CompensatedSum sum = new CompensatedSum();
        for (double number : new double[] {1, 1e100, 1, -1e100}) {
            sum.add(number);
        }
        assertThat(sum.total()).isEqualTo(2);
    }
}
