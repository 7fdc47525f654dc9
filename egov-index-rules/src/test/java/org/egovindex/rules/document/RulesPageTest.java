package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.egovindex.rules.rule.RuleBook;
import org.egovindex.rules.verify.RuleVerifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The books on the page about rules are read, run and written back. */
class RulesPageTest {
    private static final Path PAGE = Path.of(System.getProperty("project.root", ".."), "docs", "rules.md");

    static List<String> books() throws IOException {
        String page = Files.readString(PAGE);
        List<String> books = new ArrayList<>();
        for (int from = page.indexOf("```rules\n"); from >= 0; from = page.indexOf("```rules\n", from)) {
            from += 9;
            books.add(page.substring(from, page.indexOf("```", from)));
        }
        return books;
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyBookOfThePageIsReadAndItsExamplesAreTrue(String text) {
        RuleBook book = RuleBooks.parse(text, "rules.md").orThrow();
        assertThat(RuleVerifier.examplesOf(book)).isNotEmpty().allSatisfy(example -> example.run());
        String formatted = RuleBookText.write(book);
        assertThat(RuleBooks.parse(formatted, "rules.md").orThrow()).isEqualTo(book);
        assertThat(RuleBooks.parse(RuleBookJson.write(book), "rules.json").orThrow())
                .isEqualTo(book);
    }
}
