package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand cities in one report. How long it takes is said; only what nobody would wait for is a fault. */
@ExtendWith(InBrowser.class)
class LargeReportTest {
    @TempDir
    private Path folder;

    @Test
    void ofTenThousandCitiesIsSeenSoonAndSearchedWhole(Tab tab) {
        Path report = Reports.simulated(folder, 10_000, 1);
        tab.beforeEveryPage("""
                addEventListener('DOMContentLoaded', () => { window.parsed = performance.now() });
                const look = () => document.querySelector('#ranking tbody tr')
                        ? requestAnimationFrame(now => requestAnimationFrame(now => { window.seen = performance.now() }))
                        : setTimeout(look, 5);
                look();""");

        Instant start = Instant.now();
        tab.open(report.resolve("index.html"));
        tab.await("window.seen");
        long loaded = Duration.between(start, Instant.now()).toMillis();
        double painted = tab.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                .asDouble();
        double seen = tab.ask("window.seen").asDouble();
        System.out.printf(
                "10,000 cities: first paint after %.0f ms, first row after %.0f ms, all loaded after %d ms%n",
                painted, seen, loaded);
        assertThat(Math.max(painted, seen)).isLessThan(10_000);
        assertThat(tab.heard().messages()).isEmpty();
    }
}
