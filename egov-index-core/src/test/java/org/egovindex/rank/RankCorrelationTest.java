package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.OptionalDouble;
import org.egovindex.OracleCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankCorrelationTest {
    /** Twice the average rank of each number, the smallest first. */
    private static int[] ranks(JsonNode numbers) {
        int[] ranks = new int[numbers.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = 1;
            for (JsonNode other : numbers) {
                ranks[i] += Double.compare(numbers.get(i).asDouble(), other.asDouble()) > 0 ? 2 : 0;
                ranks[i] += numbers.get(i).asDouble() == other.asDouble() ? 1 : 0;
            }
        }
        return ranks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scipy_doc_kendall",
                "R_hollander_wolfe",
                "scipy_doc_spearman_tied",
                "wikipedia_iq_tv",
                "tied_in_both",
                "perfect_with_ties",
                "reversed",
                "constant_x_undefined",
                "one_swap_10"
            })
    void publishedExamplesComeOut(String id) throws IOException {
        JsonNode one = OracleCases.read("oracles/03_kendall_spearman.json", id);
        JsonNode expected = one.get("expected").get("kendall").get("tau_b");
        OptionalDouble tau = RankCorrelation.tauB(
                ranks(one.get("inputs").get("x")), ranks(one.get("inputs").get("y")));
        assertThat(tau.isPresent()).isEqualTo(expected.isNumber());
        tau.ifPresent(value -> assertThat(value).isCloseTo(expected.asDouble(), within(1e-12)));
        JsonNode spearman = one.get("expected").at("/spearman/rho");
        OptionalDouble rho = RankCorrelation.rho(
                ranks(one.get("inputs").get("x")), ranks(one.get("inputs").get("y")));
        assertThat(rho.isPresent()).isEqualTo(spearman.isNumber());
        rho.ifPresent(value -> assertThat(value).isCloseTo(spearman.asDouble(), within(1e-12)));
    }

    /** 1, 2, 3 and 1, 3, 2: two pairs agree, one does not. */
    @Test
    void theWorkedLine() {
        assertThat(RankCorrelation.tauB(new int[] {1, 2, 3}, new int[] {1, 3, 2}))
                .hasValueCloseTo(1 / 3.0, within(1e-15));
        assertThat(RankCorrelation.rho(new int[] {1, 2, 3}, new int[] {1, 3, 2}))
                .hasValueCloseTo(1 / 2.0, within(1e-15)); // (1 + 0 + 0) / 2 with ranks less 2: -1 x -1 + 0 x 1 + 1 x 0
    }

    @Test
    void whereAllAreTiedThereIsNone() {
        assertThat(RankCorrelation.tauB(new int[] {1, 1, 1}, new int[] {1, 2, 3}))
                .isEmpty();
        assertThat(RankCorrelation.tauB(new int[] {1, 2, 3}, new int[] {4, 4, 4}))
                .isEmpty();
        assertThat(RankCorrelation.tauB(new int[0], new int[0])).isEmpty();
        assertThat(RankCorrelation.rho(new int[0], new int[0])).isEmpty();
        assertThat(RankCorrelation.rho(new int[] {1, 1, 1}, new int[] {1, 2, 3}))
                .isEmpty();
        assertThat(RankCorrelation.tauB(new int[] {1}, new int[] {1})).isEmpty();
        assertThat(RankCorrelation.tauB(new int[] {1, 0, 2}, new int[] {0, 1, 2}))
                .isEmpty(); // one unit has both
    }
}
