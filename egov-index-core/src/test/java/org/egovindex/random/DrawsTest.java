package org.egovindex.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.egovindex.Cells;
import org.egovindex.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawsTest {
    private final Draws draws = Draws.of(20240601);

    @Test
    void theFirstNumbersOfARunAreThoseOfItsBlocks() {
        draws.at(0, 1);
        assertThat(draws.uniform()).isEqualTo(0x1.67b1f3547aa15p-1);
        assertThat(draws.uniform()).isEqualTo(0x1.c9aab70dbe9c2p-1);
        assertThat(draws.uniform()).isEqualTo(0x1.ce9b4f9236760p-4);
        assertThat(draws.seed()).isEqualTo(20240601);
    }

    @Test
    void theWholeTableOfTheConventionComesOut() throws IOException {
        JsonNode table = null;
        for (JsonNode oracle : new ObjectMapper()
                .readTree(SharedData.file("oracles/23_rng.json").toFile())
                .get("cases")) {
            table = oracle.get("id").asText().equals("philox_uniform_table") ? oracle : table;
        }
        assertThat(table).isNotNull();
        Draws all = Draws.of(table.get("inputs").get("seed").asLong());
        for (JsonNode row : table.get("expected")) {
            all.at(row.get("replicate").asLong(), row.get("stage").asInt());
            all.uniform(
                    new double[2 * row.get("draw_block").asInt()],
                    2 * row.get("draw_block").asInt());
            assertThat(all.uniform()).isEqualTo(row.get("u").get(0).asDouble());
            assertThat(all.uniform()).isEqualTo(row.get("u").get(1).asDouble());
        }
    }

    @Test
    void aPointOfADesignTakesThePlaceOfTheFirstNumbers() {
        draws.at(3, 1);
        double first = draws.uniform();
        double second = draws.uniform();
        draws.at(3, 1);
        draws.lead(new double[] {0.9, 0.1, 0.2, 0.8}, 1, 3);
        double[] row = new double[4];
        draws.uniform(row, 4);
        assertThat(row).containsExactly(0.1, 0.2, first, second);
        draws.lead(new double[] {0.5}, 0, 1);
        draws.at(3, 1);
        assertThat(draws.uniform()).as("a point does not outlive its run").isEqualTo(first);
    }

    @Test
    void runsAreCountedBy32Bits() {
        draws.at(Draws.MOST_RUNS - 1, 0);
        double last = draws.uniform();
        draws.at(0, 0);
        assertThat(draws.uniform()).isNotEqualTo(last);
        assertThatThrownBy(() -> draws.at(Draws.MOST_RUNS, 0)).hasMessageContaining("not 4294967296");
        assertThatThrownBy(() -> draws.at(-1, 0)).hasMessageContaining("not -1");
    }

    @Test
    void wholeNumbersStayBelowTheirBound() {
        draws.lead(new double[] {0, 0.999999999999, 0.5}, 0, 3);
        assertThat(draws.below(7)).isZero();
        assertThat(draws.below(7)).isEqualTo(6);
        assertThat(draws.below(7)).isEqualTo(3);
        assertThatThrownBy(() -> draws.below(0)).hasMessageContaining("must be 1 or more, not 0");
    }

    @Test
    void numbersAreEvenWithinARunAndAcrossRunsAndStages() {
        Cells within = Cells.even(64);
        Cells runs = Cells.even(64);
        Cells stages = Cells.even(64);
        Cells pairs = Cells.even(64);
        for (int i = 0; i < 100_000; i++) {
            within.count(draws.below(64));
        }
        for (int i = 0; i < 100_000; i++) {
            draws.at(i, 5);
            double one = draws.uniform();
            runs.count((int) (64 * one));
            pairs.count(8 * (int) (8 * one) + draws.below(8));
            draws.at(5, i);
            stages.count(draws.below(64));
        }
        within.fit();
        runs.fit();
        stages.fit();
        pairs.fit();
    }

    /** Quantiles as in any table of the normal distribution; the last is that of half of 2^-53. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0", "0.75, 0.6744897501960817", "0.9, 1.2815515655446004", "0.975, 1.959963984540054",
        "0.995, 2.5758293035489004", "0.9995, 3.2905267314918945", "0.025, -1.959963984540054",
                "0.000001, -4.753424308822899",
        "0, -8.292361075813595"
    })
    void normalNumbersAreQuantiles(double uniform, double quantile) {
        draws.lead(new double[] {uniform}, 0, 1);
        assertThat(draws.normal()).isCloseTo(quantile, within(1e-9));
    }

    @Test
    void theLargestUniformNumberMakesAFiniteNormalOne() {
        draws.lead(new double[] {1 - 0x1p-53}, 0, 1);
        assertThat(draws.normal()).isCloseTo(8.292361075813595, within(1e-12));
    }

    @Test
    void exponentialNumbersAreLogarithms() {
        draws.lead(new double[] {0, 0.5, 1 - 0x1p-53}, 0, 3);
        assertThat(draws.exponential()).isZero();
        assertThat(draws.exponential()).isCloseTo(0.6931471805599453, within(1e-15));
        assertThat(draws.exponential()).isCloseTo(53 * 0.6931471805599453, within(1e-12));
    }

    /** Four numbers of a normal distribution fall into its quarters -0.6745, 0, 0.6745 evenly. */
    @Test
    void normalNumbersFallIntoQuarters() {
        Cells quarters = Cells.even(4);
        for (int i = 0; i < 100_000; i++) {
            double x = draws.normal();
            quarters.count(x < -0.6744897501960817 ? 0 : x < 0 ? 1 : x < 0.6744897501960817 ? 2 : 3);
        }
        quarters.fit();
    }
}
