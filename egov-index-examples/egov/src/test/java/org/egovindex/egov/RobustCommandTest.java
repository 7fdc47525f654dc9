package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Robustness as users of the command meet it. The numbers are made up. */
class RobustCommandTest {
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                { "id": "service", "weight": 2, "children": [
                  { "id": "portal", "indicator": "portal", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } },
                  { "id": "forms", "indicator": "forms", "normalise": { "method": "goalposts", "lower": 0, "upper": 20 } } ] },
                { "id": "waiting", "indicator": "waiting", "direction": "lower-is-better",
                  "normalise": { "method": "goalposts", "lower": 0, "upper": 30 } } ] },
              "round": { "decimals": 2 }, "rank": { "on": "unrounded" },
              "weightSets": { "experts": { "service": 1, "waiting": 3 } } }
            """;
    private static final String DATA = """
            city,portal,forms,waiting
            Ayton,9,4,14
            "Beeton, ""New"" Town",7,13,20
            Ceeton,3,16,4
            Deeton,5,2,9
            Eeton,6,,3
            Feeton,2,5,22
            """;

    @TempDir
    private Path folder;

    private Path methodology;
    private Path data;
    private Path marks;

    @BeforeEach
    void write() throws IOException {
        methodology = Files.writeString(folder.resolve("made-up.json"), METHODOLOGY);
        data = Files.writeString(folder.resolve("data.csv"), DATA);
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        marks = Files.writeString(folder.resolve("marks.csv"), text);
    }

    private Called robust(Object... more) {
        List<Object> all = new ArrayList<>(List.of("robust", "--methodology", methodology, "--data", data));
        all.addAll(Arrays.asList(more));
        return egov(all.toArray());
    }

    private Called ofMarks(Object... more) {
        List<Object> all = new ArrayList<>(List.of("robust", "--marks", marks, "--runs", 50));
        all.addAll(Arrays.asList(more));
        return egov(all.toArray());
    }

    @Test
    void withNothingSaidWeightsVaryByAQuarterAndThatIsSaid() {
        Called robust = robust();
        assertThat(robust.status()).isZero();
        assertThat(robust.words()).contains("no --factors: weights:25% is taken");
        assertThat(robust.results())
                .contains("How sure the ranks of made-up are")
                .containsPattern("1 +Ceeton +1.\\d\\d")
                .containsPattern("- +Eeton +- +-")
                .contains("* 10000 runs", "* varied: weights within 25 %", "* seed 1, generator ")
                .contains("How much the ranking moves")
                .containsPattern("mean shift in rank +0.\\d{4}");
        assertThat(robust("--factors", "weights:25%").words()).isEmpty();
    }

    @Test
    void aProgramGetsOneTableInFull() throws IOException {
        List<String> csv =
                robust("--format", "csv", "--runs", 500).results().lines().toList();
        assertThat(csv).hasSize(7);
        assertThat(csv.get(0)).startsWith("rank,unit,mean_rank,error,rank_p05,rank_median,rank_p95,first,top_10");
        assertThat(csv).anySatisfy(line -> assertThat(line).contains(",\"Beeton, \"\"New\"\" Town\","));
        JsonNode json = new ObjectMapper()
                .readTree(robust("--format", "json", "--runs", 500).results());
        assertThat(json.path("rows")).hasSize(6);
        assertThat(json.path("rows").get(0).path("unit").asText()).isEqualTo("Ceeton");
    }

    @Test
    void threadsMakeNoDifferenceAndSeedsDo() {
        Object[] base = {"--runs", 3000, "--factors", "weights:50%,normalisation:stated|z-score", "--format", "csv"};
        String one = robust(with(base, "--threads", 1)).results();
        assertThat(robust(with(base, "--threads", 3)).results()).isEqualTo(one);
        assertThat(robust(with(base, "--runs", "3e3")).words()).contains("should be specified only once");
        assertThat(robust(with(base, "--seed", 2)).results()).isNotEqualTo(one);
    }

    private static Object[] with(Object[] base, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(base));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "weights:25% ! weights within 25 %",
                "weights:12.5%@service ! weights within 12.5 % of service",
                "any-weights ! weights: all any",
                "any-weights@index,service ! weights: index: any; service: any",
                "dirichlet:20 ! weights of index, service around those stated, concentration 20.0",
                "dirichlet:20@service ! weights of service around those stated",
                "weights-in:service 40%..80%; portal >= forms ! weights: service 40%..80%; portal >= forms",
                "weight-sets:stated|equal|experts ! weights stated or equal or experts",
                "normalisation:stated|min-max|z-score ! normalisation",
                "normalisation:stated|rank@portal ! normalisation of portal",
                "aggregation:stated|median@service ! aggregation of service",
                "missing:mean|reject-unit ! missing",
                "outliers:0..2 ! winsorising",
                "power:0.5..2 ! power of means",
                "power:0.5..2@service ! power of means of service",
                "leave-out:portal,forms ! leaving out portal or forms",
                "leave-out:all ! leaving out waiting or portal or forms",
                "bootstrap@service ! bootstrap of criteria of service",
                "measurement:5% ! error of 5 % in all columns",
                "measurement:5%@forms,portal ! error of 5 % in forms, portal",
                "weights:25%,missing:mean|zero,leave-out:portal ! weights within 25 %; missing; leaving out portal"
            })
    void everyFactorOfATableIsDrawn(String factor, String varied) {
        Called robust = robust("--runs", 40, "--factors", factor);
        assertThat(robust.words()).isEmpty();
        assertThat(robust.status()).isZero();
        assertThat(robust.results()).contains("* varied: " + varied).contains("* 40 runs");
    }

    @Test
    void leavingAllOutLeavesNoParentWithoutAny() throws IOException {
        Path alone = Files.writeString(
                folder.resolve("alone.json"),
                METHODOLOGY.replace("\"id\": \"forms\"", "\"weight\": 0, \"id\": \"forms\""));
        Called robust =
                egov("robust", "--methodology", alone, "--data", data, "--runs", 20, "--factors", "leave-out:all");
        assertThat(robust.results()).contains("varied: leaving out waiting").doesNotContain("no result");
    }

    @Test
    void marksNeedNoMethodologyAndKnowTheirEvaluators() {
        Called robust = ofMarks("--factors", "evaluators,mark-errors:5%", "--top", 2);
        assertThat(robust.status()).isZero();
        assertThat(robust.results())
                .contains("varied: evaluators resampled; marks wrong with probability 5 %")
                .contains("simulated")
                .contains("reconstruction");
        assertThat(robust.results().lines().filter(line -> line.contains(", Simland")))
                .hasSize(2);
        assertThat(ofMarks("--factors", "one-evaluator", "--of", "Vega").results())
                .contains("Vega, Simland, rank ")
                .contains("one evaluator for each city");
        assertThat(ofMarks("--weights", "equal").status()).isZero();
    }

    @Test
    void everyViewIsShown() {
        Map<String, String> titles = new TreeMap<>(Map.of(
                "summary", "How sure the ranks of made-up are",
                "unit", "Ayton, rank 3 as stated",
                "acceptability", "How often each unit had each rank",
                "matrix", "Rank acceptabilities",
                "pairs", "How often one unit stood above another",
                "central", "With which weights units come first",
                "stability", "How much the ranking moves",
                "leave-one-out", "What hangs on each node",
                "importance", "Weights and importance"));
        titles.put("sensitivity", "What the variance of rank of Ayton is due to");
        titles.put("ranges", "Best and worst ranks under all admissible weights");
        titles.put("dominance", "How many others a unit is above or below under all admissible weights");
        titles.put("leads", "Leads over all admissible weights");
        Object[] base = {"--runs", 200, "--factors", "weights:25%", "--of", "Ayton", "--sensitivity", 16, "--show"};
        titles.forEach((view, title) -> {
            Called shown = robust(with(base, view));
            assertThat(shown.words()).isEmpty();
            assertThat(shown.results()).contains(title);
        });
        assertThat(titles.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RobustView.values())
                        .map(RobustView::toString)
                        .toList());
        assertThat(robust("--runs", 200, "--show", "stability,pairs", "--show", "summary")
                        .results())
                .containsSubsequence(titles.get("stability"), titles.get("pairs"), titles.get("summary"));
    }

    @Test
    void exactRangesAreOverTheWeightsThatFactorsAdmit() {
        assertThat(robust("--show", "ranges", "--top", 1, "--factors", "any-weights@service,weights:10%@index")
                        .results())
                .contains("admissible weights: service: any; index: within 10%")
                .contains("Ceeton")
                .doesNotContain("Ayton");
        assertThat(robust("--show", "ranges", "--factors", "any-weights@service", "--factors", "weights:10%")
                        .words())
                .contains("two factors say which weights of service are admissible");
        Called none = robust("--show", "ranges", "--factors", "measurement:5%");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.words()).contains("no factor says which are admissible");
    }

    @Test
    void aReplayedRunIsComputedElsewhereWithItsDocument() throws IOException {
        Object[] base = {"--factors", "weights:80%,normalisation:stated|z-score,power:1..2"};
        Called replay = robust(with(base, "--replay", 7, "--format", "json"));
        JsonNode run = new ObjectMapper().readTree(replay.results());
        assertThat(run.get(0).path("rows")).hasSize(6);
        Path document = folder.resolve("run-7.json");
        Called written = robust(with(base, "--methodology-of-run", 7, "--out", document));
        assertThat(written.status()).isZero();
        assertThat(new ObjectMapper().readTree(Files.readString(document))).isEqualTo(run.get(1));
        Called index = egov("index", "--methodology", document, "--data", data, "--format", "json");
        Map<String, String> ranks = new TreeMap<>();
        new ObjectMapper()
                .readTree(index.results())
                .path("rows")
                .forEach(row ->
                        ranks.put(row.path("unit").asText(), row.path("rank").asText()));
        run.get(0)
                .path("rows")
                .forEach(row -> assertThat(row.path("rank").asText())
                        .isEqualTo(ranks.get(row.path("unit").asText())));
        assertThat(robust(with(base, "--replay", 7)).results())
                .contains("Run 7", "* normalisation: ", "* power of means: 1.", "portal: share ");
    }

    @Test
    void itMayEndBeforeAllRunsAreDone() {
        assertThat(robust("--runs", "2e9", "--until", "0.05", "--factors", "any-weights")
                        .results())
                .containsPattern("\\* (1024|2048|4096) runs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "--factors ! weigths:25% ! Maybe weights is meant",
                "--factors ! weights:250% ! above 0 and below 1",
                "--factors ! evaluators ! needs marks of evaluators: give --marks",
                "--runs ! 0 ! is not a number of runs from 1 to 2000000000",
                "--runs ! 3e9 ! is not a number of runs from 1 to 2000000000",
                "--runs ! 99999999999999999999 ! is not a number of runs",
                "--threads ! 0 ! is not a number of threads",
                "--threads ! 100000 ! is not a number of threads",
                "--until ! 0 ! is not an error above 0 ranks",
                "--seed ! pi ! 'pi' is not a long",
                "--sensitivity ! 1 ! from 2 to 1048576 rows",
                "--sensitivity ! 2000000000 ! from 2 to 1048576 rows",
                "--replay ! -1 ! a number from 0 to 2000000000",
                "--methodology-of-run ! 9000000000 ! a number from 0 to",
                "--top ! -1 ! must be 0 or more",
                "--show ! unit ! say which unit",
                "--show ! everything ! expected one of"
            })
    void wrongUsageIsSaidBeforeAnythingIsComputed(String option, String value, String why) {
        Called wrong = robust(option, value);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.results()).isEmpty();
        assertThat(wrong.words())
                .contains(why)
                .contains("Try 'egov robust --help'.")
                .doesNotContain("Exception");
    }

    @Test
    void whatExcludesOneAnotherIsSaid() {
        assertThat(robust("--replay", 1, "--show", "summary").status()).isEqualTo(2);
        assertThat(robust("--replay", 1, "--methodology-of-run", 1).words()).contains("exclude one another");
        assertThat(egov("robust", "--data", data).words()).contains("say what to analyse");
        assertThat(egov("robust").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "weights:25%@nowhere ! There is no node nowhere",
                "weights:25%@servics ! Maybe service is meant",
                "weights:25%@portal ! has no children",
                "weights:25%,weights:25% ! Two factors are called",
                "leave-out:index ! cannot be left out",
                "measurement:5%@height ! There is no column height",
                "weights-in:service 90%..95%; waiting 50%..60% ! none does",
                "weights-in:service about half ! must read like",
                "weight-sets:stated|nobodys ! There are no weights nobodys",
                "normalisation:stated|rank@nowhere ! There is no node nowhere"
            })
    void aFactorThatDoesNotFitTheIndexIsRefused(String factor, String why) {
        Called refused = robust("--factors", factor);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.results()).isEmpty();
        assertThat(refused.words()).contains(why).doesNotContain("Exception");
    }

    @Test
    void runsWithoutAResultAreCounted() {
        assertThat(robust(
                                "--runs",
                                200,
                                "--factors",
                                "aggregation:stated|geometric-mean",
                                "--factors",
                                "normalisation:z-score|stated")
                        .results())
                .containsPattern("\\d+ runs gave no result, such as ");
    }

    @Test
    void aUnitThatIsNotThereIsRefused() {
        assertThat(robust("--of", "Aytn", "--runs", 10).words()).contains("Maybe Ayton is meant.");
        assertThat(robust("--of", "Eeton", "--runs", 10).results()).containsPattern("runs with a rank +0");
    }

    @Test
    void theHelpListsEveryFactor() {
        Called help = egov("robust", "--help");
        assertThat(help.status()).isZero();
        assertThat(help.results()).contains("weights-in:\"osi 10%..80%; tii >= hci\"", "Factors, with commas between");
        assertThat(help.results().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void aBarIsOnlyForThoseWhoWatch() {
        try (RunProgress progress = new RunProgress()) {
            assertThat(progress.goOn(1, 10)).isTrue();
            assertThat(progress.goOn(10, 10)).isTrue();
        }
    }
}
