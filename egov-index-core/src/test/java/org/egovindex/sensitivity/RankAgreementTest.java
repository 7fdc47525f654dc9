package org.egovindex.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.egovindex.SharedData;
import org.junit.jupiter.api.Test;

class RankAgreementTest {
    /** 1, 2, 2, 4 and 2, 1, 2, 4: 3 pairs concordant, 1 discordant, one tied in each: (3 - 1) / sqrt(5 x 5). */
    @Test
    void theWorkedLineIsTrue() {
        RankAgreement agreement = new RankAgreement(new int[] {1, 2, 2, 4}, new int[] {2, 1, 2, 4});
        assertThat(agreement.kendall().orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void tiesCountAsTheyDoElsewhere() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(SharedData.file("oracles/03_kendall_spearman.json").toFile())
                .get("cases");
        int compared = 0;
        for (JsonNode one : cases) {
            JsonNode tau = one.at("/expected/kendall/tau_b");
            JsonNode rho = one.at("/expected/spearman/rho");
            if (one.at("/inputs/x").isArray() && tau.isNumber() && rho.isNumber()) {
                RankAgreement agreement = new RankAgreement(dense(one.at("/inputs/x")), dense(one.at("/inputs/y")));
                assertThat(agreement.kendall().orElseThrow())
                        .as(one.get("id").asText())
                        .isCloseTo(tau.asDouble(), within(1e-12));
                assertThat(agreement.spearman().orElseThrow())
                        .as(one.get("id").asText())
                        .isCloseTo(rho.asDouble(), within(1e-12));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(2);
    }

    /** Numbers as places among their different values: what ranks keep of them. */
    private static int[] dense(JsonNode numbers) {
        List<Double> row = SobolOracle.numbers(numbers);
        double[] different =
                row.stream().mapToDouble(x -> x).sorted().distinct().toArray();
        return row.stream().mapToInt(x -> Arrays.binarySearch(different, x)).toArray();
    }

    @Test
    void whereAllUnitsTieNothingIsDefined() {
        RankAgreement one = new RankAgreement(new int[] {1, 1, 1}, new int[] {1, 2, 3});
        RankAgreement other = new RankAgreement(new int[] {1, 2, 3}, new int[] {1, 1, 1});
        assertThat(one.kendall()).isEmpty();
        assertThat(one.spearman()).isEmpty();
        assertThat(other.kendall()).isEmpty();
        assertThat(new RankAgreement(new int[0], new int[0]).spearman()).isEmpty();
    }
}
