package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as its users meet it: status, standard output, standard error. */
class EgovTest {
    @TempDir
    private Path folder;

    private Path marks;
    private Path cities;

    @BeforeEach
    void writeTheSample() throws IOException {
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        marks = Files.writeString(folder.resolve("marks.csv"), text);
        text.setLength(0);
        SampleWave.DRAWN.writeCities(text);
        cities = Files.writeString(folder.resolve("cities.csv"), text);
    }

    @Test
    void theDemoReproducesWhatWasPublishedAndSaysWhatIsSimulated() {
        Called demo = egov("demo");
        assertThat(demo.status()).isZero();
        assertThat(demo.words()).isEmpty();
        assertThat(demo.results())
                .containsPattern("scores of places +12 +12")
                .containsPattern("ranks of places +12 +12")
                .containsPattern("scores of datasets +156 +156")
                .contains("simulated marks")
                .contains("reconstruction")
                .containsPattern("2009 +Seoul 84.74 +Prague 72.84 +Hong Kong");
    }

    @Test
    void rankPrintsTheRankingWithRegionsAndMeans() {
        Called rank =
                egov("rank", "--marks", marks, "--cities", cities, "--group", "region", "--means", "oecd", "--top", 3);
        assertThat(rank.status()).isZero();
        assertThat(rank.results())
                .contains("rank in region")
                .contains("Means by oecd")
                .contains("reconstruction");
        assertThat(rank.results().lines().filter(line -> line.contains("Simland")))
                .hasSize(3);
    }

    @Test
    void everyFormatShowsTheSameRanking() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(egov("rank", "--marks", marks, "--format", "json").results());
        List<String> csv = egov("rank", "--marks", marks, "--format", "csv")
                .results()
                .lines()
                .toList();
        String markdown = egov("rank", "--marks", marks, "--format", "markdown").results();
        assertThat(json.path("rows")).hasSize(36);
        assertThat(csv).hasSize(37);
        assertThat(csv.get(0)).startsWith("rank,city,country,score,").endsWith(",notice");
        for (int row = 0; row < 36; row++) {
            JsonNode city = json.path("rows").get(row);
            assertThat(csv.get(row + 1))
                    .startsWith(
                            city.path("rank").asText() + "," + city.path("city").asText() + ",Simland,");
            assertThat(markdown).contains("| " + city.path("city").asText() + " |");
        }
    }

    @Test
    void explainGoesDownToTheMarks() {
        Called explain = egov("explain", "--marks", marks, "--city", "Vega");
        assertThat(explain.status()).isZero();
        assertThat(explain.results())
                .contains("Vega, Simland")
                .contains("P01 ")
                .contains("sim-")
                .contains("of 36");
        assertThat(egov("explain", "--marks", marks, "--city", "Vga").words()).contains("Maybe Vega is meant.");
    }

    @Test
    void anOutputFileIsWrittenWholeAndItsNameSaid() throws IOException {
        Path out = folder.resolve("ranking.csv");
        Called rank = egov("rank", "--marks", marks, "--format", "csv", "--out", out);
        assertThat(rank.results()).isEmpty();
        assertThat(rank.words()).contains("wrote");
        assertThat(Files.readString(out))
                .isEqualTo(egov("rank", "--marks", marks, "--format", "csv").results());
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void badRowsRefuseTheFileUnlessTheGoodOnesWillDo() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(marks));
        lines.set(1, lines.get(1).replace(",0,", ",seven,"));
        Files.write(marks, lines);
        Called refused = egov("rank", "--marks", marks);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.results()).isEmpty();
        assertThat(refused.words())
                .contains("marks.csv:2:")
                .contains(": error: ")
                .contains("seven")
                .contains("refused");
        Called lenient = egov("rank", "--marks", marks, "--skip-bad-rows");
        assertThat(lenient.status()).isZero();
        assertThat(lenient.results()).contains("incomplete");
    }

    @Test
    void policiesTiesAndRoundingCanBeChosen() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(marks));
        lines.remove(1);
        Files.write(marks, lines);
        assertThat(egov("rank", "--marks", marks).results())
                .contains("incomplete")
                .contains("1 without a score");
        assertThat(egov("rank", "--marks", marks, "--missing", "exclude").results())
                .contains("36 ranked");
        assertThat(egov("rank", "--marks", marks, "--missing", "bounds").results())
                .contains("worst");
        assertThat(egov(
                                "rank",
                                "--marks",
                                marks,
                                "--missing",
                                "zero",
                                "--decimals",
                                0,
                                "--rank-on",
                                "rounded",
                                "--ties",
                                "dense")
                        .results())
                .contains("ties dense (1223)")
                .contains("half-up to 0 decimals");
    }

    @Test
    void theCatalogueListsAndShowsItsEntries() {
        assertThat(egov("catalogue").results())
                .contains("five-area-2005")
                .contains("godi-2015")
                .contains("hundred-cities-2009");
        assertThat(egov("catalogue", "hundred-cities", "--wave", "2009").results())
                .contains("Prague")
                .contains("verified");
        assertThat(egov("catalogue", "five-area-2005").results())
                .contains("P18")
                .contains("reconstructed");
        assertThat(egov("catalogue", "hundred-cities-2009").results()).contains("Holzer");
        assertThat(egov("catalogue", "nothing").status()).isEqualTo(1);
        assertThat(egov("catalogue", "hundred-cities", "--wave", "2010").status())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dance",
                "rank",
                "rank --marks",
                "rank --marks x --format pdf",
                "rank --marks x --missing guess",
                "explain --marks x",
                "rank --marks x --top many",
                "simulate"
            })
    void wrongUsageIsSaidInWordsWithStatusTwo(String line) {
        Called outcome = egov((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.words()).contains("egov").doesNotContain("\tat ");
        assertThat(outcome.results()).isEmpty();
    }

    @Test
    void filesThatCannotBeReadAreRefusedWithoutAStackTrace() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {'P', 'K', 3, 4, 0, 0});
        for (Object file : new Object[] {empty, binary, folder, folder.resolve("nowhere.csv")}) {
            Called outcome = egov("rank", "--marks", file);
            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.words()).contains("error").contains("refused").doesNotContain("\tat ");
        }
        assertThat(egov("rank", "--marks", marks, "--checklist", "none").status())
                .isEqualTo(1);
        assertThat(egov("rank", "--marks", marks, "--checklist", empty).status())
                .isEqualTo(1);
        assertThat(egov("rank", "--marks", marks, "--cities", empty).status()).isEqualTo(1);
        assertThat(egov("rank", "--marks", marks, "--out", folder.resolve("no/such/folder.txt"))
                        .status())
                .isEqualTo(1);
    }

    /** Turkish has two letters i, Arabic other digits, German a decimal comma. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE", "hi-IN-u-nu-deva"})
    void theSameBytesUnderEveryLocaleAndTimeZone(String locale) {
        String before =
                egov("demo").results() + egov("demo", "--format", "json").results();
        Locale usual = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(egov("demo").results() + egov("demo", "--format", "json").results())
                    .isEqualTo(before);
            assertThat(egov("rank", "--marks", marks, "--ties", "MODIFIED", "--format", "MARKDOWN")
                            .status())
                    .isZero();
        } finally {
            Locale.setDefault(usual);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void simulateWritesTheSameFileForTheSameSeed() throws IOException {
        Path out = folder.resolve("again.csv");
        Path outCities = folder.resolve("again-cities.csv");
        assertThat(egov("simulate", "--cities", 36, "--seed", 2009, "--out", out, "--cities-out", outCities)
                        .status())
                .isZero();
        assertThat(out).hasSameTextualContentAs(marks);
        assertThat(outCities).hasSameTextualContentAs(cities);
        assertThat(egov("simulate", "--cities", 0, "--seed", 1, "--out", out).status())
                .isEqualTo(1);
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(egov("--help").results()).contains("demo").contains("rank").contains("explain");
        assertThat(egov("rank", "--help").results()).contains("--missing");
        assertThat(egov("--version").results()).contains("egov-index");
    }
}
