package org.egovindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every line of docs/tour.md is run, in order, in one session, and what it shows is what stands on the page. The page as it should be is written
 * to target/tour.md: whoever changes a result looks at it, and copies it.
 */
class TourTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "../.."));
    private static final Pattern LINES = Pattern.compile("```jshell\n(.*?)```\n(\n```text\n.*?```\n)?", Pattern.DOTALL);

    @AfterEach
    void tidy() throws IOException {
        System.clearProperty("org.egovindex.width");
        Files.deleteIfExists(Path.of("hdi.xlsx"));
        Files.deleteIfExists(Path.of("top-ten.csv"));
        Files.deleteIfExists(Path.of("vega.svg"));
    }

    @Test
    void everyLineOfTheTourShowsWhatThePageSays() throws IOException {
        System.setProperty("org.egovindex.width", "120");
        String page = Files.readString(ROOT.resolve("docs/tour.md")).replace("\r\n", "\n");
        StringBuilder fresh = new StringBuilder();
        int lines = 0;
        try (Prompt prompt = new Prompt()) {
            Matcher blocks = LINES.matcher(page);
            while (blocks.find()) {
                String typed = blocks.group(1);
                lines += (int) typed.lines().count();
                String shown = prompt.type(typed);
                String text = shown.isEmpty() ? "" : "\n```text\n" + shown + "```\n";
                blocks.appendReplacement(fresh, Matcher.quoteReplacement("```jshell\n" + typed + "```\n" + text));
            }
            blocks.appendTail(fresh);
        }
        Files.writeString(Path.of("target/tour.md"), fresh);
        assertThat(lines).as("ten minutes").isBetween(25, 50);
        assertThat(Path.of("hdi.xlsx")).exists();
        assertThat(Path.of("top-ten.csv")).exists();
        assertThat(Path.of("vega.svg")).exists();
        assertThat(unversioned(page)).isEqualTo(unversioned(fresh.toString()));
    }

    private static String unversioned(String page) {
        return page.replaceAll("egov-index [0-9]+\\.[0-9]+\\.[0-9]+[-A-Z]*", "egov-index VERSION");
    }
}
