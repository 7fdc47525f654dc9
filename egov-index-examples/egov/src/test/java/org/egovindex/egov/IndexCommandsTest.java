package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take any table and any methodology. The numbers are made up. */
class IndexCommandsTest {
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                { "id": "portal", "weight": 2, "indicator": "portal",
                  "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } },
                { "id": "waiting", "indicator": "waiting", "direction": "lower-is-better",
                  "normalise": { "method": "goalposts", "lower": 0, "upper": 30 } } ] },
              "round": { "decimals": 2 }, "rank": { "on": "rounded" },
              "classes": [ { "id": "good", "from": 0.5 }, { "id": "poor" } ], "groups": [ "region" ] }
            """;
    private static final String DATA = """
            city,region,portal,waiting,index,rank
            Ayton,North,10,0,1.00,1
            Beeton,North,5,15,0.50,2
            Ceeton,South,5,15,0.50,3
            Deeton,South,1,30,0.08,4
            Eeton,South,,3,,
            """;

    @TempDir
    private Path folder;

    private Path methodology;
    private Path data;

    @BeforeEach
    void write() throws IOException {
        methodology = Files.writeString(folder.resolve("made-up.json"), METHODOLOGY);
        data = Files.writeString(folder.resolve("data.csv"), DATA);
    }

    @Test
    void indexRanksAnyTable() {
        Called index = egov("index", "--methodology", methodology, "--data", data);
        assertThat(index.status()).isZero();
        assertThat(index.results())
                .containsPattern("1 +Ayton +1.00 +good +1 +1.00")
                .containsPattern("2 +Beeton +0.50 +good +2 +1.00")
                .containsPattern("2 +Ceeton +0.50 +good +1 +1.00")
                .containsPattern("4 +Deeton +0.07 +poor")
                .containsPattern("- +Eeton +incomplete +- +- +0.50")
                .contains("methodology sha-256 ")
                .contains("data sha-256 ");
    }

    @Test
    void indexGivesEveryNodeInFullAsDataToo() throws IOException {
        Called index = egov(
                "index",
                "--methodology",
                methodology,
                "--data",
                data,
                "--nodes",
                "--effective-weights",
                "--format",
                "json");
        JsonNode results = new ObjectMapper().readTree(index.results());
        JsonNode deeton = results.get(0).get("rows").get(3);
        assertThat(deeton.get("unit").asText()).isEqualTo("Deeton");
        assertThat(deeton.get("score").asDouble()).isEqualTo(2 * 0.1 / 3, within(1e-16));
        assertThat(deeton.get("waiting_rank").asInt()).isEqualTo(5);
        assertThat(results.get(1).get("rows").get(1).get("effective").asDouble())
                .isEqualTo(2 / 3.0);
    }

    @Test
    void theOrderOfRowsChangesNoByte() throws IOException {
        String[] lines = DATA.split("\n");
        String shuffled = String.join("\n", lines[0], lines[4], lines[2], lines[5], lines[3], lines[1]) + "\n";
        Path other = Files.writeString(folder.resolve("shuffled.csv"), shuffled);
        assertThat(egov("index", "--methodology", methodology, "--data", other, "--format", "csv")
                        .results())
                .isEqualTo(egov("index", "--methodology", methodology, "--data", data, "--format", "csv")
                        .results());
    }

    @Test
    void auditSaysWhatDiffersAndWhy() {
        Called audit = egov("audit", "--methodology", methodology, "--data", data);
        assertThat(audit.status()).isZero();
        assertThat(audit.results())
                .contains("values: 3 of 4 within the published 2 decimals, 3 of them exactly; not Deeton")
                .contains("other weights would give it")
                .contains("ranks: 3 of 4 as published; not Ceeton")
                .contains("a broken tie: Beeton has the same published score and rank 2");
    }

    @Test
    void auditTakesPublishedFiguresFromAnotherFile() throws IOException {
        Path published = Files.writeString(folder.resolve("published.csv"), "city,score\nAyton,1\nBeeton,0.7\n");
        Called audit = egov("audit", "--methodology", methodology, "--data", data, "--published", published, "--all");
        assertThat(audit.results())
                .containsPattern("Beeton +0.7 .*different")
                .containsPattern("Ayton +1 .*as published");
    }

    @Test
    void explainUnfoldsAScoreADifferenceAndAWayUp() {
        Object[] base = {"explain", "--methodology", methodology, "--data", data, "--unit", "Deeton"};
        assertThat(egov(base).results())
                .contains("Deeton: 0.07, rank 4 of 4, rank 2 in its region, class poor")
                .contains("portal: 0.066667  [share 0.666667 x 0.1; portal 1, goalposts (lower 0, upper 10)]")
                .contains("waiting: 0.000000");
        assertThat(with(base, "--against", "Ayton").results())
                .containsPattern("portal +1 +10 +-0.6000")
                .containsPattern("waiting +30 +0 +-0.3333")
                .containsPattern("in all +0.0667 +1.0000 +-0.9333");
        assertThat(with(base, "--contributions").results())
                .containsPattern("index +portal +0.666667 +0.100000 +values +0.066667");
        assertThat(with(base, "--reach", 2).results()).containsPattern("portal +1 +7.\\d+ +6.\\d+ .* 2");
    }

    private static Called with(Object[] base, Object... more) {
        Object[] all = java.util.Arrays.copyOf(base, base.length + more.length);
        System.arraycopy(more, 0, all, base.length, more.length);
        return egov(all);
    }

    @Test
    void lintSaysWhatIsDoubtfulAndRefusesWhatIsWrong() throws IOException {
        assertThat(egov("lint", methodology).status()).isZero();
        Path bad = Files.writeString(
                folder.resolve("bad.json"),
                METHODOLOGY.replace("\"portal\", \"weight\": 2", "\"portal\", \"wieght\": 2"));
        Called refused = egov("lint", bad);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.results() + refused.words())
                .contains("bad.json:3:")
                .contains("/tree/children/0")
                .contains("Maybe weight is meant.");
    }

    @Test
    void whatDoesNotFitIsSaidAtItsPlaceInTheDocument() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), DATA.replace("portal", "portals"));
        Called index = egov("index", "--methodology", methodology, "--data", other);
        assertThat(index.status()).isEqualTo(1);
        assertThat(index.results()).isEmpty();
        assertThat(index.words())
                .contains("portal")
                .contains("Maybe portals is meant.")
                .doesNotContain("Exception");
    }

    @Test
    void marksOfASurveyAreATableToo() throws IOException {
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        Path marks = Files.writeString(folder.resolve("marks.csv"), text);
        Path ofCriteria = Files.writeString(
                folder.resolve("criteria.json"),
                METHODOLOGY
                        .replace("\"indicator\": \"portal\"", "\"indicator\": \"P01\"")
                        .replace("\"indicator\": \"waiting\"", "\"indicator\": \"P02\""));
        Called index = egov("index", "--methodology", ofCriteria, "--marks", marks);
        assertThat(index.status()).isZero();
        assertThat(index.results()).contains("simulated").contains("Vega");
        Called unfit = egov("index", "--methodology", methodology, "--marks", marks);
        assertThat(unfit.status()).isEqualTo(1);
        assertThat(unfit.words()).contains("made-up.json:3:").contains("the table has no column of numbers portal");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(egov("index", "--methodology", methodology).status()).isEqualTo(2);
        assertThat(egov("index", "--data", data).status()).isEqualTo(2);
        assertThat(egov("explain", "--data", data, "--unit", "Ayton").status()).isEqualTo(2);
        assertThat(egov("explain", "--unit", "Ayton", "--city", "Ayton").status())
                .isEqualTo(2);
        assertThat(egov("index", "--methodology", "undp-hdi-2041", "--data", data)
                        .words())
                .contains("neither a file nor a built-in methodology");
        assertThat(egov("index", "--methodology", methodology, "--data", data, "--only", "region=West")
                        .words())
                .contains("no unit is left");
    }

    @Test
    void aFileOfSeveralWavesIsReadOneAtATime() throws IOException {
        Path waves = Files.writeString(
                folder.resolve("waves.csv"),
                "city,region,year,portal,waiting\nA,N,2020,1,1\nA,N,2022,5,1\nB,N,2022,10,3\n");
        Object[] base = {
            "index", "--methodology", methodology, "--data", waves, "--unit", "city", "--wave-column", "year"
        };
        Called several = egov(base);
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.words()).contains("holds the waves [2020, 2022]. Choose one with --wave.");
        Called one = with(base, "--wave", "2022");
        assertThat(one.status()).isZero();
        assertThat(one.results()).containsPattern("1 +B +0.97").doesNotContain("incomplete");
    }

    @Test
    void badRowsAreNamedAndMayBeLeftOut() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("rows.csv"), DATA.replace("Deeton,South,1,30", "Deeton,South,1.000,5,30"));
        Called refused = egov("index", "--methodology", methodology, "--data", bad);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).contains("rows.csv:5:").contains("Maybe --skip-bad-rows will do.");
        Called rest = egov("index", "--methodology", methodology, "--data", bad, "--skip-bad-rows", "--top", 2);
        assertThat(rest.status()).isZero();
        assertThat(rest.results()).contains("Ayton").doesNotContain("Deeton");
    }

    @Test
    void aBuiltInMethodologySaysWhatItMisses() {
        Called index = egov("index", "--methodology", "undp-hdi-2014", "--data", data);
        assertThat(index.status()).isEqualTo(1);
        assertThat(index.words()).contains("life_expectancy").doesNotContain("Exception");
        assertThat(egov("lint", "undp-hdi-2014").results()).contains("nothing to say against it");
        assertThat(egov("lint", "oecd-tai-2008-geometric").results())
                .contains("ZERO_UNDER_MEAN")
                .contains("see above");
        assertThat(egov("lint", folder.resolve("nowhere.json")).status()).isEqualTo(1);
        assertThat(egov("index", "--methodology", "oecd-tai-2008", "--weights", "nobodys", "--data", data)
                        .status())
                .isEqualTo(1);
    }

    @Test
    void anAuditNeedsSomethingPublished() throws IOException {
        Path nothing =
                Files.writeString(folder.resolve("nothing.csv"), "city,region,portal,waiting\nAyton,North,1,2\n");
        Called audit = egov("audit", "--methodology", methodology, "--data", nothing);
        assertThat(audit.status()).isEqualTo(1);
        assertThat(audit.words()).contains("Scores or ranks must be published");
        assertThat(egov("audit", "--methodology", methodology).status()).isEqualTo(2);
        assertThat(egov("index", "--methodology", methodology, "--data", data, "--top", -1)
                        .status())
                .isEqualTo(2);
        assertThat(egov("explain", "--methodology", methodology, "--data", data, "--unit", "Ayton", "--reach", 0)
                        .status())
                .isEqualTo(2);
        assertThat(egov("explain", "--methodology", methodology, "--data", data, "--unit", "Aytn")
                        .words())
                .contains("Maybe Ayton is meant.");
    }

    @Test
    void theCatalogueShowsMethodologies() {
        assertThat(egov("catalogue").results()).contains("undp-hdi-2014").contains("un-egdi-2022");
        assertThat(egov("catalogue", "undp-hdi-2014").results())
                .contains("geometric-mean")
                .contains("technical note 1");
    }
}
