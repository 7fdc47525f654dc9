package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
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

class AgreeCommandTest {
    @TempDir
    private Path folder;

    private Path marks;

    @BeforeEach
    void writeTheSample() throws IOException {
        StringBuilder text = new StringBuilder();
        SampleWave.DRAWN.writeMarks(text);
        marks = Files.writeString(folder.resolve("marks.csv"), text);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("ratings.csv"), text);
    }

    @Test
    void aReaderGetsTheWholeTheAreasAndTheScores() {
        Called agree = egov("agree", "--marks", marks, "--resamples", 50);
        assertThat(agree.status()).isZero();
        assertThat(agree.results())
                .contains("whole and areas", "krippendorff-ordinal", "50 resamples of cities", "icc-1-k")
                .contains("simulated marks");
    }

    @Test
    void everyViewHasItsRows() throws IOException {
        JsonNode tables = new ObjectMapper()
                .readTree(egov(
                                "agree",
                                "--marks",
                                marks,
                                "--by",
                                "criteria,hardest,cities,pairs,scores",
                                "--resamples",
                                0,
                                "--format",
                                "json")
                        .results());
        assertThat(tables.get(0).path("rows")).hasSize(98);
        assertThat(tables.get(1).path("rows")).hasSize(98);
        assertThat(tables.get(2).path("rows")).hasSize(36);
        assertThat(tables.get(3).path("rows").size()).isPositive();
        assertThat(tables.get(4).path("rows")).hasSize(12);
    }

    @Test
    void threadsMakeNoDifferenceAndSeedsDo() {
        Object[] call = {"agree", "--marks", marks, "--by", "cities", "--resamples", 30, "--threads", 1};
        String one = egov(call).results();
        call[8] = 3;
        assertThat(egov(call).results()).isEqualTo(one);
        assertThat(egov("agree", "--marks", marks, "--by", "cities", "--resamples", 30, "--seed", 2)
                        .results())
                .isNotEqualTo(one);
        assertThat(egov("agree", "--marks", marks, "--top", 2, "--resamples", 10, "--level", "0.9", "--format", "csv")
                        .results()
                        .lines())
                .hasSize(3);
    }

    @Test
    void anyRatingsHaveAllCoefficients() throws IOException {
        Called agree = egov("agree", "--ratings", file("subject,a,b\nx,1,1\ny,2,1\nz,3,3\n"), "--resamples", 100);
        assertThat(agree.status()).isZero();
        assertThat(agree.results()).contains("cohen-quadratic", "icc-2-1", "kendall-w", "bootstrap, 100 resamples");
        assertThat(egov("agree", "--ratings", file("a,b\nyes,no\nno,no\n"), "--resamples", 0)
                        .results())
                .contains("undefined: the categories are words without an order");
    }

    /** Cohen's kappa of 20 5 / 10 15 is 0.4. */
    @Test
    void aContingencyTableWillDo() throws IOException {
        Path table = file("category,yes,no\nyes,20,5\nno,10,15\n");
        assertThat(egov("agree", "--ratings", table, "--holds", "contingency", "--resamples", 0)
                        .results())
                .containsPattern("cohen +0.4000 +0.1511 +0.6489");
        assertThat(egov("agree", "--ratings", file("yes,no\n2,0\n1,1\n"), "--holds", "counts")
                        .results())
                .contains("undefined: raters are not told apart");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Called none = egov("agree");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.words()).contains("--marks FILE");
        assertThat(egov("agree", "--marks", marks, "--ratings", marks).words()).contains("goes without");
        assertThat(egov("agree", "--marks", marks, "--top", -1).words()).contains("0 or more");
        assertThat(egov("agree", "--marks", marks, "--level", 95).words()).contains("Maybe 0.95");
        assertThat(egov("agree", "--marks", marks, "--resamples", "many").words())
                .contains("Maybe 1000");
        Called refused = egov("agree", "--ratings", file("a\n1\n"));
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words()).contains("two columns of raters", "was refused");
    }
}
