package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.egovindex.io.Surveys;
import org.egovindex.quickstart.FaultyFieldwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldworkCommandTest {
    @TempDir
    private Path folder;

    private Path marks;
    private Path evaluators;

    @BeforeEach
    void writeTheFaultyWave() throws IOException {
        marks = folder.resolve("marks.csv");
        Surveys.write(FaultyFieldwork.survey(), marks);
        evaluators = Files.writeString(
                folder.resolve("evaluators.csv"),
                FaultyFieldwork.survey().evaluators().stream()
                        .map(one -> one.name() + "," + one.attributes().get("panel") + "\n")
                        .collect(Collectors.joining("", "evaluator,panel\n", "")));
    }

    private JsonNode table(String view) throws IOException {
        return new ObjectMapper()
                .readTree(egov(
                                "fieldwork",
                                "--marks",
                                marks,
                                "--evaluators",
                                evaluators,
                                "--show",
                                view,
                                "--format",
                                "json")
                        .results());
    }

    @Test
    void everyPlantedFaultIsFound() {
        Called fieldwork = egov("fieldwork", "--marks", marks);
        assertThat(fieldwork.status()).isZero();
        assertThat(fieldwork.results())
                .contains("Fieldwork: 5 findings")
                .contains(
                        FaultyFieldwork.SEVERE, FaultyFieldwork.COPIED, FaultyFieldwork.MISSING, "filed under Prokyon")
                .contains("Cities that need a third evaluator");
    }

    @Test
    void severityAdjustmentAndPanelsHaveTheirRows() throws IOException {
        assertThat(table("severity").path("rows")).hasSize(10);
        assertThat(table("adjusted").path("rows")).hasSize(37);
        assertThat(table("panels").path("rows")).hasSize(37);
        assertThat(egov("fieldwork", "--marks", marks, "--evaluators", evaluators, "--show", "panels")
                        .results())
                .contains("east minus west, in points", "every panel weighted equally");
    }

    @Test
    void aWiderThresholdCallsFewerThirds() throws IOException {
        int usual = table("third").path("rows").size();
        Called wider = egov(
                "fieldwork",
                "--marks",
                marks,
                "--show",
                "third",
                "--apart",
                "0.3",
                "--share-of",
                "maximum",
                "--format",
                "csv");
        assertThat(usual).isPositive();
        assertThat(wider.results().lines().count() - 1).isLessThan(usual);
    }

    @Test
    void everyRuleNamesItself() {
        assertThat(egov("fieldwork", "--marks", marks, "--show", "third", "--rule", "raw-score")
                        .results())
                .contains("raw");
        assertThat(egov("fieldwork", "--marks", marks, "--show", "adjudication", "--rule", "criteria", "--steps", 3)
                        .results())
                .contains("Adjudication of 37 cities", "3 or more steps apart");
    }

    @Test
    void adjudicatedMarksCanBeRanked() {
        Path settled = folder.resolve("settled.csv");
        Called fieldwork = egov("fieldwork", "--marks", marks, "--resolve", "median", "--marks-out", settled);
        assertThat(fieldwork.status()).isZero();
        assertThat(egov("rank", "--marks", settled).status()).isZero();
    }

    @Test
    void aPeriodNeedsBothDaysInOrder() {
        assertThat(egov("fieldwork", "--marks", marks, "--first-day", "2009-08-01")
                        .words())
                .contains("--first-day and --last-day go together");
        assertThat(egov("fieldwork", "--marks", marks, "--first-day", "2009-08-01", "--last-day", "2009-07-01")
                        .status())
                .isEqualTo(2);
        assertThat(egov("fieldwork", "--marks", marks, "--first-day", "August").words())
                .contains("'August' is not a date");
    }

    @Test
    void wrongUsageIsSaidInALine() {
        assertThat(egov("fieldwork", "--marks", marks, "--per-city", 0).status())
                .isEqualTo(2);
        assertThat(egov("fieldwork", "--marks", marks, "--apart", 10).words()).contains("Maybe 0.10 is meant");
        assertThat(egov("fieldwork", "--marks", marks, "--rule", "criteria", "--steps", 0, "--show", "third")
                        .status())
                .isEqualTo(2);
        assertThat(egov("fieldwork", "--marks", marks, "--top", -1).status()).isEqualTo(2);
        assertThat(egov("fieldwork", "--marks", marks, "--show", "panels").words())
                .contains("No evaluator has the attribute panel");
        assertThat(egov("fieldwork", "--marks", marks, "--out", marks, "--marks-out", marks)
                        .status())
                .isEqualTo(2);
    }
}
