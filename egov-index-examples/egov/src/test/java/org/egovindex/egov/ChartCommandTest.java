package org.egovindex.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.egovindex.egov.Called.egov;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers are made up. */
class ChartCommandTest {
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                { "id": "portal", "indicator": "portal", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } },
                { "id": "speed", "indicator": "speed", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } } ] } }
            """;

    @TempDir
    private Path folder;

    private Path marks = Path.of("");
    private Path cities = Path.of("");
    private Path methodology = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void write() throws IOException {
        marks = folder.resolve("marks.csv");
        cities = folder.resolve("cities.csv");
        egov("simulate", "--seed", "1", "--cities", "6", "--out", marks, "--cities-out", cities);
        methodology = Files.writeString(folder.resolve("m.json"), METHODOLOGY);
        data = Files.writeString(
                folder.resolve("data.csv"), "unit,region,portal,speed\nu1,n,10,8\nu2,s,4,6\nu3,s,1,2\nu4,n,3,5\n");
    }

    private Called chart(String kind, String file, Object... more) {
        Object[] first = {"chart", "--kind", kind, "--out", folder.resolve(file)};
        return egov(Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }

    private Called ofData(String kind, Object... more) {
        Object[] first = {"--data", data, "--methodology", methodology};
        return chart(
                kind,
                kind + ".svg",
                Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray());
    }

    private String drawn(String kind) throws IOException {
        return Files.readString(folder.resolve(kind + ".svg"));
    }

    @Test
    void everyKindOfTableIsDrawn() throws IOException {
        for (String kind : new String[] {
            "ranking", "scores", "heat-map", "framework", "sensitivity", "importance", "rank-intervals", "acceptability"
        }) {
            Called called = ofData(kind, "--runs", "50");
            assertThat(called.status()).as(called.words()).isZero();
            assertThat(called.words()).contains("wrote ");
            assertThat(drawn(kind)).startsWith("<svg ").endsWith("</svg>\n");
        }
        assertThat(ofData("profile", "--unit", "u2").status()).isZero();
        assertThat(drawn("profile")).contains("u2 in Made-up index");
        assertThat(ofData("groups", "--by", "region").status()).isZero();
        assertThat(drawn("groups")).contains("mean of the group");
        assertThat(ofData("heat-map", "--columns", "speed,index", "--top", "2").status())
                .isZero();
        assertThat(drawn("heat-map")).contains("2 units by 2 columns");
    }

    @Test
    void everyKindOfMarksIsDrawn() throws IOException {
        for (String kind : new String[] {
            "ranking", "scores", "heat-map", "framework", "sensitivity", "rank-ranges", "agreement", "acceptability"
        }) {
            Called called = chart(kind, kind + ".svg", "--marks", marks, "--runs", "50");
            assertThat(called.status()).as(called.words()).isZero();
            assertThat(drawn(kind)).as(kind).contains(kind.equals("framework") ? "reconstruction" : "simulated marks");
        }
        assertThat(chart("groups", "g.svg", "--marks", marks, "--cities", cities, "--by", "oecd")
                        .status())
                .isZero();
    }

    @Test
    void pixelsAreWhiteWhereNothingIsDrawnAndColouredWhereBarsAre() throws IOException {
        Called called = chart("ranking", "r.png", "--data", data, "--methodology", methodology);
        assertThat(called.status()).as(called.words()).isZero();
        BufferedImage image = ImageIO.read(folder.resolve("r.png").toFile());
        assertThat(image.getWidth()).isEqualTo(960);
        assertThat(new Color(image.getRGB(1, 1))).isEqualTo(Color.WHITE);
        boolean blue = false;
        for (int y = 0; y < image.getHeight(); y++) {
            blue |= image.getRGB(300, y) == new Color(0x00, 0x72, 0xB2).getRGB();
        }
        assertThat(blue).isTrue();
    }

    @Test
    void namesFromRightToLeftAreWarnedOfInPixels() throws IOException {
        Files.writeString(data, "unit,portal,speed\nالقاهرة,1,2\nu2,3,4\n");
        Called called = chart("ranking", "r.png", "--data", data, "--methodology", methodology);
        assertThat(called.status()).as(called.words()).isZero();
        assertThat(called.words()).contains("take .svg");
    }

    @Test
    void wavesAreDrawnFromTheHistoryOrAFile() throws IOException {
        assertThat(chart("slope", "slope.svg", "--history").status()).isZero();
        assertThat(drawn("slope")).contains("Seoul");
        Path waves = Files.writeString(folder.resolve("w.csv"), "wave,unit,rank\n1,a,1\n1,b,2\n2,a,2\n2,b,1\n");
        assertThat(chart("slope", "s.json", "--standings", waves).status()).isZero();
        assertThat(folder.resolve("s.json")).content().contains("vega-lite");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "wave\n1\n");
        assertThat(chart("slope", "s.json", "--standings", bad).status()).isEqualTo(1);
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        assertThat(ofData("profile").words()).contains("--unit NAME");
        assertThat(ofData("groups").words()).contains("--by ATTRIBUTE");
        assertThat(ofData("ranking", "--top", "0").words()).contains("--top must be from 1 to 500");
        assertThat(ofData("rank-intervals", "--factors", "magic").status()).isEqualTo(2);
        assertThat(chart("slope", "s.svg").words()).contains("--history or --standings");
        assertThat(chart("ranking", "r.gif", "--marks", marks).words()).contains(".svg, .png or .json");
        assertThat(chart("ranking", "r.svg").words()).contains("say what to draw");
    }
}
