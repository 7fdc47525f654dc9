package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.model.Area;
import org.egovindex.model.Checklist;
import org.egovindex.model.ChecklistId;
import org.egovindex.model.Criterion;
import org.egovindex.model.ScoringScale;
import org.egovindex.rules.MunicipalRules;
import org.egovindex.rules.condition.IsTrue;
import org.egovindex.rules.edition.Change;
import org.egovindex.rules.edition.Edition;
import org.egovindex.rules.edition.Pin;
import org.egovindex.rules.evidence.Domain;
import org.egovindex.rules.evidence.Slot;
import org.egovindex.rules.evidence.Vocabulary;
import org.egovindex.rules.rule.Annotation;
import org.egovindex.rules.rule.Lineage;
import org.egovindex.rules.rule.Rated;
import org.egovindex.rules.rule.Rule;
import org.egovindex.rules.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTextTest {
    /** The sample of the first sketch of the language. */
    private static final String SKETCH = """
            checklist municipal 2005.1.0  extends municipal 2003.1.2 sha256-...
            slot policy.scope   : ordered enum none, home-only, every-page   source both   absent not-found is none
            slot contact.hours  : int 0..8760 h                              source observer
            slot site.reachable : bool                                       source crawler

            criterion PS-01 in privacy on ordinal    # codebook p. 12
              applies when site.reachable
              3 when policy.scope == "every-page" && contact.hours <= 24
              2 when policy.scope == "every-page"
              1 when policy.scope == "home-only"
              0 otherwise
              example site.reachable=true policy.scope="every-page"  =>  cantTell 2..3 missing contact.hours
            """;

    private static RuleBook read(String text) {
        return RuleBooks.parse(text, "a.rules").orThrow();
    }

    @Test
    void theSketchAddsItsCriterionToAnEarlierBook() {
        Edition edition = RuleBooks.parse(SKETCH, "a.rules").edition().orElseThrow();
        assertThat(edition.parent()).isEqualTo(new Pin("municipal", "2003.1.2", "sha256-..."));
        assertThat(edition.changes()).hasSize(4);
        assertThat(RuleBookText.write(edition))
                .contains("add criterion PS-01 in privacy on [0, 1, 2, 3]  # codebook p. 12");
        assertThat(RuleBooks.parse(RuleBookText.write(edition), "a.rules").edition())
                .contains(edition);
    }

    @Test
    void theSketchIsABookByItselfWithoutItsParent() {
        RuleBook book = read(SKETCH.replaceFirst("  extends .*", ""));
        assertThat(book.checklist().areas().get(0).points()).isEqualByComparingTo("20");
        assertThat(book.scales()).containsExactly(Map.entry("ordinal", ScoringScale.fourPoint()));
        assertThat(book.rule("PS-01").examples()).hasSize(1);
        assertThat(RuleBookText.write(book)).isEqualTo("""
                        checklist municipal 2005.1.0

                        scale ordinal : 0, 1, 2, 3

                        area privacy 20

                        slot policy.scope   : ordered enum none, home-only, every-page  source both  absent not-found is none
                        slot contact.hours  : int 0..8760 h  source observer
                        slot site.reachable : bool  source crawler

                        criterion PS-01 in privacy on ordinal  # codebook p. 12
                          applies when site.reachable
                          3 when policy.scope == "every-page" && contact.hours <= 24
                          2 when policy.scope == "every-page"
                          1 when policy.scope == "home-only"
                          0 otherwise
                          example policy.scope="every-page" site.reachable=true => cantTell 2..3 missing contact.hours
                        """);
    }

    @Test
    void everyKindOfCriterionHasItsLines() {
        String text = RuleBookText.write(MunicipalRules.book());
        assertThat(text.lines())
                .contains(
                        "checklist municipal 2005.1.0",
                        "title \"Municipal *websites*\"",
                        "points 100",
                        "area usability 20 \"Usability\"",
                        "slot contact.hours  : int 0..8760 h  source observer",
                        "  provenance reconstructed",
                        "  sources S37, S48",
                        "  pass at 2",
                        "  tags machine",
                        "  yes when site.search",
                        "  item site.map",
                        "  3 from 2 items",
                        "  1 from 1 item",
                        "  rated",
                        "  check 3 when site.map",
                        "  check 0 otherwise",
                        "  example => untested",
                        "  example policy.scope absent not-found site.reachable=true => 0");
        assertThat(read(text)).isEqualTo(MunicipalRules.book());
    }

    @Test
    void oddNamesScalesUnitsAndReasonsComeBack() {
        String text = """
                checklist odd 1
                notice "quotes \\" and \\\\ and # hold"
                methodology hundred-cities-2009

                scale percent : 0..100
                scale tenths : 0.5..1 decimals 1
                scale answers : "No" 0, "Yes, all" 30

                area a 0.5 "A"

                slot t.x  : text  source both  absent not-found is "none, \\"really\\""
                slot t.y  : decimal -0.5.. unit "km per h" decimals 2  source both
                slot t.z  : int unit "source"  source crawler  "What?"
                slot t.d  : date ..2009-12-31  source both  absent blocked is "2005-01-01"
                slot t.e  : enum a.b, 2fa+, c/d  source both  absent error is 2fa+
                slot flag : bool  source both  absent stale is false

                criterion X/1 in a on percent
                  sources "S 37", S48
                  because " spaces "
                  tags "a, b"
                  100 when t.y < -0.25 && t.d >= "2005-01-01"
                  0 otherwise

                criterion X.2 in a on [0, 2.5]  # p. 3 # and 4
                  yes when t.x == "# \\"no\\" comment" || flag
                  example flag=false t.x="" => 0
                  example t.d="2005-02-03" t.e="2fa+" t.y=-0.25 => untested

                criterion X-3 in a on answers
                  rated
                  example rated.X_3=30 => 30

                lineage X-3 merged of X-1, "X 2" none "two in one"
                lineage gone dropped exact
                """;
        RuleBook book = read(text);
        assertThat(RuleBookText.write(book)).isEqualTo(text);
        assertThat(RuleBooks.parse(RuleBookJson.write(book), "odd.json").book()).contains(book);
        assertThat(book.rule("X/1").annotation().because()).isEqualTo(" spaces ");
        assertThat(book.rule("X.2").annotation().because()).isEqualTo("p. 3 # and 4");
        assertThat(book.lineage().get("X-3"))
                .isEqualTo(new Lineage(
                        Lineage.Change.MERGED, List.of("X-1", "X 2"), Lineage.Comparability.NONE, "two in one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"godi-2015", "hundred-cities-2009", "losi-2024"})
    void ourPacksAreTheSameInBothForms(String pack) {
        RuleBook book = RuleBooks.read(
                        RuleBookText.class.getResourceAsStream("/org/egovindex/rules/pack/" + pack + ".json"), pack)
                .orThrow();
        RuleBook again = read(RuleBookText.write(book));
        assertThat(again).isEqualTo(book);
        assertThat(RuleBookDigest.of(again)).isEqualTo(RuleBookDigest.of(book));
    }

    @Test
    void editionsComeBackAndAreAppliedToTheirParent() {
        RuleBook parent = MunicipalRules.book();
        String text = """
                checklist municipal 2009.1.0 extends municipal 2005.1.0 DIGEST
                title "Municipal websites, revised"
                points 60

                add slot site.feed : bool  source crawler
                add scale two : 0, 2
                add area news 15 "News"
                replace slot site.map : bool  source both  "Is there a map?"
                remove criterion US-02 because "never understood alike"
                retext US-01 question "Is there a search on every page?" note "" because "p. 4"
                reweight privacy 25

                add criterion NE-01 in news on two
                  yes when site.feed || site.search
                  example site.feed=true => 2

                replace criterion US-03 on [0, 1, 2, 3]
                  rated

                lineage NE-01 new none
                """.replace("DIGEST", RuleBookDigest.of(parent));
        RuleBookReading reading = RuleBooks.parse(text, "e.rules", Library.of(parent));
        assertThat(reading.problems().first()).isEmpty();
        Edition edition = reading.edition().orElseThrow();
        assertThat(RuleBookText.write(edition)).isEqualTo(text);
        assertThat(edition.changes())
                .contains(
                        new Change.AddSlot(read(FEED).declared().slots().get(0)),
                        new Change.Reweight("privacy", BigDecimal.valueOf(25)),
                        new Change.TotalPoints(BigDecimal.valueOf(60)));
        RuleBook resolved = reading.orThrow();
        assertThat(resolved.find("US-02")).isEmpty();
        assertThat(resolved.checklist().points()).isEqualByComparingTo("60");
        assertThat(read(RuleBookText.write(resolved))).isEqualTo(resolved);
    }

    private static final String FEED = """
            checklist feed 1
            slot site.feed : bool source crawler
            criterion F in f on dichotomy
              yes when site.feed
            """;

    @Test
    void faultsOfAnEditionStandAtItsLines() {
        RuleBook parent = MunicipalRules.book();
        String text = "checklist m 2 extends municipal 2005.1.0 " + RuleBookDigest.of(parent)
                + "\nremove criterion US-09 because \"gone\"\n  rated\nreweight privacy\n";
        assertThat(RuleBooks.parse(text, "e", Library.of(parent)).problems().first())
                .extracting(Object::toString)
                .containsExactly(
                        "e:3:3: error: only below a criterion are lines indented. Maybe delete the spaces before it."
                                + " [RULE_SYNTAX]",
                        "e:4:17: error: here should be the points of the area, not the end. Maybe the line was cut off."
                                + " [RULE_SYNTAX]");
        String gone = "checklist m 2 extends municipal 2005.1.0 " + RuleBookDigest.of(parent)
                + "\n\nremove criterion US-09 because \"gone\"\n";
        assertThat(RuleBooks.parse(gone, "e", Library.of(parent)).problems().first())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        assertThat(RuleBooks.parse(gone.replace("sha256-", "sha256-0"), "e", Library.of(parent))
                        .problems()
                        .toString())
                .contains("e:1:23:", "DIGEST_MISMATCH");
    }

    @Test
    void whatNoDocumentMayHoldIsNotWritten() {
        Slot slot = Slot.of("a", Domain.flag()).asking("two\nlines");
        Rule rule = new Rule(
                Criterion.of("C", "c", ScoringScale.dichotomous(3)),
                new IsTrue(slot),
                new Rated(Optional.empty()),
                Annotation.NONE,
                List.of());
        RuleBook book = RuleBook.of(
                Checklist.of(
                        ChecklistId.of("x", "x"),
                        BigDecimal.TEN,
                        List.of(new Area("a", "a", BigDecimal.TEN, List.of(rule.criterion())))),
                Vocabulary.of(slot),
                Map.of(),
                List.of(rule));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBookText.write(book))
                .withMessageStartingWith(
                        "The line \"slot a : bool  source both  \"two<U+a>lines\"\" holds a control character");
    }

    @Test
    void longAndManyLinesAreRefusedInShortTime() {

        String line = "checklist a 1\nnote \"" + "x".repeat(100_001) + "\"\n";
        assertThat(RuleBooks.parse(line, "a").problems().toString()).contains("a:2:100001:", "LIMIT_FIELD");
        String slots = many(10_000, "slot a.long.name.of.a.slot.n# : bool");
        List<String> texts = List.of(
                "checklist a 1\n" + "x = y\n".repeat(600_000),
                "checklist a 1\n" + slots + many(25_000, "criterion C-# in a on dichotomy\n  yes when a.long.nome.n#"),
                "checklist a 1\n" + slots + "criterion C in a on ordinal\n  rated\n"
                        + many(30_000, "  example a.long.nome.of.slot#=true => untested"),
                "checklist a 1\n" + many(30_000, "area area-# 1")
                        + many(30_000, "criterion C-# in aera-# on ordinal\n  rated"),
                "checklist a 1\nscale wide : 0..1000\n" + many(10_000, "criterion C-# in a on wide\n  rated"),
                "checklist a 1\nscale wide : 0..31999\n",
                "checklist a 1\n" + "[".repeat(1_000_000));
        for (String text : texts) {
            assertTimeout(Duration.ofMinutes(5), () -> {
                RuleBookReading reading = RuleBooks.parse(text, "a");
                assertThat(reading.book()).isEmpty();
                assertThat(reading.problems().first()).hasSizeBetween(1, 100);
            });
        }
        String many = "checklist a 1\n" + many(10_000, "criterion C-# in a on ordinal\n  rated");
        assertThat(read(many).rules()).hasSize(10_000);
    }

    private static String many(int count, String one) {
        return IntStream.range(0, count)
                .mapToObj(number -> one.replace("#", String.valueOf(number)) + "\n")
                .collect(Collectors.joining());
    }
}
