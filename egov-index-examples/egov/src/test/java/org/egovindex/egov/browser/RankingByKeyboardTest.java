package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The ranking of a report for a reader who has no mouse. */
@ExtendWith(InBrowser.class)
class RankingByKeyboardTest {
    private static final String ROWS =
            "Array.from(document.querySelectorAll('#ranking tbody tr')).filter(row => row.checkVisibility())";
    private static final List<String> NAMES = List.of(
            "São Paulo", "Łódź", "Αθήνα", "القاهرة", "Seoul", "Reykjavík", "İstanbul", "Aarhus", "Zürich", "Oslo");

    @TempDir
    private static Path folder;

    @TempDir
    private static Path other;

    private static Path sample;
    private static Path named;

    @BeforeAll
    static void write() throws java.io.IOException {
        sample = Reports.sample(folder);
        named = Reports.named(other, NAMES);
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
    void everyColumnIsSortedBothWays(Tab tab) {
        tab.open(sample.resolve("index.html"));
        int columns = tab.ask("document.querySelectorAll('#ranking th button').length")
                .asInt();
        assertThat(columns).isGreaterThan(2);
        for (int column = 0; column < columns; column++) {
            focus(tab, "document.querySelectorAll('#ranking th button')[" + column + "]");
            tab.press(Key.ENTER);
            String first = direction(tab);
            List<JsonNode> values = values(tab);
            assertThat(values).hasSize(36);
            assertSorted(values, first);
            tab.press(Key.SPACE);
            assertThat(direction(tab)).isNotEqualTo(first);
            assertSorted(values(tab), direction(tab));
            assertThat(tab.ask("document.querySelectorAll('#ranking th[aria-sort]:not([aria-sort=none])').length")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    private static String direction(Tab tab) {
        return tab.text("document.activeElement.closest('th').getAttribute('aria-sort')");
    }

    /** What the column of the focused button shows, from top to bottom: numbers where they are numbers. */
    private static List<JsonNode> values(Tab tab) {
        List<JsonNode> values = new ArrayList<>();
        tab.ask("""
                        (button => %s.map(row => row.cells[button.closest('th').cellIndex].textContent.trim())
                            .map(text => /^[+−-]?[0-9.,]+$/.test(text) ? Number(text.replace(/,/g, '').replace('−', '-')) : text))(
                            document.activeElement)""".formatted(ROWS)).forEach(values::add);
        return values;
    }

    private static void assertSorted(List<JsonNode> values, String direction) {
        assertThat(direction).isIn("ascending", "descending");
        int sign = "ascending".equals(direction) ? 1 : -1;
        for (int i = 1; i < values.size(); i++) {
            JsonNode before = values.get(i - 1);
            JsonNode after = values.get(i);
            if (before.isNumber() && after.isNumber()) {
                assertThat(sign * Double.compare(before.asDouble(), after.asDouble()))
                        .as(values.toString())
                        .isLessThanOrEqualTo(0);
            }
        }
        if (values.stream().noneMatch(JsonNode::isNumber) && new HashSet<>(values).size() == values.size()) {
            List<String> names = values.stream().map(JsonNode::asText).toList();
            assertThat(names).isSortedAccordingTo((a, b) -> sign * a.compareToIgnoreCase(b));
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
        assertThat(found(tab, "nowhere")).isEmpty();
        assertThat(found(tab, "")).hasSize(NAMES.size());
    }

    /** Types a search and reads what is left; what is announced must be as many. */
    private static List<String> found(Tab tab, String words) {
        focus(tab, "document.getElementById('search')");
        tab.ask("document.getElementById('search').select()");
        if (words.isEmpty()) {
            tab.press(Key.DELETE);
        } else {
            tab.type(words);
        }
        tab.ask("new Promise(after => setTimeout(after, 300))");
        List<String> names = tab.texts(ROWS + ".map(row => row.querySelector('a.unit').textContent.trim())");
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
        int all = tab.ask(ROWS + ".length").asInt();
        int sum = 0;
        List<String> groups = tab.texts("Array.from(document.getElementById('group').options, group => group.value)");
        assertThat(groups).hasSizeGreaterThan(2);
        focus(tab, "document.getElementById('group')");
        for (int i = 1; i < groups.size(); i++) {
            tab.press(Key.DOWN);
            tab.ask("new Promise(after => setTimeout(after, 300))");
            int shown = tab.ask(ROWS + ".length").asInt();
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
        focus(tab, "document.querySelector('a.unit')");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.text("document.querySelector('h1').textContent.trim()")).isEqualTo(name);
        focus(tab, "document.querySelector('a[href*=\"index.html\"]')");
        tab.leads(() -> tab.press(Key.ENTER));
        assertThat(tab.holds("document.getElementById('ranking')")).isTrue();
        assertThat(tab.messages()).isEmpty();
    }

    /** Walks to an element by the tabulator key, forwards. */
    private static void focus(Tab tab, String element) {
        for (int i = 0; i < 80; i++) {
            if (tab.holds("document.activeElement === " + element)) {
                return;
            }
            tab.press(Key.TAB);
        }
        throw new AssertionError("the tabulator key does not lead to " + element);
    }
}
