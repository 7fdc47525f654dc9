package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every column of a ranking, sorted by its button. */
@ExtendWith(InBrowser.class)
class SortingTest {
    @TempDir
    private Path folder;

    @Test
    void everyColumnIsSortedBothWays(Tab tab) {
        tab.open(Reports.sample(folder).resolve("index.html"));
        int columns = tab.ask("document.querySelectorAll('#ranking th button').length")
                .asInt();
        assertThat(columns).isGreaterThan(2);
        for (int column = 0; column < columns; column++) {
            tab.walkTo("document.querySelectorAll('#ranking th button')[" + column + "]");
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
                        (button => %s.map(row => row.cells[button.closest('th').cellIndex])
                            .map(cell => cell.dataset.v ?? cell.textContent.trim())
                            .map(text => /^[+−-]?[0-9.,]+$/.test(text) ? Number(text.replace(/,/g, '').replace('−', '-')) : text))(
                            document.activeElement)""".formatted(Reports.ROWS)).forEach(values::add);
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
}
