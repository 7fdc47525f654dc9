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
import org.egovindex.model.Score;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule for ties on every case of the oracle; the embedded cases are in {@link RankingTest}. */
class RankingOracleTest {
    private static final Map<TiesStrategy, String> NAMES = Map.of(
            TiesStrategy.STANDARD, "competition_1224",
            TiesStrategy.MODIFIED, "modified_1334",
            TiesStrategy.DENSE, "dense_1223",
            TiesStrategy.ORDINAL, "ordinal_1234_input_order",
            TiesStrategy.FRACTIONAL, "fractional_1_2.5_2.5_4");

    /** Units stand in the order of the file; where the smallest is first, scores are turned round. */
    private static List<Double> ranks(JsonNode inputs, TiesStrategy ties) {
        boolean ascending = inputs.get("order").asText().equals("ascending");
        List<Scored> units = new ArrayList<>();
        for (JsonNode value : inputs.get("values")) {
            BigDecimal score = BigDecimal.valueOf(ascending ? -value.asDouble() : value.asDouble());
            units.add(new Scored(City.of("c" + (char) ('a' + units.size()), "x"), Score.of(score)));
        }
        Ranking ranking = Ranking.of(units, RankingRule.onUnrounded(ties), Rounding.halfUp(2));
        return units.stream()
                .map(unit ->
                        ranking.find(unit.unit()).orElseThrow().rank().value().doubleValue())
                .toList();
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
                "negative_zero"
            })
    void everyRuleGivesTheRanksOfTheOracle(String id) throws IOException {
        JsonNode one = OracleCases.read("oracles/01_ranking_ties.json", id);
        NAMES.forEach((ties, name) -> assertThat(ranks(one.get("inputs"), ties))
                .as(name)
                .isEqualTo(OracleCases.numbers(one.get("expected").get(name))));
    }

    /** The oracle's ranks of raw doubles differ on purpose: ours tie what is equal on the grid (ADR 2), as published scores would be. */
    @Test
    void aTieThatOnlyDoublesBreakIsATie() throws IOException {
        JsonNode one = OracleCases.read("oracles/01_ranking_ties.json", "near_tie_binary");
        assertThat(ranks(one.get("inputs"), TiesStrategy.STANDARD)).containsExactly(1.0, 1.0);
        assertThat(one.get("notes").asText()).contains("must tie them");
    }
}
