package org.egovindex.rules.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.egovindex.document.Severity;
import org.egovindex.rules.document.RuleBooks;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A book in which everything is wrong that can be wrong in one that loads, and some that do not load. */
class BadlyMadeTest {
    private static final RuleBook BOOK = book();
    private static final LintReport REPORT = Lint.of(BOOK);

    private static RuleBook book() {
        try (InputStream stream = BadlyMadeTest.class.getResourceAsStream("badly-made.json")) {
            return RuleBooks.read(Objects.requireNonNull(stream), "badly-made.json")
                    .orThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LintFinding only(LintCode code, String subject, Severity severity) {
        List<LintFinding> found = REPORT.about(subject).stream()
                .filter(finding -> finding.code() == code && finding.severity() == severity)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            DEAD_LEVEL         | DEAD        | error   | /criteria/DEAD/levels/1             | ""
            DEAD_LEVEL         | GAP         | error   | /criteria/GAP/levels/0              | ""
            ONLY_OTHERWISE     | GAP         | error   | /criteria/GAP                       | ""
            CONSTANT_CONDITION | GAP         | warning | /criteria/GAP/levels/0/when         | ""
            OVERLAP            | OVERLAP     | note    | /criteria/OVERLAP/levels/1          | {policy.scope=every-page, contact.hours=0}
            WORSE_FOR_BETTER   | WORSE       | warning | /criteria/WORSE                     | {policy.scope=home-only}; {policy.scope=every-page}
            WORSE_FOR_BETTER   | ZIGZAG      | warning | /criteria/ZIGZAG                    | {page.seconds=0}; {page.seconds=1.51}; {page.seconds=1.51}; {page.seconds=10}
            CONSTANT_CONDITION | TAUTOLOGY   | warning | /criteria/TAUTOLOGY/levels/0/when   | ""
            HIDDEN_TAUTOLOGY   | TAUTOLOGY   | warning | /criteria/TAUTOLOGY/levels/0/when   | {contact.hours=not-looked}
            DEAD_LEVEL         | TAUTOLOGY   | note    | /criteria/TAUTOLOGY/levels/1        | ""
            HIDDEN_TAUTOLOGY   | HIDDEN      | warning | /criteria/HIDDEN/levels/0/when      | {contact.hours=not-looked}
            UNDECIDABLE        | NEVER       | error   | /criteria/NEVER/appliesWhen         | ""
            SAME_RULE          | TWIN-B      | warning | /criteria/TWIN-B                    | ""
            EXAMPLE            | EXAMPLE     | error   | /criteria/EXAMPLE/examples/1        | {contact.hours=48}
            EXAMPLE            | EXAMPLE     | note    | /criteria/EXAMPLE/examples          | ""
            VALUE              | VALUE       | warning | /criteria/VALUE/levels/0/when       | ""
            SOURCE_MISMATCH    | MACHINE     | warning | /criteria/MACHINE/tags              | ""
            UNDECIDABLE        | MACHINE     | error   | /criteria/MACHINE                   | ""
            SOURCE_MISMATCH    | RATED       | warning | /criteria/RATED/appliesWhen         | ""
            DEAD_LEVEL         | RATED       | error   | /criteria/RATED/crossCheck/levels/1 | ""
            BUDGET             | BIG         | warning | /criteria/BIG                       | ""
            UNUSED_SLOT        | never.asked | note    | /slots/never.asked                  | ""
            WEIGHTS            | badly-made  | note    | /points                             | ""
            WEIGHTS            | two         | note    | /areas/1                            | ""
            """)
    void eachFaultIsFoundWhereItIsWithEvidenceThatShowsIt(
            LintCode code, String subject, String severity, String pointer, String witnesses) {
        LintFinding finding = only(code, subject, Severity.valueOf(severity.toUpperCase(Locale.ROOT)));
        assertThat(finding.place().pointer()).isEqualTo(pointer);
        assertThat(finding.shownWitnesses()).isEqualTo(witnesses);
    }

    @Test
    void messagesSayWhatIsWrongInPlainWords() {
        assertThat(only(LintCode.DEAD_LEVEL, "DEAD", Severity.ERROR).message())
                .isEqualTo("Criterion DEAD: no evidence reaches 2, since all evidence for it is taken by the level 3.");
        assertThat(only(LintCode.WORSE_FOR_BETTER, "WORSE", Severity.WARNING))
                .hasToString(
                        "warning: at /criteria/WORSE: Criterion WORSE: more of policy.scope with all else equal gives"
                                + " fewer points (home-only gives 3, every-page gives 1). {policy.scope=home-only};"
                                + " {policy.scope=every-page} Maybe its values are to be declared from the worst to the best, or"
                                + " two levels are swapped. [L05 WORSE_FOR_BETTER]");
        assertThat(only(LintCode.EXAMPLE, "EXAMPLE", Severity.ERROR).message())
                .isEqualTo("Example 2 of EXAMPLE expects 0, but the rule comes to 1.");
        assertThat(only(LintCode.EXAMPLE, "EXAMPLE", Severity.NOTE).message())
                .isEqualTo("Criterion EXAMPLE has no example for 1, cannot tell.");
        assertThat(only(LintCode.BUDGET, "BIG", Severity.WARNING).message())
                .isEqualTo(
                        "Criterion BIG was not analysed: there are 262144 kinds of evidence, and the most are 200000.");
        assertThat(only(LintCode.SAME_RULE, "TWIN-B", Severity.WARNING).message())
                .contains("the same share of its maximum as TWIN-A");
    }

    @Test
    void whatIsNotWrongIsNotTold() {
        assertThat(REPORT.about("TWIN-A").stream().filter(finding -> finding.severity() != Severity.NOTE))
                .isEmpty();
        assertThat(REPORT.of(LintCode.OVERLAP)).hasSize(1);
        assertThat(REPORT.of(LintCode.WORSE_FOR_BETTER))
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .hasSize(2);
        assertThat(REPORT.of(LintCode.SAME_RULE)).hasSize(1);
    }

    @Test
    void theReportIsATableWithItsCounts() {
        assertThat(REPORT.hasErrors()).isTrue();
        assertThat(REPORT.table().rows()).hasSameSizeAs(REPORT.findings());
        assertThat(REPORT)
                .hasToString("Checks of " + BOOK.checklist().about() + ": " + REPORT.count(Severity.ERROR)
                        + " errors, " + REPORT.count(Severity.WARNING) + " warnings, " + REPORT.count(Severity.NOTE)
                        + " notes; 1 places not analysed");
        assertThat(Lint.of(BOOK).table()).isEqualTo(REPORT.table());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            contact.hours <= 24  | contact.hour <= 24      | UNKNOWN_SLOT  | contact.hours
            contact.hours <= 24  | contact.hours <= 9000   | OUT_OF_DOMAIN | 8760
            'home-only'          | 'home-onyl'             | OUT_OF_DOMAIN | home-only
            """)
    void whatCanBeRefusedWhenItIsReadIs(String right, String wrong, String code, String named) throws IOException {
        try (InputStream stream = Objects.requireNonNull(BadlyMadeTest.class.getResourceAsStream("badly-made.json"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var reading = RuleBooks.parse(text.replace(right, wrong), "bad.json");
            assertThat(reading.book()).isEmpty();
            assertThat(reading.problems().first())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString())
                            .startsWith("bad.json:")
                            .contains(code)
                            .contains(named));
        }
    }
}
