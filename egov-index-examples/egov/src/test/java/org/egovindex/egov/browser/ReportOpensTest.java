package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A report in the browser of a reader who has it on the disk, and nothing else. */
@ExtendWith(InBrowser.class)
class ReportOpensTest {
    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void write() {
        report = Reports.sample(folder);
    }

    @Test
    void everyKindOfPageOpensFromTheDiskWithoutAMessageOrAnOutsideRequest(Tab tab) throws IOException {
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            assertThat(tab.text("document.title")).as(page.toString()).isNotBlank();
        }
        assertThat(tab.heard().messages()).isEmpty();
        assertThat(tab.heard().dialogs()).isEmpty();
        assertThat(tab.heard().requests())
                .isNotEmpty()
                .allMatch(address -> address.startsWith(folder.toUri().toString()));
    }

    @Test
    void thePolicyOfEveryPageLetsNoForeignScriptRun(Tab tab) throws IOException {
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            assertThat(tab.text("document.querySelector('meta[http-equiv=\"Content-Security-Policy\"]').content"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            tab.ask("""
                    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.stranger = 1">');
                    const script = document.createElement('script');
                    script.textContent = 'window.stranger = 2';
                    document.body.append(script)""");
            tab.ask("new Promise(after => setTimeout(after, 50))");
            assertThat(tab.holds("window.stranger")).as(page.toString()).isFalse();
        }
        assertThat(tab.heard().messages())
                .isNotEmpty()
                .allMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void withoutScriptsEveryCityIsThereAndNothingThatWouldDoNothing(Tab tab) {
        tab.withoutScripts();
        tab.open(report.resolve("index.html"));
        assertThat(tab.texts("Array.from(document.querySelectorAll('a.unit'), unit => unit.textContent)"))
                .hasSize(36);
        assertThat(tab.texts(visible("#search, #group, #ranking button"))).isEmpty();
        tab.ask("document.querySelector('a.unit').focus()");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.holds("document.querySelector('main #why')")).isTrue();
    }

    @Test
    void printsWithoutControls(Tab tab) throws IOException {
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            byte[] pdf = tab.pdf();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            tab.medium("print", "prefers-color-scheme", "light");
            assertThat(tab.texts(visible("input, select, nav")))
                    .as(page.toString())
                    .isEmpty();
            tab.medium("screen", "prefers-color-scheme", "light");
        }
    }

    @Test
    void fitsASmallPhoneWithoutScrollingThePageSideways(Tab tab) throws IOException {
        tab.phone(320, 640);
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            tab.unfold();
            assertThat(tab.widerThan(320)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void nothingMovesForWhoWantsLessMotion(Tab tab) throws IOException {
        tab.medium("screen", "prefers-reduced-motion", "reduce");
        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            assertThat(tab.texts("""
                            Array.from(document.querySelectorAll('*'))
                                .filter(element => { const style = getComputedStyle(element);
                                    return parseFloat(style.transitionDuration) > 0.01
                                        || parseFloat(style.animationDuration) > 0.01
                                        || style.scrollBehavior === 'smooth' })
                                .map(element => element.outerHTML.slice(0, 100))""")).as(page.toString()).isEmpty();
        }
    }

    private static String visible(String selector) {
        return "Array.from(document.querySelectorAll('" + selector
                + "')).filter(element => element.checkVisibility()).map(element => element.outerHTML.slice(0, 100))";
    }
}
