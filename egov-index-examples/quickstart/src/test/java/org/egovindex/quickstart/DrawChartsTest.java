package org.egovindex.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawChartsTest {
    private static final Path DOCS =
            Path.of(System.getProperty("project.root", "../..")).resolve("docs/charts");

    @Test
    void thePicturesOfTheDocsAreThoseOfTheProgram(@TempDir Path folder) {
        String printed = Printed.printed(
                arguments -> {
                    try {
                        DrawCharts.main(arguments);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                folder.toString());
        assertThat(printed).contains("Vega, Simland is first with 80.75").contains("5 parts that add up");
        for (String name :
                new String[] {"ranking.svg", "profile.svg", "rank-intervals.svg", "acceptability.svg", "ranking.vl.json"
                }) {
            assertThat(folder.resolve(name))
                    .as("docs/charts/" + name + ": run DrawCharts docs/charts")
                    .hasSameTextualContentAs(DOCS.resolve(name));
        }
    }
}
