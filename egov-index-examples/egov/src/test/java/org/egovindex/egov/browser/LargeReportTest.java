package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand cities in one report, of two criteria: the pages of cities are not looked at. How long it takes is said; only what nobody would wait for is a fault. */
@ExtendWith(InBrowser.class)
class LargeReportTest {
    private static final int CITIES = 10_000;
    private static final int PATIENCE = 10_000;

    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        List<String> names = IntStream.rangeClosed(1, CITIES)
                .mapToObj(number -> "City " + (CITIES + number))
                .toList();
        long start = System.nanoTime();
        report = Reports.named(folder, names, List.of("North", "South", "East", "West"));
        System.out.printf("10,000 cities: read and reported in %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    @Test
    void isSeenSoon(Tab tab) {
        tab.beforeEveryPage("""
                const look = () => document.querySelector('#ranking tbody tr')
                        ? requestAnimationFrame(() => setTimeout(() => { window.seen = performance.now() }))
                        : setTimeout(look, 5);
                look();""");
        tab.open(report.resolve("index.html"));
        tab.await("window.seen");
        double painted = tab.ask("performance.getEntriesByName('first-contentful-paint')[0].startTime")
                .asDouble();
        double seen = tab.ask("window.seen").asDouble();
        double loaded = tab.ask("performance.getEntriesByType('navigation')[0].loadEventEnd")
                .asDouble();
        System.out.printf(
                "10,000 cities: first paint after %.0f ms, first row after %.0f ms, all loaded after %.0f ms%n",
                painted, seen, loaded);
        assertThat(Math.max(painted, seen)).isLessThan(PATIENCE);
        assertThat(tab.heard().messages()).isEmpty();
    }

    @Test
    void isSearchedAndSortedWhole(Tab tab) {
        tab.open(report.resolve("index.html"));
        assertThat(tab.text("document.getElementById('shown').textContent")).contains("10,000");
        tab.ask("document.querySelectorAll('#ranking th button')[0].click()");
        String last = tab.text("document.querySelector('a.unit').textContent");
        assertThat(tab.ask("parseInt(document.querySelector('#ranking tbody td').textContent)")
                        .asInt())
                .isGreaterThan(CITIES / 2);
        tab.ask("document.querySelectorAll('#ranking th button')[0].click()");
        assertThat(tab.text("document.querySelector('a.unit').textContent")).isNotEqualTo(last);

        tab.ask("document.getElementById('search').focus()");
        long start = System.nanoTime();
        tab.type(last);
        List<String> found = tab.texts(Reports.ROWS + ".map(row => row.querySelector('a.unit').textContent)");
        System.out.printf(
                "10,000 cities: one searched for is found after %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(found).containsExactly(last);
    }

    @Test
    void isAllThereWithoutScripts(Tab tab) {
        tab.withoutScripts();
        tab.open(report.resolve("index.html"));
        tab.ask("document.querySelector('a[href=\"all.html\"]').focus()");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.ask("document.querySelectorAll('#ranking a.unit').length")
                        .asInt())
                .isEqualTo(CITIES);
    }
}
