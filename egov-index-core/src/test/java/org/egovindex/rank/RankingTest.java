package org.egovindex.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.egovindex.model.City;
import org.egovindex.model.MissingReason;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
    private static final Rounding TWO = Rounding.halfUp(2);

    /** Units ca, cb, cc, ... in the order of the scores given, so that ordinal ranks follow that order. */
    private static Ranking ranking(RankingRule rule, String... scores) {
        List<Scored> units = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            units.add(new Scored(City.of(name(i), "x"), Score.of(new BigDecimal(scores[i]))));
        }
        return Ranking.of(units, rule, TWO);
    }

    private static String name(int unit) {
        return "c" + (char) ('a' + unit);
    }

    private static String ranks(Ranking ranking, int count) {
        List<String> ranks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranks.add(ranking.of(name(i)).rank().toString());
        }
        return String.join(" ", ranks);
    }

    /** Definitions of the five rules (Wikipedia, Ranking; R rank with ties.method); no permutation is its own inverse. */
    @ParameterizedTest
    @CsvSource({
        "STANDARD, 10 9 9 8, 1 2 2 4",
        "MODIFIED, 10 9 9 8, 1 3 3 4",
        "DENSE, 10 9 9 8, 1 2 2 3",
        "ORDINAL, 10 9 9 8, 1 2 3 4",
        "FRACTIONAL, 10 9 9 8, 1 2.5 2.5 4",
        "STANDARD, 3 1 4 1 5 9 2 6 5 3 5, 7 10 6 10 3 1 9 2 3 7 3",
        "MODIFIED, 3 1 4 1 5 9 2 6 5 3 5, 8 11 6 11 5 1 9 2 5 8 5",
        "DENSE, 3 1 4 1 5 9 2 6 5 3 5, 5 7 4 7 3 1 6 2 3 5 3",
        "ORDINAL, 3 1 4 1 5 9 2 6 5 3 5, 7 10 6 11 3 1 9 2 4 8 5",
        "FRACTIONAL, 3 1 4 1 5 9 2 6 5 3 5, 7.5 10.5 6 10.5 4 1 9 2 4 7.5 4",
        "MODIFIED, 5 5 5 5, 4 4 4 4",
        "FRACTIONAL, 0 -0.0 1, 2.5 2.5 1"
    })
    void eachRuleRanksAsItsDefinitionSays(TiesStrategy ties, String scores, String expected) {
        String[] values = scores.split(" ");
        assertThat(ranks(ranking(RankingRule.onUnrounded(ties), values), values.length))
                .isEqualTo(expected);
    }

    @Test
    void aTenthAndTwoTenthsTieWithThreeTenths() {
        Rational sum = Rational.of(new BigDecimal(0.1 + 0.2));
        Rational three = Rational.of(new BigDecimal(0.3));
        assertThat(sum).isNotEqualTo(three);
        Ranking ranking = Ranking.of(
                List.of(new Scored(City.of("a", "x"), Score.of(sum)), new Scored(City.of("b", "x"), Score.of(three))),
                RankingRule.onUnrounded(TiesStrategy.STANDARD),
                TWO);
        assertThat(ranking.of("b").rank()).isEqualTo(Rank.of(1));
        assertThat(ranking.of("a").tied()).isEqualTo(2);
    }

    /** 71.5549, 71.5551, 71.5450, 71.5449 to two decimals, half-up, are 71.55, 71.56, 71.55, 71.54. */
    @Test
    void ranksOfRoundedScoresTieWhereUnroundedDoNot() {
        String[] scores = {"71.5549", "71.5551", "71.5450", "71.5449"};
        assertThat(ranks(ranking(RankingRule.onUnrounded(TiesStrategy.STANDARD), scores), 4))
                .isEqualTo("2 1 3 4");
        assertThat(ranks(ranking(RankingRule.onRounded(TWO, TiesStrategy.STANDARD), scores), 4))
                .isEqualTo("2 1 2 4");
    }

    @ParameterizedTest
    @CsvSource({"999, 9", "1, 9", "0.1, 9", "1000, 8", "123456, 6", "0.05, 10", "0.00001, 13", "0, 9"})
    void theGridMovesWithScoresThatAreNotOfTheUsualOrder(String largest, int decimals) {
        RankingRule rule = RankingRule.onUnrounded(TiesStrategy.STANDARD);
        assertThat(rule.grid(List.of(Rational.of(new BigDecimal(largest)))).decimals())
                .isEqualTo(decimals);
    }

    @Test
    void aUnitWithoutAScoreHasNoRankAndIsListedApart() {
        Ranking ranking = Ranking.of(
                List.of(
                        new Scored(City.of("a", "x"), Score.missing(MissingReason.INCOMPLETE)),
                        new Scored(City.of("b", "x"), Score.of(1))),
                RankingRule.onUnrounded(TiesStrategy.STANDARD),
                TWO);
        assertThat(ranking.rows()).hasSize(1);
        assertThat(ranking.unranked()).hasSize(1);
        assertThat(ranking.find(City.of("a", "x"))).isEmpty();
        assertThat(ranking.text()).contains("incomplete");
    }

    @Test
    void noUnitsMakeAnEmptyRanking() {
        assertThat(ranking(RankingRule.onUnrounded(TiesStrategy.DENSE)).rows()).isEmpty();
    }

    @Test
    void groupsAreRankedAmongThemselves() {
        List<Scored> units = Stream.of("a,N,5", "b,S,4", "c,N,4", "d,S,6")
                .map(line -> line.split(","))
                .map(f -> new Scored(City.of(f[0], "x").with("region", f[1]), Score.of(Long.parseLong(f[2]))))
                .toList();
        Ranking ranking = Ranking.of(units, RankingRule.onUnrounded(TiesStrategy.STANDARD), TWO);
        assertThat(ranking.by("region").keySet()).containsExactly("N", "S");
        assertThat(ranking.by("region").get("S").of("b").rank()).isEqualTo(Rank.of(2));
        assertThat(ranking.of("b").rank()).isEqualTo(Rank.of(3));
    }

    @Test
    void anUnknownUnitIsNamedWithTheNearestOne() {
        assertThatThrownBy(() -> ranking(RankingRule.onUnrounded(TiesStrategy.DENSE), "1", "2")
                        .of("cz"))
                .hasMessageContaining("There is no cz")
                .hasMessageContaining("Maybe c");
    }

    @Test
    void topKeepsTheFirstLines() {
        assertThat(ranking(RankingRule.onUnrounded(TiesStrategy.DENSE), "1", "3", "2")
                        .top(2)
                        .rows())
                .extracting(row -> row.unit().name())
                .containsExactly("cb", "cc");
    }

    @Test
    void aRankIsOneOrMore() {
        assertThatThrownBy(() -> Rank.of(0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Rank(5)).hasToString("2.5");
    }
}
