package org.egovindex.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.robust.SmallIndex.fourErrors;
import static org.egovindex.robust.SmallIndex.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.egovindex.OracleCases;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.rank.Rank;
import org.egovindex.rank.TiesStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Closed forms of Monte Carlo and SMAA, within four standard errors at fixed seeds. */
class UncertaintyOracleTest {
    private static final String FILE = "oracles/25_uncertainty.json";
    private static final long RUNS = 20_000;

    private static JsonNode read(String id) throws IOException {
        return OracleCases.read(FILE, id);
    }

    /** Phi((70 - 68) / sqrt(3^2 + 4^2)) = Phi(0.4) = 0.6554. */
    @Test
    void theHigherOfTwoCitiesIsAboveAsOftenAsTheNormalDistributionSays() throws IOException {
        double expected = read("two_cities_normal_noise")
                .get("expected")
                .get("P(A above B)")
                .asDouble();
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(70), row(68)))
                .vary(new AddedNoise(List.of(3.0, 4.0)))
                .runs(RUNS)
                .run();
        assertThat(result.pairwise().of("A", "B")).isCloseTo(expected, within(fourErrors(expected, RUNS)));
        assertThat(result.of("A").probabilityOfFirst())
                .isEqualTo(result.pairwise().of("A", "B"));
        assertThat(result.pairwise().of("B", "A"))
                .isCloseTo(1 - result.pairwise().of("A", "B"), within(1e-12));
        assertThat(result.of("A").meanScore()).isCloseTo(70, within(4 * 3 / Math.sqrt(RUNS)));
        assertThat(result.of("B").meanScore()).isCloseTo(68, within(4 * 4 / Math.sqrt(RUNS)));
    }

    /** The same with errors of measurement: 3/70 of 70 and 4/68 of 68, in columns of their own that are added up. */
    @Test
    void soItIsWithErrorsOfMeasurement() throws IOException {
        double expected = read("two_cities_normal_noise")
                .get("expected")
                .get("P(A above B)")
                .asDouble();
        Methodology sum = SmallIndex.methodology(2).withAggregation(Aggregations.SUM);
        UncertaintyResult result = UncertaintyAnalysis.of(sum.compute(SmallIndex.table(row(70, 0), row(0, 68))))
                .vary(Factors.measurementError(3 / 70.0, "a"))
                .vary(Factors.measurementError(4 / 68.0, "b"))
                .runs(RUNS)
                .run();
        assertThat(result.pairwise().of("A", "B")).isCloseTo(expected, within(fourErrors(expected, RUNS)));
    }

    @Test
    void identicalCitiesHaveEveryRankAsOften() throws IOException {
        JsonNode expected = read("k_identical_cities").get("expected");
        double share = OracleCases.number(expected.get("P(rank=r) for every city and r"));
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(50), row(50), row(50), row(50)))
                .vary(new AddedNoise(List.of(1.0, 1.0, 1.0, 1.0)))
                .runs(RUNS)
                .run();
        for (UnitUncertainty unit : result.units()) {
            for (int rank = 1; rank <= 4; rank++) {
                assertThat(unit.probabilityOf(Rank.of(rank))).isCloseTo(share, within(fourErrors(share, RUNS)));
            }
            assertThat(unit.meanRank())
                    .isCloseTo(OracleCases.number(expected.get("expected rank")), within(4 * unit.meanRankError()));
            // the deviation of a rank that is 1 to 4 as often is sqrt(5 / 4)
            assertThat(unit.meanRankError()).isCloseTo(Math.sqrt(1.25 / RUNS), within(2e-4));
        }
    }

    /** Without noise all four are tied, and the rule for ties decides. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD, 1, 1, 1, 1",
        "MODIFIED, 4, 4, 4, 4",
        "DENSE, 1, 1, 1, 1",
        "ORDINAL, 1, 2, 3, 4",
        "FRACTIONAL, 2.5, 2.5, 2.5, 2.5"
    })
    void tiedCitiesHaveTheRankOfTheRule(TiesStrategy ties, double a, double b, double c, double d) {
        CompositeIndex index =
                SmallIndex.methodology(1, ties).compute(SmallIndex.table(row(50), row(50), row(50), row(50)));
        UncertaintyResult result = UncertaintyAnalysis.of(index).runs(10).run();
        List<Double> ranks = List.of(a, b, c, d);
        for (int unit = 0; unit < 4; unit++) {
            UnitUncertainty one = result.of(unit);
            assertThat(one.probabilityOf(new Rank((int) (2 * ranks.get(unit))))).isEqualTo(1);
            assertThat(one.meanRank()).isEqualTo(ranks.get(unit));
            assertThat(one.rankQuantile(0.5)).isEqualTo(ranks.get(unit));
            assertThat(one.bestRank()).isEqualTo(one.worstRank()).isEqualTo(new Rank((int) (2 * ranks.get(unit))));
            assertThat(one.probabilityOfFirst()).isEqualTo(ties == TiesStrategy.ORDINAL && unit > 0 ? 0 : 1);
        }
        assertThat(result.pairwise().of("A", "B")).isEqualTo(ties == TiesStrategy.ORDINAL ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smaa_2_criteria_three", "smaa_2_criteria_four", "smaa_2_criteria_dominated"})
    void ranksAreAsAcceptableAsTheExactIntegralsSay(String id) throws IOException {
        JsonNode one = read(id);
        JsonNode scores = one.get("inputs").get("scores");
        int units = scores.size();
        double[][] rows = new double[units][];
        for (int unit = 0; unit < units; unit++) {
            rows[unit] = row(
                    scores.get(unit).get(0).asDouble(), scores.get(unit).get(1).asDouble());
        }
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(rows))
                .vary(Factors.anyWeights("index"))
                .runs(RUNS)
                .run();
        RankAcceptability shares = result.acceptability();
        for (int unit = 0; unit < units; unit++) {
            String label = String.valueOf((char) ('A' + unit));
            double sum = 0;
            double column = 0;
            for (int rank = 1; rank <= units; rank++) {
                double exact = OracleCases.number(
                        one.get("expected").get("rank_acceptability").get(unit).get(rank - 1));
                assertThat(shares.of(label, rank)).as(label + rank).isCloseTo(exact, within(fourErrors(exact, RUNS)));
                sum += shares.of(label, rank);
                column += shares.of(String.valueOf((char) ('A' + rank - 1)), unit + 1);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
            assertThat(column).isCloseTo(1, within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dirichlet3_pair_a", "dirichlet3_pair_b", "dirichlet3_pair_dominates"})
    void aCityBeatsAnotherWithTheShareOfTheCutSimplex(String id) throws IOException {
        JsonNode one = read(id);
        List<Double> by = OracleCases.numbers(one.get("inputs").get("score_differences_A_minus_B"));
        double exact = OracleCases.number(one.get("expected").get("P(A beats B)"));
        UncertaintyResult result = UncertaintyAnalysis.of(
                        SmallIndex.of(row(20 + by.get(0), 20 + by.get(1), 20 + by.get(2)), row(20, 20, 20)))
                .vary(Factors.anyWeights("index"))
                .runs(RUNS)
                .run();
        assertThat(result.pairwise().of("A", "B")).isCloseTo(exact, within(fourErrors(exact, RUNS)));
    }

    /** sqrt(0.2 x 0.8 / 10000) = 0.004; and 1.96 errors of 0.5 are 0.01 after 9604 runs. */
    @Test
    void errorsOfSimulationAreThoseOfABinomial() throws IOException {
        JsonNode one = read("mc_standard_error");
        assertThat(SimulationError.of(0.2, 10_000))
                .isCloseTo(one.get("expected").get("se").asDouble(), within(1e-12));
        long runs = one.get("expected")
                .get("N for half-width 0.01 at 95%, worst case p=.5")
                .asLong();
        assertThat(1.96 * SimulationError.of(0.5, runs)).isCloseTo(0.01, within(1e-12));
        assertThat(SimulationError.of(0.5, 0)).isZero();
    }

    /** A unit that is better or as good in everything is never below, whatever the mean. */
    @Test
    void whoDominatesIsNeverBelow() {
        for (var mean : List.of(
                Aggregations.ARITHMETIC_MEAN,
                Aggregations.GEOMETRIC_MEAN,
                Aggregations.HARMONIC_MEAN,
                Aggregations.MEDIAN,
                Aggregations.MINIMUM)) {
            UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.methodology(3)
                            .withAggregation(mean)
                            .compute(SmallIndex.table(row(5, 9, 2), row(4, 9, 1), row(9, 1, 1.5))))
                    .vary(Factors.anyWeights("index"))
                    .runs(2_000)
                    .run();
            assertThat(result.pairwise().of("B", "A")).as("%s", mean).isZero();
            assertThat(result.of("B").probabilityOfTop(3)).isEqualTo(1);
        }
    }

    @Test
    void withNothingVariedEveryUnitKeepsItsRank() {
        UncertaintyResult result = UncertaintyAnalysis.of(SmallIndex.of(row(1, 2), row(9, 3), row(4, 4)))
                .runs(100)
                .run();
        for (UnitUncertainty unit : result.units()) {
            Rank nominal = unit.nominalRank().orElseThrow();
            assertThat(unit.probabilityOf(nominal)).isEqualTo(1);
            assertThat(unit.meanRankError()).isZero();
            assertThat(unit.meanScore())
                    .isEqualTo(result.index()
                            .scores("index")
                            .get(result.index().data().row(unit.unit().label())));
        }
        assertThat(result.stability().meanShift()).hasValue(0);
        assertThat(result.stability().meanTau()).hasValue(1);
        assertThat(result.text()).contains("varied: nothing");
    }

    @Test
    void theIntervalOfNinetyPerCentLiesInThatOfNinetyFive() {
        UncertaintyResult result = UncertaintyAnalysis.of(
                        SmallIndex.of(row(90, 10, 3), row(70, 60, 20), row(65, 64, 90), row(20, 95, 44)))
                .vary(Factors.anyWeights("index"))
                .runs(999)
                .run();
        for (UnitUncertainty unit : result.units()) {
            double before = 0;
            for (double share : new double[] {0, 0.025, 0.05, 0.5, 0.95, 0.975, 1}) {
                assertThat(unit.rankQuantile(share)).isGreaterThanOrEqualTo(before);
                before = unit.rankQuantile(share);
            }
            assertThat(unit.rankQuantile(0)).isEqualTo(unit.bestRank().value().doubleValue());
            assertThat(unit.rankQuantile(1)).isEqualTo(unit.worstRank().value().doubleValue());
        }
    }
}
