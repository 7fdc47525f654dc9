package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.egovindex.OracleCases;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five rules on cases of their definitions (R rank, scipy rankdata), exactly. */
class RankingOracleTest {
    private static final String FILE = "oracles/01_ranking_ties.json";
    private static final Map<TiesStrategy, String> NAMES = Map.of(
            TiesStrategy.STANDARD, "competition_1224",
            TiesStrategy.MODIFIED, "modified_1334",
            TiesStrategy.DENSE, "dense_1223",
            TiesStrategy.ORDINAL, "ordinal_1234_input_order",
            TiesStrategy.FRACTIONAL, "fractional_1_2.5_2.5_4");
    /** Enough decimals to tell 0.1 + 0.2 from 0.3, which the usual grid does not. */
    private static final Rounding FINE = Rounding.halfUp(20);

    /** The ranks of the values; those that are no numbers have none. Units are named in the order of the values. */
    private static List<BigDecimal> ranks(JsonNode values, boolean ascending, RankingRule rule) {
        List<Scored> units = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal exact =
                    new BigDecimal(values.get(i).isNumber() ? values.get(i).asDouble() : 0);
            Score score = Score.of(ascending ? BigDecimal.TEN.subtract(exact) : exact);
            units.add(
                    new Scored(unit(i), values.get(i).isNumber() ? score : Score.missing(MissingReason.NOT_ASSESSED)));
        }
        Ranking ranking = Ranking.of(units, rule, FINE);
        List<BigDecimal> ranks = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ranks.add(ranking.find(unit(i)).map(row -> row.rank().value()).orElse(BigDecimal.ZERO));
        }
        return ranks;
    }

    private static City unit(int place) {
        return City.of("u" + (100 + place), "x");
    }

    /** The expected ranks, a null as 0. */
    private static List<BigDecimal> expected(JsonNode ranks) {
        List<BigDecimal> expected = new ArrayList<>();
        ranks.forEach(rank -> expected.add(rank.isNull() ? BigDecimal.ZERO : new BigDecimal(rank.asText())));
        return expected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four_items_BC_tied",
                "all_equal",
                "single",
                "empty",
                "tie_at_top",
                "tie_at_bottom",
                "two_groups_unsorted",
                "ascending",
                "negative_zero",
                "near_tie_binary"
            })
    void everyRuleGivesTheRanksOfItsDefinition(String id) throws IOException {
        JsonNode one = OracleCases.read(FILE, id);
        boolean ascending = one.get("inputs").get("order").asText().equals("ascending");
        for (TiesStrategy ties : TiesStrategy.values()) {
            List<BigDecimal> ranks =
                    ranks(one.get("inputs").get("values"), ascending, RankingRule.onRounded(FINE, ties));
            assertThat(ranks)
                    .as(id + " " + ties)
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(expected(one.get("expected").get(NAMES.get(ties))));
        }
    }

    @Test
    void onTheUsualGridATenthAndTwoTenthsAreThreeTenths() throws IOException {
        JsonNode values =
                OracleCases.read(FILE, "near_tie_binary").get("inputs").get("values");
        assertThat(ranks(values, false, RankingRule.onUnrounded(TiesStrategy.STANDARD)))
                .containsExactly(BigDecimal.ONE, BigDecimal.ONE);
    }

    @Test
    void whatIsMissingHasNoRankAndDoesNotMoveTheOthers() throws IOException {
        JsonNode one = OracleCases.read(FILE, "missing_policy");
        assertThat(ranks(one.get("inputs").get("values"), false, RankingRule.onUnrounded(TiesStrategy.STANDARD)))
                .isEqualTo(expected(one.get("expected").get("exclude")));
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
    void fractionalRanksAreThoseOfPublishedCorrelations(String id) throws IOException {
        JsonNode one = OracleCases.read("oracles/03_kendall_spearman.json", id);
        for (String name : List.of("x", "y")) {
            assertThat(ranks(one.get("inputs").get(name), true, RankingRule.onUnrounded(TiesStrategy.FRACTIONAL)))
                    .as(id + " " + name)
                    .usingElementComparator(BigDecimal::compareTo)
                    .isEqualTo(expected(one.get("expected").get("spearman").get("ranks_" + name)));
        }
    }
}
