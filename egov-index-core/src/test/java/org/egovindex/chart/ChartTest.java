package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart as file, element and table. */
class ChartTest {
    private static final Chart CHART = Charts.ranking(Drawn.of(Drawn.row(2), Drawn.row(1)));

    @Test
    void itIsSavedByTheEndingOfTheName(@TempDir Path folder) throws IOException {
        CHART.save(folder.resolve("a.SVG"));
        CHART.save(folder.resolve("a.vl.json"));
        assertThat(folder.resolve("a.SVG")).content().isEqualTo(CHART.drawing()).contains("c-ground");
        assertThat(folder.resolve("a.vl.json")).content().isEqualTo(CHART.vegaLite());
        assertThatThrownBy(() -> CHART.save(folder.resolve("a.png")))
                .hasMessageContaining(".svg or .json, not \"a.png\"");
        assertThat(Files.exists(folder.resolve("a.png"))).isFalse();
    }

    @Test
    void anElementOfAPageHasNoGroundAndTheIdsThatWereAsked() {
        String svg = CHART.svg("first");
        assertThat(svg).contains("aria-labelledby=\"first-title first-desc\"").doesNotContain("c-ground");
        assertThat(CHART.svg()).contains("id=\"chart-").isEqualTo(CHART.svg());
        assertThatThrownBy(() -> CHART.svg("<1>")).hasMessageContaining("must be a letter");
    }

    @Test
    void asAResultItIsTheTableBehindIt() {
        assertThat(CHART.text()).isEqualTo(CHART.table().text()).isEqualTo(CHART.toString());
        assertThat(CHART)
                .isNotEqualTo(Charts.ranking(Drawn.of(Drawn.row(3), Drawn.row(1))))
                .isNotEqualTo("chart");
        assertThat(CHART.title()).isEqualTo("small: 2 ranked");
    }
}
