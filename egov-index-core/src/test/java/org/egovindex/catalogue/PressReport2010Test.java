package org.egovindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.egovindex.compare.Series;
import org.egovindex.model.Wave;
import org.junit.jupiter.api.Test;

/**
 * The statements of the press report of 2010, "Seoul ranked first in '100 Cities Survey on E-government' 4 consecutive times"
 * (Seoul Metropolitan Government, source S11 of the catalogue), computed from the catalogue's facts.
 */
class PressReport2010Test {
    private static final SurveyHistory HISTORY = Catalogue.hundredCities();
    private static final Wave WAVE = Wave.of("2009");

    @Test
    void theTenBestOf2009InOrder() {
        assertThat(HISTORY.top(WAVE, 10))
                .extracting(result -> result.city().name())
                .containsExactly(
                        "Seoul",
                        "Prague",
                        "Hong Kong",
                        "New York",
                        "Singapore",
                        "Shanghai",
                        "Madrid",
                        "Vienna",
                        "Auckland",
                        "Toronto");
    }

    @Test
    void seoulIsFirstInFourOfTheFiveAreas() {
        assertThat(HISTORY.areasLedBy("Seoul", WAVE))
                .containsExactlyInAnyOrder("privacy", "content", "services", "participation");
        assertThat(HISTORY.areaRanks())
                .filteredOn(rank -> rank.wave().equals(WAVE) && rank.area().equals("usability"))
                .extracting(AreaRank::rank)
                .containsExactly(2);
    }

    @Test
    void seoulIsFirstForTheFourthTimeInARow() {
        Series series = HISTORY.series();
        assertThat(series.streak("Seoul", "2009", 1))
                .hasToString("Seoul, Republic of Korea: first 4 times in a row (2003, 2005, 2007, 2009)");
        assertThat(List.of("2003", "2005", "2007"))
                .extracting(wave -> series.streak("Seoul", wave, 1).length())
                .containsExactly(1, 2, 3);
        assertThat(series.streak("Prague", "2009", 1).length()).isZero();
    }

    @Test
    void theScoresOfTheFirstTwoAreKnownAndTheirGapIsAsPrinted() {
        var seoul = HISTORY.find("Seoul", WAVE).flatMap(PublishedResult::score).orElseThrow();
        var prague =
                HISTORY.find("Prague", WAVE).flatMap(PublishedResult::score).orElseThrow();
        assertThat(seoul.subtract(prague)).isEqualByComparingTo("11.90"); // 84.74 - 72.84
    }
}
