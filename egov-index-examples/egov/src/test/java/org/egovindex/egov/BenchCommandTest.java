package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measurement of a whole process. No test looks at a time. */
class BenchCommandTest {
    @TempDir
    private Path folder;

    private static Map<String, String> figures(Called bench) throws IOException {
        Map<String, String> figures = new HashMap<>();
        for (JsonNode row : new ObjectMapper().readTree(bench.results()).get("rows")) {
            figures.put(row.get("measure").asText(), row.get("value").asText());
        }
        return figures;
    }

    @Test
    void withoutAFileItSimulatesATableAndSaysSo() throws IOException {
        Called bench = egov("bench", "--size", "12x25", "--runs", "600", "--format", "json");
        assertThat(bench.words()).isEmpty();
        assertThat(bench.status()).isZero();
        assertThat(bench.results()).contains("simulated: nobody gave these marks (seed 1)");
        assertThat(figures(bench))
                .containsEntry("task", "weights")
                .containsEntry("units", "12")
                .containsEntry("indicators", "25")
                .containsEntry("runs", "600")
                .containsEntry("threads", "1")
                .containsKeys(
                        "reading or simulating",
                        "all runs",
                        "time per run",
                        "runs per second",
                        "time per run in the second half",
                        "process so far",
                        "peak of the heap, at most",
                        "peak of resident memory");
    }

    @Test
    void theResultIsTheSameForAnyNumberOfThreads() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        Object[] same = {"bench", "--size", "9x30", "--runs", "700", "--seed", "5", "--noise", "0.3", "--format", "json"
        };
        Called alone = egov(with(same, "--threads", "1", "--ranks", one));
        Called together = egov(with(same, "--threads", "2", "--ranks", two));
        assertThat(alone.words()).contains("wrote " + one);
        assertThat(Files.readString(one))
                .startsWith("rank,unit,mean_rank,error,rank_p05,rank_median,rank_p95,first,top_10,notice\n")
                .isEqualTo(Files.readString(two));
        assertThat(figures(alone).get("digest of the result"))
                .hasSize(64)
                .isEqualTo(figures(together).get("digest of the result"));
    }

    private static Object[] with(Object[] some, Object... more) {
        List<Object> all = new ArrayList<>(List.of(some));
        all.addAll(List.of(more));
        return all.toArray();
    }

    @Test
    void anIndexOfAFileIsMeasuredAsItStands() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), "unit,a,b\nX,0,3\nY,1,1\nZ,2,0\n");
        Path ranks = folder.resolve("ranks.csv");
        Called bench = egov("bench", "--task", "index", "--data", data, "--runs", "3", "--ranks", ranks);
        assertThat(bench.results()).contains("data.csv, one level").containsPattern("indicators +2");
        // min-max from 0 to 100 and their mean: X (0 + 100) / 2, Y (50 + 100/3) / 2, Z (100 + 0) / 2
        assertThat(Files.readAllLines(ranks))
                .anySatisfy(line -> assertThat(line).startsWith("1,X,50,"))
                .anySatisfy(line -> assertThat(line).startsWith("1,Z,50,"))
                .anySatisfy(line -> assertThat(line).startsWith("3,Y,41.6666666"));
    }

    @Test
    void aMetaFileGivesTheTree() throws IOException {
        Path data = Files.writeString(folder.resolve("data.csv"), "uCode,a,b,c\nX,0,3,3\nY,1,1,1\nZ,2,0,0\n");
        Path meta = Files.writeString(folder.resolve("meta.csv"), """
                Level,iCode,iName,Parent,Direction,Type,Weight
                1,a,a,p,1,Indicator,1
                1,b,b,q,1,Indicator,1
                1,c,c,q,1,Indicator,1
                2,p,p,Index,1,Aggregate,1
                2,q,q,Index,1,Aggregate,1
                3,Index,Index,NA,1,Aggregate,1
                """);
        Path ranks = folder.resolve("ranks.csv");
        Called bench =
                egov("bench", "--task", "index", "--data", data, "--meta", meta, "--runs", "1", "--ranks", ranks);
        assertThat(bench.status()).isZero();
        assertThat(bench.results()).doesNotContain("second half |");
        // q is one half whatever it holds: X has 0 and 100, so 50
        assertThat(Files.readString(ranks)).contains("1,X,50,").contains("1,Z,50,");
    }

    @Test
    void marksAreMeasuredByTheirChecklist() throws IOException {
        Path marks = folder.resolve("marks.csv");
        egov("simulate", "--cities", "40", "--evaluators", "1", "--seed", "3", "--out", marks);
        Called bench = egov("bench", "--marks", marks, "--runs", "20");
        assertThat(bench.status()).isZero();
        assertThat(bench.results())
                .contains("marks by ")
                .containsPattern("units +40")
                .contains("reconstruction");
    }

    @ParameterizedTest
    @CsvSource({
        "--runs, 0, --runs must be",
        "--threads, 0, --threads must be",
        "--noise, much, --noise must be a share",
        "--noise, 0%, --noise must be above 0",
        "--noise, 1, --noise must be above 0",
        "--size, big, --size must be UNITSxINDICATORS",
        "--meta, meta.csv, --meta says what"
    })
    void wrongUsageIsSaid(String option, String value, String said) {
        Called bench = egov("bench", option, value);
        assertThat(bench.status()).isEqualTo(2);
        assertThat(bench.words()).contains(said);
    }

    @Test
    void severalThreadsAreForWeightsOnly() {
        assertThat(egov("bench", "--task", "index", "--threads", "2").status()).isEqualTo(2);
    }

    @Test
    void filesThatCannotBeAnIndexAreRefused() throws IOException {
        Path constant = Files.writeString(folder.resolve("constant.csv"), "unit,a\nX,1\nY,1\n");
        Called refused = egov("bench", "--data", constant);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).startsWith("egov: ");
        Called empty = egov("bench", "--data", constant, "--meta", constant);
        assertThat(empty.status()).isEqualTo(1);
        assertThat(empty.words()).contains("there is no column Parent").contains("were refused");
    }

    @Test
    void theMaximumResidentSetIsReadAsLinuxWritesIt() {
        // 1000 x 1,024 bytes are 1.024 million
        assertThat(BenchMeter.resident(List.of("VmPeak:\t 9 kB", "VmHWM:\t    1000 kB")))
                .hasValue(1.024);
        assertThat(BenchMeter.resident(List.of("Name: java"))).isEmpty();
    }

    @Test
    void theRanksAreThoseOfExactArithmetic() throws IOException {
        Path shared = Path.of(System.getProperty("project.root", "../.."), "..", "shared", "data", "synthetic");
        String reason = "skipped: the synthetic table is not beside the project";
        if (!Files.exists(shared)) {
            System.err.println(reason);
        }
        assumeTrue(Files.exists(shared), reason);
        Path data = shared.resolve("scores_100x98.csv");
        Path meta = shared.resolve("meta_98.csv");
        Path ranks = folder.resolve("ranks.csv");
        egov("bench", "--task", "index", "--data", data, "--meta", meta, "--runs", "2", "--ranks", ranks);
        Map<String, String> ours = new HashMap<>();
        for (String line : Files.readAllLines(ranks)) {
            String[] fields = line.split(",", 3);
            ours.put(fields[1], fields[0]);
        }
        List<String> exact = Files.readAllLines(shared.resolve("exact_index_100x98.csv"));
        for (String line : exact.subList(1, exact.size())) {
            String[] fields = line.split(",");
            assertThat(ours.get(fields[0])).as(fields[0]).isEqualTo(fields[3]);
        }
        assertThat(exact).hasSize(101);
    }
}
