package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.egovindex.SharedData;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.model.Wave;
import org.egovindex.table.IndicatorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Data that others published are read as they stand; files made to break a reader come to a problem at a place. */
class SharedTablesTest {
    private static IndicatorTableReading read(String name) {
        return IndicatorTables.read(SharedData.file("data/" + name));
    }

    @Test
    void theHumanDevelopmentIndexIsReadWhole() {
        IndicatorTable table = read("hdi/hdi-2022.csv").orThrow();
        assertThat(table.units()).hasSize(204);
        assertThat(table.names())
                .containsExactly(
                        "hdi_rank_2022",
                        "life_expectancy",
                        "expected_years_schooling",
                        "mean_years_schooling",
                        "gni_per_capita_2017ppp",
                        "hdi_published");
        int row = table.row("Afghanistan");
        assertThat(table.column("mean_years_schooling").get(row)).isEqualTo(2.514790058);
        assertThat(table.units().get(row).attribute("iso3")).contains("AFG");
        assertThat(table.units().get(row).attribute("region")).contains("SA");
    }

    @Test
    void theEGovernmentDevelopmentIndexHoldsFiveWaves() {
        Path file = SharedData.file("data/egdi/egdi-2008-2010-2018-2020-2022.csv");
        IndicatorTableReader reader = IndicatorTables.reader().withWaveColumn("year");
        IndicatorTableReading reading = reader.read(file);
        assertThat(reading.wavesOrThrow().keySet())
                .extracting(Wave::id)
                .containsExactly("2008", "2010", "2018", "2020", "2022");
        assertThat(reading.waves().values())
                .allSatisfy(table -> assertThat(table.units()).hasSize(193));
        assertThatThrownBy(reading::orThrow).hasMessageContaining("2018, 2020");
        IndicatorTable latest = reader.withWave(Wave.of("2022")).read(file).orThrow();
        assertThat(latest.column("osi").get(latest.row("Singapore"))).isEqualTo(0.962);
        assertThat(IndicatorTables.read(file).problems().counts())
                .as("without its column, every wave is in conflict with the first")
                .containsEntry(ProblemCode.CONFLICT, 4 * 193);
    }

    @Test
    void theTechnologyAchievementIndexHasItsGapsAndCitiesAreNotMistakenForCountries() {
        IndicatorTable tai = read("tai/tai23_raw_tableA2.csv").orThrow();
        assertThat(tai.units()).hasSize(23);
        assertThat(tai.column("patents").get(tai.row("Finland"))).isEqualTo(187);
        IndicatorTable losi = read("losi/losi_2024_13cities.csv").orThrow();
        assertThat(losi.units()).hasSize(13);
        assertThat(losi.units().get(losi.row("New York")).attribute("country")).contains("United States of America");
    }

    @Test
    void theAsemExampleHasGroupsOfTextAndAllItsDigits() throws IOException {
        IndicatorTable table = read("asem/asem_iData.csv").orThrow();
        assertThat(table.units()).hasSize(51);
        int row = table.row("AUT");
        assertThat(table.units().get(row).attribute("GDP_group")).contains("L");
        assertThat(table.column("GDP").get(row)).isEqualTo(390.79999114746801);
        for (Map<String, String> expected : SharedData.rows("data/asem/asem_iData.csv")) {
            int place = table.row(String.valueOf(expected.get("uCode")));
            for (String name : table.names()) {
                String cell = String.valueOf(expected.get(name));
                assertThat(table.column(name).find(place).isPresent()).isEqualTo(!cell.equals("NA"));
                table.column(name)
                        .find(place)
                        .ifPresent(number -> assertThat(number).isEqualTo(Double.parseDouble(cell)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "asem/stage_Treated.csv, 51",
        "asem/norm_minmax_1_100.csv, 51",
        "asem/norm_raw_with_missing_minmax_1_100.csv, 51",
        "godi/places-2015.csv, 122",
        "synthetic/scores_100x98.csv, 100",
        "synthetic/scores_100x98_na.csv, 100"
    })
    void everyRowOfTheOtherTablesIsTakenToo(String name, int units) {
        IndicatorTable table = read(name).orThrow();
        assertThat(table.units()).hasSize(units);
        boolean gaps = name.contains("_na") || name.contains("missing");
        assertThat(table.names().stream().allMatch(n -> table.column(n).isComplete()))
                .isEqualTo(!gaps);
    }

    @Test
    @Timeout(20)
    void aMillionNumbersAreReadInWellUnderASecond() {
        Path file = SharedData.file("data/synthetic/scores_10000x98.csv");
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < 4; run++) {
            long start = System.nanoTime();
            IndicatorTable table = IndicatorTables.read(file).orThrow();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
            assertThat(table.units()).hasSize(10_000);
            assertThat(table.names()).hasSize(98);
        }
        System.err.println("10,000 x 98 read in " + best.toMillis() + " ms");
        assertThat(best).as("with room for a busy machine").isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "c001-good.csv, CONFLICT, 3, 0",
        "c003-utf8-bom.csv, CONFLICT, 3, 0",
        "c005-quoted.csv, '', 0, 0",
        "c006-columns-reordered.csv, '', 0, 0",
        "c008-no-header.csv, EMPTY_INPUT, 0, 0",
        "c010-duplicate-column.csv, DUPLICATE_COLUMN, 1, 40",
        "c012-empty.csv, EMPTY_INPUT, 0, 0",
        "c015-utf16le-bom.csv, ENCODING, 1, 1",
        "c017-utf16le-nobom.csv, CONTROL_CHAR, 1, 1",
        "c019-latin1.csv, ENCODING, 2, 2",
        "c020-overlong-utf8.csv, ENCODING, 2, 4",
        "c022-nul.csv, CONTROL_CHAR, 2, 1",
        "c024-newline-in-name.csv, CONTROL_CHAR, 2, 1",
        "c025-unclosed-quote.csv, CSV_SYNTAX, 2, 0",
        "c028-too-few-fields.csv, FIELD_COUNT, 2, 0",
        "c029-decimal-comma-unquoted.csv, FIELD_COUNT, 2, 0",
        "c030-decimal-comma-quoted.csv, BAD_NUMBER, 2, 23",
        "c031-semicolon.csv, MISSING_COLUMN, 1, 0",
        "c040-many-columns.csv, LIMIT_COLUMNS, 1, 0",
        "c041-long-name.csv, LIMIT_FIELD, 2, 1",
        "c043-quote-bomb.csv, LIMIT_FIELD, 2, 1",
        "c051-nbsp.csv, NORMALISED, 2, 1",
        "c053-bidi-override.csv, BIDI_CONTROL, 2, 1",
        "c055-homoglyph.csv, MIXED_SCRIPT, 3, 1",
        "c082-score-nan.csv, BAD_NUMBER, 2, 23",
        "c085-score-expbomb.csv, BAD_NUMBER, 2, 23",
        "c090-score-arabic-digit.csv, BAD_NUMBER, 2, 23",
        "c110-formula.csv, FORMULA_PREFIX, 2, 1",
        "c112-html-script.csv, MARKUP_IN_NAME, 2, 1",
        "c118-path-traversal.csv, PATH_IN_NAME, 2, 1",
        "c121-zip-bomb.xlsx, ENCODING, 1, 1"
    })
    void aNastyFileComesToAProblemAtItsPlace(String name, String code, long line, int column) {
        Path file = SharedData.file("nasty/" + name);
        boolean hasScore = !List.of("c008", "c017", "c031").contains(name.substring(0, 4));
        IndicatorTableReader reader = IndicatorTables.reader();
        IndicatorTableReading reading = (hasScore ? reader.withNumeric("score") : reader).read(file);
        if (code.isEmpty()) {
            assertThat(reading.orThrow().names()).containsExactly("score");
            return;
        }
        Problem problem = reading.problems().first().stream()
                .filter(found -> found.code() == ProblemCode.valueOf(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reading.problems().text()));
        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        assertThat(problem.column()).as(problem.toString()).isEqualTo(column);
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(500);
    }
}
