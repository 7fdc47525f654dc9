package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers are made up. Two questions of an area of 30 points, marked 0 to 3, and one of an area of 10, marked 0 or 1. */
class BenchmarkCommandTest {
    private static final String CHECKLIST = """
            { "checklist": "form", "version": "1", "title": "A form", "source": "nobody", "points": 40, "areas": [
              { "id": "a", "title": "Access", "points": 30, "criteria": [
                { "id": "A1", "question": "One?", "scale": { "points": [0, 1, 2, 3] } },
                { "id": "A2", "question": "Two?", "scale": { "points": [0, 1, 2, 3] } } ] },
              { "id": "b", "title": "Breadth", "points": 10, "criteria": [
                { "id": "B1", "question": "Three?", "scale": { "points": [0, 1] } } ] } ] }
            """;
    private static final String MARKS = """
            city,country,criterion,evaluator,score
            Ayton,x,A1,e,3
            Ayton,x,A2,e,3
            Ayton,x,B1,e,1
            Beeton,x,A1,e,2
            Beeton,x,A2,e,2
            Beeton,x,B1,e,1
            Ceeton,x,A1,e,1
            Ceeton,x,A2,e,3
            Ceeton,x,B1,e,0
            """;
    private static final String CITIES = """
            city,country,region
            Ayton,x,north
            Beeton,x,south
            Ceeton,x,south
            """;
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "MEAN", "children": [
                { "id": "portal", "indicator": "portal", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } },
                { "id": "speed", "indicator": "speed", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } } ] } }
            """;

    @TempDir
    private Path folder;

    private Object[] city = {};
    private Path data;

    @BeforeEach
    void write() throws IOException {
        Path checklist = Files.writeString(folder.resolve("form.json"), CHECKLIST);
        Path marks = Files.writeString(folder.resolve("marks.csv"), MARKS);
        Path cities = Files.writeString(folder.resolve("cities.csv"), CITIES);
        city = new Object[] {
            "benchmark", "--marks", marks, "--checklist", checklist, "--cities", cities, "--city", "Ceeton"
        };
        data = Files.writeString(folder.resolve("data.csv"), "unit,portal,speed\nu1,10,8\nu2,4,6\nu3,1,2\n");
    }

    private Called called(Object... more) {
        Object[] all = java.util.Arrays.copyOf(city, city.length + more.length);
        System.arraycopy(more, 0, all, city.length, more.length);
        return egov(all);
    }

    private Called unit(String aggregate, Object... more) throws IOException {
        Path methodology = Files.writeString(folder.resolve("m.json"), METHODOLOGY.replace("MEAN", aggregate));
        city = new Object[] {"benchmark", "--methodology", methodology, "--data", data, "--unit", "u2"};
        return called(more);
    }

    @Test
    void aCityIsComparedWithTheBestUnlessOthersAreNamed() {
        Called best = called();
        assertThat(best.status()).isZero();
        assertThat(best.results())
                .contains("Ceeton, x against the best: Ayton, x")
                .containsPattern("a +Access +20.00 +30.00")
                .containsPattern("missed +B1")
                .containsPattern("weakness +A1")
                .doesNotContain("Cheapest path");
        assertThat(called("--peers", "region").results()).contains("against the same region: Beeton, x");
        assertThat(called("--peers", "named:Ayton; Beeton").results()).contains("against Ayton; Beeton (2)");
        assertThat(called("--peers", "all", "--criteria").results()).containsPattern("A2 +Two\\? +15.00 +12.50");
        assertThat(called("--peers", "nearest:1").results()).contains("against the nearest 1: Beeton, x");
        assertThat(called("--peers", "best:2").results()).contains("against the best 2 (2)");
    }

    @Test
    void aPathIsShownToARankOrAScore() throws IOException {
        assertThat(called("--to-rank", 2).results())
                .contains("Cheapest path of Ceeton, x to rank 2")
                .containsPattern("B1 +Three\\? +0 +1 +10.00 +1")
                .contains("from 20.00 (rank 3) to 30.00 (rank 2)");
        JsonNode path = new ObjectMapper()
                .readTree(called("--to-score", "35", "--cost", "criteria", "--format", "json")
                        .results());
        assertThat(path.path("rows")).hasSize(3);
        assertThat(path.path("rows").get(2).path("cost").asInt()).isEqualTo(2);
        JsonNode comparison =
                new ObjectMapper().readTree(called("--format", "json").results());
        assertThat(comparison.path("rows")).hasSize(6);
    }

    @Test
    void anyUnitOfATableIsComparedToo() throws IOException {
        Called unit = unit("arithmetic-mean", "--peers", "all", "--to-score", "0.6");
        assertThat(unit.status()).isZero();
        assertThat(unit.results())
                .contains("u2 against all others (2)")
                .containsPattern("portal +portal +4 +6 +0.1000 +0.2222")
                .contains("from 0.5000 (rank 2) to 0.6000 (rank 2)");
        assertThat(unit("geometric-mean", "--peers", "all").results()).contains("each node's own score");
    }

    @Test
    void whatCannotBeDoneIsRefusedInPlainWords() throws IOException {
        Called size = called("--peers", "attribute:size");
        assertThat(size.status()).isEqualTo(1);
        assertThat(size.words()).contains("which size it has").contains("[region]");
        Called geometric = unit("geometric-mean", "--to-rank", 1);
        assertThat(geometric.status()).isEqualTo(1);
        assertThat(geometric.words())
                .contains("arithmetic means and sums alone")
                .doesNotContain("\tat ");
    }

    @Test
    void wrongUsageIsToldFromRefusedData() throws IOException {
        assertThat(egov("benchmark", "--data", data).words()).contains("say whom to compare");
        assertThat(called("--unit", "u1").status()).isEqualTo(2);
        assertThat(called("--to-rank", 0).words()).contains("--to-rank must be 1 or more");
        assertThat(called("--to-rank", 1, "--to-score", 1).words()).contains("exclude one another");
        assertThat(called("--cost", "steps").words()).contains("--cost is for a path");
        assertThat(called("--top", -1).status()).isEqualTo(2);
        assertThat(called("--peers", "best:x").words()).contains("does not say how many");
        assertThat(called("--peers", "best:0").words()).contains("must be 1 or more");
        assertThat(called("--peers", "friends").words()).contains("are no peers");
        Called none = egov("benchmark", "--data", data, "--unit", "u1");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.words()).contains("say by which --methodology");
    }
}
