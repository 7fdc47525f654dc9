package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of a report for a reader who has no mouse. */
@ExtendWith(InBrowser.class)
class RankingByKeyboardTest {
    private static final List<String> NAMES = List.of(
            "São Paulo", "Łódź", "Αθήνα", "القاهرة", "Seoul", "Reykjavík", "İstanbul", "Aarhus", "Zürich", "Oslo");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path other;

    private static Path sample;
    private static Path named;

    @BeforeAll
    static void write() throws IOException {
        sample = Reports.sample(folder);
        named = Reports.named(other, NAMES, List.of("North", "South"));
    }

    @Test
    void theFirstTabSkipsToTheContent(Tab tab) {
        tab.open(sample.resolve("index.html"));
        tab.press(Key.TAB);
        assertThat(tab.holds("document.activeElement.matches('a[href^=\"#\"]')"))
                .isTrue();
        assertThat(tab.holds("document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
        tab.press(Key.ENTER);
        tab.press(Key.TAB);
        assertThat(tab.holds("document.activeElement.closest('main')")).isTrue();
    }

    @Test
    void everythingThatTakesTheFocusShowsIt(Tab tab) {
        tab.open(sample.resolve("index.html"));
        for (int i = 0; i < 25; i++) {
            tab.press(Key.TAB);
            assertThat(tab.holds("""
                            (style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)(
                                getComputedStyle(document.activeElement))"""))
                    .as(tab.text("document.activeElement.outerHTML"))
                    .isTrue();
        }
    }

    @Test
    void aNameIsFoundWithoutItsAccentsAndInItsOwnScript(Tab tab) {
        tab.open(named.resolve("index.html"));
        assertThat(found(tab, "sao p")).containsExactly("São Paulo");
        assertThat(found(tab, "SÃO")).containsExactly("São Paulo");
        assertThat(found(tab, "القاهرة")).containsExactly("القاهرة");
        assertThat(found(tab, "αθηνα")).containsExactly("Αθήνα");
        assertThat(found(tab, "zurich")).containsExactly("Zürich");
        assertThat(found(tab, "lodz")).containsExactly("Łódź");
        assertThat(found(tab, "nowhere")).isEmpty();
        assertThat(found(tab, "")).hasSize(NAMES.size());
    }

    /** Types a search and reads what is left; what is announced must be as many. */
    private static List<String> found(Tab tab, String words) {
        tab.walkTo("document.getElementById('search')");
        tab.ask("document.getElementById('search').select()");
        if (words.isEmpty()) {
            tab.press(Key.DELETE);
        } else {
            tab.type(words);
        }
        tab.settle();
        List<String> names = tab.texts(Reports.ROWS + ".map(row => row.querySelector('a.unit').textContent.trim())");
        assertThat(announced(tab)).isEqualTo(names.size());
        return names;
    }

    private static int announced(Tab tab) {
        assertThat(tab.holds("document.getElementById('shown').matches('[role=status], [aria-live=polite], output')"))
                .isTrue();
        return Integer.parseInt(tab.text("document.getElementById('shown').textContent.match(/\\d+|$/)[0] || '-1'"));
    }

    @Test
    void aGroupIsChosen(Tab tab) {
        tab.open(sample.resolve("index.html"));
        int all = tab.ask(Reports.ROWS + ".length").asInt();
        int sum = 0;
        List<String> groups = tab.texts("Array.from(document.getElementById('group').options, group => group.value)");
        assertThat(groups).hasSizeGreaterThan(2);
        tab.walkTo("document.getElementById('group')");
        for (int i = 1; i < groups.size(); i++) {
            tab.press(Key.DOWN);
            tab.settle();
            int shown = tab.ask(Reports.ROWS + ".length").asInt();
            assertThat(announced(tab)).isEqualTo(shown);
            assertThat(shown).isBetween(1, all - 1);
            sum += shown;
        }
        assertThat(sum).isEqualTo(all);
    }

    @Test
    void aCityIsOpenedAndTheRankingAgain(Tab tab) {
        tab.open(sample.resolve("index.html"));
        String name = tab.text("document.querySelector('a.unit').textContent.trim()");
        tab.walkTo("document.querySelector('a.unit')");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.text("document.querySelector('h1').textContent.trim()")).isEqualTo(name);
        tab.walkTo("document.querySelector('a[href*=\"index.html\"]')");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.holds("document.getElementById('ranking')")).isTrue();
        assertThat(tab.heard().messages()).isEmpty();
    }
}
