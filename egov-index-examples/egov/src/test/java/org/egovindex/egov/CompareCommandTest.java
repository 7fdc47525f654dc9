package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.quickstart.SimulatedWave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two waves or two methods, as users compare them. The numbers are made up, but for the published history. */
class CompareCommandTest {
    private static final String STANDINGS = """
            wave,unit,score,club
            2018,A,5,in
            2018,B,4,out
            2018,C,3,out
            2018,Dee,1,in
            2020,A,5,in
            2020,B,7,out
            2020,C,6,out
            2020,Dea,2,in
            """;
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                { "id": "x", "weight": 1, "indicator": "x" }, { "id": "y", "indicator": "y" } ] } }
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path standings;

    @BeforeEach
    void write() throws IOException {
        standings = file("standings.csv", STANDINGS);
    }

    /** C rises from 3 to 2: 1.5 places of its own, half a place lost to the others. */
    @Test
    void unitsHaveThePartsOfTheirChange() {
        Called units = egov("compare", "--standings", standings, "--show", "units", "--format", "csv");
        assertThat(units.status()).isZero();
        assertThat(units.results())
                .contains("2,3,C,stayed,3,6,3,1,1.5,-0.5,0,0,0")
                .contains(",4,Dee,left,1,,");
        assertThat(egov("compare", "--standings", standings, "--unit", "C").results())
                .contains("own change of score: +1.5")
                .contains("overtook A");
    }

    @Test
    void theSummarySaysHowMuchTheyAgreeAndWhoMoved() throws IOException {
        Called summary = egov("compare", "--standings", standings, "--show", "summary", "--format", "json");
        JsonNode tables = new ObjectMapper().readTree(summary.results());
        assertThat(tables.get(0).get("rows").get(0).get("value").asInt()).isEqualTo(3);
        assertThat(egov("compare", "--standings", standings, "--format", "csv").results())
                .startsWith("rank_to,rank_from,unit,");
        assertThat(summary.results()).contains("units: 3 stayed, 1 entered, 1 left");
        assertThat(egov("compare", "--standings", standings, "--show", "movers", "--top", 1)
                        .results())
                .contains("A")
                .doesNotContain("Dea");
        assertThat(egov("compare", "--standings", standings, "--show", "measures", "--persistence", 0.8)
                        .results())
                .contains("p = 0.8");
    }

    @Test
    void aRenamedUnitIsSuspectedAndThenTold() throws IOException {
        assertThat(egov("compare", "--standings", standings, "--show", "renames")
                        .results())
                .containsPattern("Dee +Dea +the names are alike");
        Path renames = file("renames.csv", "from,to\nDee,Dea\n");
        Called told = egov("compare", "--standings", standings, "--renames", renames, "--show", "units");
        assertThat(told.results()).contains("units: 4 stayed");
        Path bad = file("bad.csv", "from,to\nDee,\n");
        Called refused = egov("compare", "--standings", standings, "--renames", bad);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.words())
                .contains("bad.csv:2:5: error: the to is empty.")
                .contains("was refused");
    }

    @Test
    void groupsConvergenceSeriesAndStreaks() {
        assertThat(egov("compare", "--standings", standings, "--show", "groups", "--by", "club")
                        .results())
                .containsPattern("2018 +in +2 +3.0000 +-0.5000"); // (5 + 1) / 2 less (4 + 3) / 2
        assertThat(egov("compare", "--standings", standings, "--show", "convergence", "--years", 2)
                        .results())
                .contains("over 2 years")
                .contains("Sigma-convergence");
        assertThat(egov("compare", "--standings", standings, "--show", "series").results())
                .containsPattern("Dea +- +- +4 +2.0000");
        assertThat(egov("compare", "--standings", standings, "--show", "streaks", "--top", 2)
                        .results())
                .containsPattern("B +2 +2018 2020");
    }

    @Test
    void theHistorySaysWhatIsKnownAndWhatIsNot() {
        assertThat(egov("compare", "--history", "--from", 2003, "--to", 2005, "--show", "units")
                        .results())
                .containsPattern("10 +62 +Riga, Latvia")
                .contains("unknown")
                .contains("published facts");
        assertThat(egov("compare", "--history", "--show", "streaks").results())
                .containsPattern("Seoul, Republic of Korea +7 ");
        assertThat(egov("compare", "--history", "--to", 2009, "--show", "streaks,leaders")
                        .results())
                .containsPattern("Seoul, Republic of Korea +4 +2003 2005 2007 2009 ")
                .contains("as of 2009", "Who was first, area by area");
        assertThat(egov("compare", "--history", "--show", "leaders").results()).contains("New York, United States");
        assertThat(egov("compare", "--history", "--show", "groups").results()).contains("17.8500");
        assertThat(egov("compare", "--history", "--from", 1999).words()).contains("There is no wave 1999");
    }

    @Test
    void marksOfTwoWaves() throws IOException {
        StringBuilder before = new StringBuilder();
        SampleWave.DRAWN.writeMarks(before);
        StringBuilder after = new StringBuilder();
        new SimulatedWave(SampleWave.DRAWN.checklist(), 30, 2, 0, 7).writeMarks(after);
        Object[] pair = {
            "compare", "--from-marks", file("a.csv", before.toString()), "--to-marks", file("b.csv", after.toString())
        };
        Called compared = egov(pair);
        assertThat(compared.status()).isZero();
        assertThat(compared.results()).contains("units: 30 stayed, 6 left").contains("simulated marks");
        Object[] area = {pair[0], pair[1], pair[2], pair[3], pair[4], "--area", "privacy", "--common"};
        assertThat(egov(area).results()).contains("Agreement of earlier and later");
    }

    @Test
    void aFileOfMarksMayHoldBothWaves() throws IOException {
        StringBuilder first = new StringBuilder();
        new SimulatedWave(SampleWave.DRAWN.checklist(), 4, 1, 0, 7).writeMarks(first);
        StringBuilder both = new StringBuilder("wave,");
        String[] lines = first.toString().split("\n");
        both.append(lines[0]).append('\n');
        for (int i = 1; i < lines.length; i++) {
            both.append("2007,")
                    .append(lines[i])
                    .append("\n2009,")
                    .append(lines[i])
                    .append('\n');
        }
        Path marks = file("both.csv", both.toString());
        assertThat(egov("compare", "--marks", marks, "--from", 2007, "--to", 2009)
                        .results())
                .contains("Agreement of 2007 and 2009")
                .contains("units: 4 stayed");
    }

    @Test
    void twoPoliciesForMissingMarks() throws IOException {
        StringBuilder gaps = new StringBuilder();
        new SimulatedWave(SampleWave.DRAWN.checklist(), 12, 1, 100, 7).writeMarks(gaps);
        Path marks = file("gaps.csv", gaps.toString());
        assertThat(egov("compare", "--marks", marks, "--missing", "zero", "--to-missing", "exclude")
                        .results())
                .contains("missing marks")
                .contains("(changed)");
    }

    @Test
    void tablesOfTwoWavesAndTwoMethodologies() throws IOException {
        Path methodology = file("m.json", METHODOLOGY);
        Path other = file(
                "n.json", METHODOLOGY.replace("\"weight\": 1", "\"weight\": 3").replace("made-up\"", "heavy\""));
        Path before = file("before.csv", "unit,x,y\nA,1,9\nB,4,9\nC,9,4\n");
        Path after = file("after.csv", "unit,x,y\nA,9,9\nB,4,9\nC,9,4\n");
        Called waves = egov(
                "compare", "--methodology", methodology, "--from-data", before, "--to-data", after, "--show", "units");
        assertThat(waves.status()).isZero();
        assertThat(waves.results()).containsPattern("1 +3 +A +stayed +5.0000 +9.0000 +4.0000 +2");
        Object[] methods = {"compare", "--data", before, "--from-methodology", methodology, "--to-methodology", other};
        assertThat(egov(methods).results()).contains("What each choice does").containsPattern("weights +1 ");
        Object[] choices = {
            methods[0], methods[1], methods[2], methods[3], methods[4], methods[5], methods[6], "--show", "choices"
        };
        assertThat(egov(choices).results()).contains("rank: weights");
        Object[] unit = {
            methods[0], methods[1], methods[2], methods[3], methods[4], methods[5], methods[6], "--unit", "B"
        };
        assertThat(egov(unit).results()).contains("weights: -1  [1 to 2]");
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(egov("compare").status()).isEqualTo(2);
        assertThat(egov("compare").words()).contains("say what to compare");
        assertThat(egov("compare", "--standings", standings, "--history").status())
                .isEqualTo(2);
        assertThat(egov("compare", "--standings", standings, "--top", 0).status())
                .isEqualTo(2);
        assertThat(egov("compare", "--standings", standings, "--show", "groups").words())
                .contains("--by ATTRIBUTE");
        assertThat(egov("compare", "--standings", standings, "--show", "choices")
                        .status())
                .isEqualTo(2);
        assertThat(egov("compare", "--data", standings, "--to-methodology", "x").words())
                .contains("--from-methodology is missing");
        assertThat(egov("compare", "--standings", folder.resolve("none.csv")).status())
                .isEqualTo(1);
        assertThat(egov("compare", "--standings", standings, "--show", "convergence", "--years", 0)
                        .status())
                .isEqualTo(1);
    }
}
