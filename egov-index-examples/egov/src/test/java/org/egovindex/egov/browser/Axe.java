package org.egovindex.egov.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The accessibility checks of axe-core: WCAG 2.1 A and AA, and what it holds to be good practice. */
final class Axe {
    private static final String RULES =
            "{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'],resultTypes:['violations'],preload:false}";

    private Axe() {}

    /** What is wrong with the page in the tab: the rule, how many elements, and the first of them. */
    static List<String> violations(Tab tab) {
        if (!tab.holds("window.axe")) {
            tab.ask(script() + ";0");
        }
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : tab.ask("axe.run(document, " + RULES + ").then(found => found.violations)")) {
            JsonNode nodes = violation.get("nodes");
            violations.add(violation.get("id").asText() + " (" + nodes.size() + "): "
                    + nodes.get(0).get("html").asText() + " "
                    + nodes.get(0).get("failureSummary").asText());
        }
        return violations;
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
