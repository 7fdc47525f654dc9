package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.egovindex.document.Severity;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that come with the library have neither errors nor warnings; what is noted is known. */
class PackLintTest {
    @ParameterizedTest
    @CsvSource({"hundred-cities-2009, L03", "godi-2015, L13", "losi-2024, ''"})
    void thePacksAreClean(String pack, String noted) throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                RuleBook.class.getResourceAsStream("/org/egovindex/rules/pack/" + pack + ".json"))) {
            RuleBook book = RuleBooks.read(stream, pack).orThrow();
            LintReport report = Lint.of(book);
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE))
                    .allSatisfy(finding -> assertThat(finding.code().id()).isEqualTo(noted));
            assertThat(report.of(LintCode.BUDGET)).isEmpty();
        }
    }
}
