package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report about websites must itself be a good one: axe-core finds nothing on any kind of page. */
@ExtendWith(InBrowser.class)
class ReportAccessibilityTest {
    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void write() throws IOException {
        report = Reports.named(folder, List.of("Ayton", "Beeton", "القاهرة", "Deeton"), List.of("North", "South"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyKindOfPageIsAccessibleByDayAndByNight(String scheme, Tab tab) throws IOException {
        tab.medium("screen", "prefers-color-scheme", scheme);
        assertAccessible(tab);
    }

    @Test
    void everyKindOfPageIsAccessibleOnAPhone(Tab tab) throws IOException {
        tab.phone(390, 844);
        assertAccessible(tab);
    }

    private static void assertAccessible(Tab tab) throws IOException {
        List<String> violations = new ArrayList<>();
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            tab.unfold();
            Axe.violations(tab).forEach(violation -> violations.add(page.getFileName() + ": " + violation));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void darkIsDark(Tab tab) {
        tab.medium("screen", "prefers-color-scheme", "light");
        tab.open(report.resolve("index.html"));
        assertThat(brightness(tab)).isGreaterThan(200);
        tab.medium("screen", "prefers-color-scheme", "dark");
        assertThat(brightness(tab)).isLessThan(60);
    }

    /** The mean of red, green and blue behind the text, 0 to 255. */
    private static double brightness(Tab tab) {
        List<String> parts = tab.texts("""
                [document.body, document.documentElement].map(element => getComputedStyle(element).backgroundColor)
                    .find(colour => colour !== 'rgba(0, 0, 0, 0)').match(/[0-9.]+/g).slice(0, 3)""");
        return parts.stream().mapToDouble(Double::parseDouble).average().orElseThrow();
    }

    @Test
    void theChecksWouldFindWhatIsWrong(Tab tab) {
        tab.open(report.resolve("index.html"));
        tab.ask(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><button></button>')");
        assertThat(Axe.violations(tab))
                .anyMatch(violation -> violation.startsWith("image-alt (1)"))
                .anyMatch(violation -> violation.startsWith("button-name (1)"));
    }
}
