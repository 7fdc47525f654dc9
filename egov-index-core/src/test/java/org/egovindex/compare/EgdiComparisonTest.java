package org.egovindex.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.SharedData;
import org.egovindex.model.Score;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.Ranking;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.Scored;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.TableUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The UN E-Government Development Index of 193 countries, editions 2018, 2020 and 2022 (UN DESA), as published with four decimals. Figures that are
 * not worked out here a second time were worked out apart, with plain loops in another language.
 */
class EgdiComparisonTest {
    private static Map<String, Integer> scores(String year) throws IOException {
        Map<String, Integer> scores = new TreeMap<>();
        for (Map<String, String> row : SharedData.rows("data/egdi/egdi-2008-2010-2018-2020-2022.csv")) {
            if (year.equals(row.get("year"))) {
                scores.put(
                        row.getOrDefault("country", ""),
                        new BigDecimal(row.getOrDefault("egdi", ""))
                                .movePointRight(4)
                                .intValueExact());
            }
        }
        return scores;
    }

    private static Standings standings(String year) throws IOException {
        List<Scored> scored = scores(year).entrySet().stream()
                .map(entry ->
                        new Scored(TableUnit.of(entry.getKey()), Score.of(BigDecimal.valueOf(entry.getValue(), 4))))
                .toList();
        Rounding published = Rounding.halfUp(4);
        return Standings.of(
                year, Ranking.of(scored, RankingRule.onRounded(published, TiesStrategy.STANDARD), published));
    }

    private static int above(Map<String, Integer> others, int score, String self) {
        return (int) others.entrySet().stream()
                .filter(other -> !other.getKey().equals(self) && other.getValue() > score)
                .count();
    }

    /** Every country: the parts against their definition, and their sum against the ranks. */
    @ParameterizedTest
    @CsvSource({"2018, 2020", "2020, 2022", "2018, 2022"})
    void thePartsOfEveryCountryAddUp(String from, String to) throws IOException {
        Map<String, Integer> before = scores(from);
        Map<String, Integer> after = scores(to);
        Comparison comparison = Comparison.of(standings(from), standings(to));
        assertThat(comparison.shifts()).hasSize(193);
        for (Shift shift : comparison.shifts()) {
            String country = shift.label();
            int old = before.getOrDefault(country, 0);
            int now = after.getOrDefault(country, 0);
            int same = above(before, old, country);
            int alone = above(before, now, country);
            int still = above(after, old, country);
            int neither = above(after, now, country);
            RankParts parts = shift.parts().orElseThrow();
            assertThat(parts.own()).isEqualTo(Rational.of(same - alone + still - neither, 2));
            assertThat(parts.total()).isEqualTo(Rational.of(same - neither));
            assertThat(shift.rankChange()).contains(parts.total());
            assertThat(parts.left().plus(parts.entered()).plus(parts.ties())).isEqualTo(Rational.ZERO);
        }
    }

    /** The published ranks give the same ten: for instance Monaco from 28 to 64, and Grenada from 102 to 66. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2018|2020|Monaco -36, Côte d'Ivoire 33, Lesotho 32, Lebanon -28, Ethiopia -27, Saint Kitts and Nevis -24, Bhutan 23, Libya -22, Cambodia 21, Samoa -21
            2020|2022|Grenada 36, Syrian Arab Republic -25, Ukraine 23, Guinea 21, Turkmenistan 21, Latvia 20, Côte d'Ivoire 19, Belarus -18, Mongolia 18, Serbia 18
            """)
    void theTenLargestMovers(String from, String to, String movers) throws IOException {
        Comparison comparison = Comparison.of(standings(from), standings(to));
        assertThat(comparison.movers(10).stream()
                        .map(shift -> shift.label() + " " + shift.rankChange().orElseThrow())
                        .toList())
                .isEqualTo(List.of(movers.split(", ")));
        Map<String, Integer> before = scores(from);
        Map<String, Integer> after = scores(to);
        for (Shift shift : comparison.movers(10)) {
            int places = above(before, before.getOrDefault(shift.label(), 0), shift.label())
                    - above(after, after.getOrDefault(shift.label(), 0), shift.label());
            assertThat(shift.rankChange()).contains(Rational.of(places));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2020, 0.8843184898174492, 0.9813519443875215, 0.7612987445089687, 7",
        "2020, 2022, 0.9053120276398187, 0.9873812743085115, 0.7884465987625846, 9",
        "2018, 2022, 0.8607827273000271, 0.9733119891568739, 0.7124865369718261, 6"
    })
    void howMuchEditionsAgree(String from, String to, double tau, double rho, double overlap, int common)
            throws IOException {
        RankMeasures measures = Comparison.of(standings(from), standings(to)).measures();
        assertThat(measures.tauB()).hasValueCloseTo(tau, within(1e-12));
        assertThat(measures.rho()).hasValueCloseTo(rho, within(1e-12));
        assertThat(measures.overlap().orElseThrow().extrapolated()).isEqualTo(overlap, within(1e-12));
        assertThat(measures.top().orElseThrow().common()).isEqualTo(common);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2020, -0.004626622321506862, 0.007214698935848756, -0.04767617587788357, -5.911957903480538",
        "2020, 2022, -0.00812769112202855, 0.005695682860780403, -0.025651418657325835, -4.236740415986058",
        "2018, 2022, -0.005118937575071966, 0.004213617629317106, -0.03468281344065371, -7.589710255722717"
    })
    void countriesThatBeganLowGrewMoreInProportion(
            String from, String to, double slope, double error, double logSlope, double logT) throws IOException {
        int years = Integer.parseInt(to) - Integer.parseInt(from);
        Convergence convergence = Convergence.of(Comparison.of(standings(from), standings(to)), years);
        Regression absolute = convergence.absolute().orElseThrow();
        Regression logarithmic = convergence.logarithmic().orElseThrow();
        assertThat(absolute.slope()).isEqualTo(slope, within(1e-12));
        assertThat(absolute.standardError()).isEqualTo(error, within(1e-12));
        assertThat(logarithmic.slope()).isEqualTo(logSlope, within(1e-12));
        assertThat(logarithmic.t()).hasValueCloseTo(logT, within(1e-9));
        assertThat(convergence.leftOut()).isZero();
    }

    @Test
    void theSpreadInProportionFell() throws IOException {
        Spread spread = Series.of(List.of(standings("2018"), standings("2020"), standings("2022")))
                .spread();
        assertThat(spread.units()).isEqualTo(193);
        double[] deviations = {0.2126118512752218, 0.21486915650106536, 0.21406600514193416};
        double[] variations = {0.3872261805647275, 0.35885279940383197, 0.35081792076036017};
        for (int wave = 0; wave < 3; wave++) {
            assertThat(spread.lines().get(wave).deviation()).hasValueCloseTo(deviations[wave], within(1e-12));
            assertThat(spread.lines().get(wave).variation()).hasValueCloseTo(variations[wave], within(1e-12));
        }
    }
}
