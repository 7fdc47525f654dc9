package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Documents as large as are read, made so that a careless reader would take for ever over them. */
class HugeRuleBooksTest {
    private static final String HEAD = "{\"id\": \"huge\", \"scales\": {\"o\": [0, 1]}, ";
    private static final String AREA = "\"areas\": [{\"id\": \"a\", \"points\": 1}], ";

    private static String many(int count, String one) {
        return IntStream.range(0, count)
                .mapToObj(number -> one.replace("#", String.valueOf(number)))
                .collect(Collectors.joining(","));
    }

    private static RuleBookReading read(String document) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(5), () -> RuleBooks.parse(document, "huge.json"));
    }

    @Test
    void tenThousandSlotsAndManyConditionsThatMisspellThem() {
        String slots = "\"slots\": {" + many(10_000, "\"a.long.name.of.a.slot.n#\": {\"type\": \"bool\"}") + "}, ";
        String criteria = many(
                25_000,
                "\"C-#\": {\"area\": \"a\", \"kind\": \"dichotomy\", \"scale\": \"o\", \"when\": \"a.long.nome.of.slot#\"}");
        assertThat(read(HEAD + slots + AREA + "\"criteria\": {" + criteria + "}}")
                        .problems()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void manyExamplesThatMisspellTheirSlots() {
        String slots = "\"slots\": {" + many(10_000, "\"a.long.name.of.a.slot.n#\": {\"type\": \"bool\"}") + "}, ";
        String examples =
                many(30_000, "{\"given\": {\"a.long.nome.of.slot#\": true}, \"expect\": {\"untested\": true}}");
        String criteria =
                "\"C\": {\"area\": \"a\", \"kind\": \"rated\", \"scale\": \"o\", \"examples\": [" + examples + "]}";
        String few = "\"C\": {\"area\": \"a\", \"kind\": \"rated\", \"scale\": \"o\", \"examples\": [{\"given\": {"
                + many(60_000, "\"a.long.nome.of.slot#\": true") + "}, \"expect\": {\"untested\": true}}]}";
        assertThat(read(HEAD + slots + AREA + "\"criteria\": {" + criteria + "}}")
                        .problems()
                        .hasErrors())
                .isTrue();
        assertThat(read(HEAD + slots + AREA + "\"criteria\": {" + few + "}}")
                        .problems()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void asManyAreasAsCriteria() {
        String areas = "\"areas\": [" + many(30_000, "{\"id\": \"area-#\", \"points\": 1}") + "], ";
        String criteria = many(30_000, "\"C-#\": {\"area\": \"aera-#\", \"kind\": \"rated\", \"scale\": \"o\"}");
        assertThat(read(HEAD + areas + "\"criteria\": {" + criteria + "}}")
                        .problems()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void tenThousandRatedCriteriaAreReadAndTenThousandLongScalesRefused() {
        String criteria = many(10_000, "\"C#\": {\"area\": \"a\", \"kind\": \"rated\", \"scale\": \"o\"}");
        String book = HEAD + AREA + "\"criteria\": {" + criteria + "}}";
        assertThat(read(book).orThrow().rules()).hasSize(10_000);
        assertThat(read(book.replace("[0, 1]", "{\"range\": [0, 100], \"decimals\": 1}"))
                        .problems()
                        .text())
                .contains("[LIMIT_ROWS]");
        assertThat(read(book.replace("[0, 1]", "{\"range\": [0, 31999]}"))
                        .problems()
                        .text())
                .contains("[LIMIT_ROWS]");
    }

    @Test
    void aBundleOfManyChildrenOfALongParent() {
        String parent = "{\"id\": \"p\", \"criteria\": [" + many(9_000, "{\"id\": \"C-#\", \"weight\": 1}") + "]}";
        String children =
                many(900, "{\"id\": \"c-#\", \"extends\": \"p\", \"criteria\": [{\"id\": \"X\", \"weight\": 1}]}");
        assertThat(read("{\"checklists\": [" + parent + "," + children + "]}")
                        .problems()
                        .text())
                .contains("[LIMIT_ROWS]")
                .containsOnlyOnce("error");
    }

    @Test
    void treesThatNestTooDeepOrHaveTooManyParts() {
        String rule = HEAD + "\"slots\": {\"s\": {\"type\": \"bool\"}}, " + AREA
                + "\"criteria\": {\"C\": {\"area\": \"a\", \"kind\": \"dichotomy\", \"scale\": \"o\", \"when\": #}}}";
        String deep = "{\"not\": ".repeat(100) + "{\"slot\": \"s\"}" + "}".repeat(100);
        assertThat(read(rule.replace("#", deep)).problems().text()).contains("[LIMIT_EXPRESSION_DEPTH]");
        String wide = "{\"all\": [" + many(255, "{\"not\": {\"slot\": \"s\"}}") + "]}";
        assertThat(read(rule.replace("#", wide)).problems().text()).contains("[LIMIT_EXPRESSION]");
        String text = "\"" + "s && ".repeat(300) + "s\"";
        assertThat(read(rule.replace("#", text)).problems().text()).contains("[LIMIT_EXPRESSION]");
    }
}
