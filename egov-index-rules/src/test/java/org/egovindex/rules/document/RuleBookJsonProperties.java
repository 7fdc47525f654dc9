package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.rule.RuleBook;

/** What holds of the JSON of all rule books. */
class RuleBookJsonProperties {
    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualBook(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        RuleBookReading reading = RuleBooks.parse(RuleBookJson.write(book), "any.json");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.book()).contains(book);
    }

    @Property(tries = 1000)
    void whatIsReadIsWrittenAsTheSameBytes(@ForAll long seed) {
        String written = RuleBookJson.write(new AnyRules(seed).book(6));
        RuleBook again = RuleBooks.parse(written, "any.json").orThrow();
        assertThat(RuleBookJson.write(again)).isEqualTo(written);
        assertThat(RuleBookDigest.of(again)).matches("sha256-[0-9a-f]{64}");
    }

    @Property(tries = 1000)
    void theResolvedFormWithTreesAndDigestIsReadAsTheSameBook(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(4);
        RuleBookReading reading = RuleBooks.parse(RuleBookJson.resolved(book), "any.resolved.json");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.book()).contains(book);
    }

    @Property(tries = 1000)
    void theLayoutOfAFileDoesNotCountForItsDigest(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(4);
        RuleBook again = RuleBooks.parse(RuleBookJson.compact(book), "any.json").orThrow();
        assertThat(RuleBookDigest.of(again)).isEqualTo(RuleBookDigest.of(book));
    }

    @Property(tries = 1000)
    void damageIsRefusedInOneLineEachAndNeverThrown(@ForAll long seed) {
        Random random = new Random(seed);
        String written = RuleBookJson.write(new AnyRules(seed).book(3));
        RuleBookReading reading = RuleBooks.parse(damaged(written, random), "any.json");
        assertThat(reading.problems().first())
                .noneMatch(problem -> problem.toString().contains("\n"));
        assertThat(reading.book().isPresent()).isEqualTo(!reading.problems().hasErrors());
    }

    @Property(tries = 1000)
    void damagedEditionsAndBundlesAreRefusedInOneLineEachToo(@ForAll long seed) {
        Random random = new Random(seed);
        RuleBook parent = RuleBooks.parse(RuleBookProblemsTest.resource("good/municipal.json"), "municipal.json")
                .orThrow();
        String[] files = {"good/edition.json", "good/bundle.json", "good/every-kind.json"};
        String document = RuleBookProblemsTest.resource(files[random.nextInt(files.length)])
                .replaceFirst("sha256-0{64}", RuleBookDigest.of(parent));
        RuleBookReading reading = RuleBooks.parse(damaged(document, random), "any.json", Library.of(parent));
        assertThat(reading.problems().first())
                .noneMatch(problem -> problem.toString().contains("\n"));
        assertThat(reading.books().isEmpty()).isEqualTo(reading.problems().hasErrors());
    }

    private static String damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int count = random.nextInt(3); count >= 0; count--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(12));
            String[] with = {
                "",
                "",
                "\"",
                "{",
                "[",
                "}",
                "\\",
                "\n",
                "\\ud800",
                "1e400",
                "NaN",
                "null",
                "-",
                "&&",
                "\u202e",
                "\u0000",
                damaged.substring(from, to)
            };
            damaged.replace(from, to, with[random.nextInt(with.length)]);
            if (random.nextInt(10) == 0) {
                damaged.setLength(random.nextInt(damaged.length() + 1));
            }
            if (damaged.isEmpty()) {
                damaged.append(' ');
            }
        }
        return damaged.toString();
    }
}
