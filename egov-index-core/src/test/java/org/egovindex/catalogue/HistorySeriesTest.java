package org.egovindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.egovindex.SharedData;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Series;
import org.egovindex.compare.Shift;
import org.egovindex.compare.Standing;
import org.egovindex.compare.Streak;
import org.egovindex.number.Rational;
import org.junit.jupiter.api.Test;

/** The waves of the 100 Cities Survey as a series: what sources give, and unknown where they do not. */
class HistorySeriesTest {
    private static final Series SERIES = Catalogue.hundredCities().series();

    private static Optional<Rational> change(String city, String from, String to) {
        return SERIES.comparison(from, to).of(city).rankChange();
    }

    /** Seoul was first in 2003, 2005, 2007 and 2009, and in every wave to 2015-16; of 2018-19 no source gives its rank. */
    @Test
    void seoulIsFirstSevenTimesAndThenItIsNotKnown() {
        Streak longest = SERIES.longestStreak("Seoul", 1);
        assertThat(longest.waves()).startsWith("2003", "2005", "2007", "2009").hasSize(7);
        assertThat(longest.before()).isEqualTo(Streak.End.SERIES);
        assertThat(longest.after()).isEqualTo(Streak.End.UNKNOWN);
        assertThat(SERIES.streak("Seoul", 1).length()).isZero();
        assertThat(SERIES.streak("Seoul", 1)).hasToString("Seoul, Republic of Korea: not first, as far as is known");
    }

    /** New York: 4, 2, 9, 4. Shanghai: 5, 3, unknown, 6. Sydney: 19, 5. Riga: 62, 10. */
    @Test
    void changesOfRankAreKnownWhereBothRanksAre() {
        assertThat(change("New York", "2003", "2005")).contains(Rational.of(2));
        assertThat(change("New York", "2005", "2007")).contains(Rational.of(-7));
        assertThat(change("New York", "2007", "2009")).contains(Rational.of(5));
        assertThat(change("Shanghai", "2003", "2005")).contains(Rational.of(2));
        assertThat(change("Shanghai", "2005", "2007")).isEmpty();
        assertThat(change("Shanghai", "2005", "2009")).contains(Rational.of(-3));
        assertThat(change("Sydney", "2003", "2005")).contains(Rational.of(14));
        assertThat(change("Riga", "2003", "2005")).contains(Rational.of(52));
        assertThat(change("Dubai", "2003", "2005")).isEmpty(); // within the first 20 of 2003, no more is said
    }

    /** Every change between neighbouring waves against the fact files, none more and none less. */
    @Test
    void everyChangeIsThatOfTheSources() throws Exception {
        List<String> years = List.of("2003", "2005", "2007", "2009");
        for (int i = 1; i < years.size(); i++) {
            Map<String, Integer> before = ranks(years.get(i - 1));
            Map<String, Integer> after = ranks(years.get(i));
            List<String> expected = new ArrayList<>();
            before.forEach((city, rank) ->
                    Optional.ofNullable(after.get(city)).ifPresent(now -> expected.add(city + " " + (rank - now))));
            Comparison comparison = SERIES.comparison(years.get(i - 1), years.get(i));
            List<String> found = new ArrayList<>(comparison.shifts().stream()
                    .filter(shift -> shift.rankChange().isPresent())
                    .map(shift -> shift.unit().name() + " " + shift.rankChange().orElseThrow())
                    .sorted()
                    .toList());
            expected.sort(null);
            assertThat(found).isEqualTo(expected);
            assertThat(comparison.shifts()).allMatch(shift -> shift.parts().isEmpty());
        }
    }

    private static Map<String, Integer> ranks(String year) throws Exception {
        Map<String, Integer> ranks = new TreeMap<>();
        for (Map<String, String> row : SharedData.rows("facts/survey/results-" + year + ".csv")) {
            if (!row.getOrDefault("rank", "").isEmpty()) {
                ranks.put(row.get("city"), Integer.parseInt(row.get("rank")));
            }
        }
        return ranks;
    }

    @Test
    void areaLeadersAreThoseThatSourcesName() {
        assertThat(SERIES.leaders().of("privacy", "2005")).containsExactly("Seoul, Republic of Korea");
        assertThat(SERIES.leaders().of("usability", "2005")).containsExactly("New York, United States");
        assertThat(SERIES.leaders().of("usability", "2009")).isEmpty();
        assertThat(SERIES.leaders().of("overall", "2009")).containsExactly("Seoul, Republic of Korea");
        assertThat(SERIES.leaders().ledBy("Seoul, Republic of Korea", "2013-14"))
                .containsExactlyInAnyOrder("privacy", "content", "services", "participation");
        assertThat(SERIES.leaders().text()).contains("unknown");
    }

    /** Sydney in privacy: 6.79 and rank 11 in 2003, 16.80 and rank 2 in 2005. */
    @Test
    void areasHaveScoresAndRanksAsFarAsKnown() {
        Shift sydney = SERIES.comparison("2003", "2005").area("privacy").of("Sydney");
        assertThat(sydney.rankChange()).contains(Rational.of(9));
        assertThat(sydney.scoreChange()).contains(Rational.of(1001, 100));
    }

    /** 44.35 - 26.50. */
    @Test
    void membersOfTheOecdAreAheadByThePublishedMeans() {
        var gaps = Catalogue.hundredCities().gaps("overall");
        assertThat(gaps.find("2005", "OECD").orElseThrow().gap()).contains(Rational.of(1785, 100));
        assertThat(gaps.find("2005", "non-OECD").orElseThrow().gap()).contains(Rational.of(-1785, 100));
        assertThat(gaps.find("2007", "all").orElseThrow().gap()).isEmpty();
    }

    @Test
    void noNumberIsInvented() {
        assertThat(SERIES.groups("region").lines()).isEmpty();
        assertThat(SERIES.wave("2018-19").ranked()).isEmpty();
        assertThat(SERIES.wave("2005").of("Tokyo").score()).isEmpty();
        assertThat(SERIES.text()).contains("unknown");
        assertThat(SERIES.waves()).allMatch(wave -> !wave.isWhole());
        assertThat(SERIES.wave("2003").units()).extracting(Standing::label).contains("Dubai, United Arab Emirates");
    }
}
