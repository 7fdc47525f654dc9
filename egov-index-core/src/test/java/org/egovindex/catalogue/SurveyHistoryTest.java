package org.egovindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.egovindex.SharedData;
import org.egovindex.model.Wave;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Format;
import org.junit.jupiter.api.Test;

/** The facts, and the arithmetic that published figures allow among themselves. */
class SurveyHistoryTest {
    private static final SurveyHistory HISTORY = Catalogue.hundredCities();

    private static BigDecimal mean(String wave, String group, String measure) {
        return HISTORY.mean(Wave.of(wave), group, measure).orElseThrow().value();
    }

    @Test
    void theAreaMeansOf2011AddUpToTheOverallMeanButForRounding() {
        BigDecimal sum = Stream.of("privacy", "usability", "content", "services", "participation")
                .map(area -> mean("2011-12", "all", area))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("33.77"); // 4.99 + 12.09 + 7.38 + 5.78 + 3.53
        assertThat(sum.subtract(mean("2011-12", "all", "overall")).abs()).isLessThan(new BigDecimal("0.03"));
    }

    @Test
    void theFirstFiveOf2011HaveThePublishedMean() {
        Rational sum = HISTORY.top(Wave.of("2011-12"), 5).stream()
                .map(result -> Rational.of(result.score().orElseThrow()))
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(sum.dividedBy(Rational.of(5)).rounded(Rounding.halfUp(2)))
                .isEqualByComparingTo(mean("2011-12", "top5", "overall"));
    }

    @Test
    void sevenCitiesOf2011AreAbove60() {
        long above = HISTORY.ranked(Wave.of("2011-12")).stream()
                .filter(result -> result.score()
                        .filter(s -> s.compareTo(BigDecimal.valueOf(60)) > 0)
                        .isPresent())
                .count();
        assertThat(above).isEqualTo(mean("2011-12", "all", "cities_above_60").longValueExact());
    }

    /** n cities of mean 44.35 and 81 - n of 26.50 have the mean 33.11: n = 81 (33.11 - 26.50) / (44.35 - 26.50). */
    @Test
    void thirtyCitiesOf2005AreOecdMembers() {
        Rational all = Rational.of(mean("2005", "all", "overall"));
        Rational member = Rational.of(mean("2005", "OECD", "overall"));
        Rational other = Rational.of(mean("2005", "non-OECD", "overall"));
        Rational cities = all.minus(other).times(Rational.of(81)).dividedBy(member.minus(other));
        assertThat(cities.rounded(Rounding.halfUp(0))).isEqualByComparingTo("30");
    }

    @Test
    void scoresFallAsRanksRise() {
        for (Wave wave : HISTORY.waves()) {
            BigDecimal before = BigDecimal.valueOf(100);
            for (PublishedResult result : HISTORY.ranked(wave)) {
                if (result.score().isPresent()) {
                    assertThat(result.score().get()).isLessThanOrEqualTo(before);
                    before = result.score().get();
                }
            }
        }
    }

    @Test
    void everyFactHasASourceThatIsListedOrSaysHowItWasDerived() {
        Set<String> known =
                new HashSet<>(HISTORY.sources().stream().map(Source::id).toList());
        Stream.of(
                        HISTORY.results().stream().map(PublishedResult::evidence),
                        HISTORY.areaRanks().stream().map(AreaRank::evidence),
                        HISTORY.means().stream().map(PublishedMean::evidence),
                        HISTORY.facts().stream().map(WaveFact::evidence),
                        HISTORY.sample().stream().map(SampledCity::evidence))
                .flatMap(evidence -> evidence)
                .forEach(evidence -> {
                    assertThat(known).containsAll(evidence.sources());
                    assertThat(!evidence.sources().isEmpty() || evidence.note().isPresent())
                            .isTrue();
                });
    }

    @Test
    void otherEditionsAreFactsNotItems() {
        assertThat(HISTORY.facts())
                .filteredOn(fact -> fact.what().equals("measures"))
                .extracting(fact -> fact.wave() + " " + fact.value())
                .contains("2003 92", "2005 98", "2009 98", "2011-12 104", "2013-14 104", "2018-19 86");
    }

    @Test
    void whatIsNotKnownIsShownAsAQuestionMarkOrNothing() {
        assertThat(HISTORY.text()).contains("?");
        assertThat(HISTORY.table(Wave.of("2005")).in(Format.CSV)).contains("7,Tokyo,Japan,,");
    }

    /** Every verified row of the fact files is here, and nothing else. */
    @Test
    void theCatalogueHoldsTheFactFilesWhole() throws IOException {
        int rows = 0;
        for (String year : List.of("2003", "2005", "2007", "2009", "2011", "2013", "2015", "2018")) {
            for (Map<String, String> row : SharedData.rows("facts/survey/results-" + year + ".csv")) {
                rows++;
                Wave wave = HISTORY.waves().stream()
                        .filter(w -> w.id().startsWith(year))
                        .findFirst()
                        .orElseThrow();
                PublishedResult result = HISTORY.find(row.get("city"), wave).orElseThrow();
                assertThat(result.rank().map(String::valueOf).orElse("")).isEqualTo(row.get("rank"));
                assertThat(result.score().map(BigDecimal::toPlainString).orElse(""))
                        .isEqualTo(row.get("overall"));
                assertThat(result.areas().getOrDefault("privacy", BigDecimal.ZERO))
                        .isEqualByComparingTo(row.get("privacy").isEmpty() ? "0" : row.get("privacy"));
            }
        }
        assertThat(HISTORY.results()).hasSize(rows);
        assertThat(HISTORY.areaRanks())
                .hasSize(SharedData.rows("facts/survey/category-ranks.csv").size());
        assertThat(HISTORY.means())
                .hasSize(SharedData.rows("facts/survey/averages.csv").size());
    }
}
