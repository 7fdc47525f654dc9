package org.egovindex.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.rules.AnyRules;
import org.egovindex.rules.rule.RuleBook;

/** What holds of the text form of all rule books. */
class RuleBookTextProperties {
    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualBook(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        RuleBookReading reading = RuleBooks.parse(RuleBookText.write(book), "any.rules");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(reading.book()).contains(book);
    }

    @Property(tries = 1000)
    void textAndJsonAreTwoFacesOfOneBook(@ForAll long seed) {
        RuleBook book = new AnyRules(seed).book(6);
        RuleBook fromText =
                RuleBooks.parse(RuleBookText.write(book), "any.rules").orThrow();
        RuleBook fromJson =
                RuleBooks.parse(RuleBookJson.write(fromText), "any.json").orThrow();
        assertThat(fromJson).isEqualTo(book);
        assertThat(RuleBookText.write(fromJson)).isEqualTo(RuleBookText.write(book));
        assertThat(RuleBookDigest.of(fromText)).isEqualTo(RuleBookDigest.of(book));
    }

    @Property(tries = 1000)
    void whateverTheLayoutTheFormatterBringsItIntoOne(@ForAll long seed) {
        String written = RuleBookText.write(new AnyRules(seed).book(4));
        RuleBookReading reading = RuleBooks.parse(spread(written, new Random(seed)), "any.rules");
        assertThat(reading.problems().first()).isEmpty();
        assertThat(RuleBookText.write(reading.orThrow())).isEqualTo(written);
    }

    @Property(tries = 1000)
    void damageIsRefusedInOneLineEachAndNeverThrown(@ForAll long seed) {
        Random random = new Random(seed);
        String written = RuleBookText.write(new AnyRules(seed).book(3));
        RuleBookReading reading = RuleBooks.parse(damaged(written, random), "any.rules");
        assertThat(reading.problems().first())
                .noneMatch(problem -> problem.toString().contains("\n"));
        boolean read = reading.book().isPresent() || reading.edition().isPresent();
        assertThat(read).isEqualTo(!reading.problems().hasErrors());
        reading.book()
                .ifPresent(book -> assertThat(RuleBooks.parse(RuleBookText.write(book), "any.rules")
                                .book())
                        .contains(book));
    }

    /** The same with other spaces between words, other indents, empty lines and line ends. */
    private static String spread(String text, Random random) {
        StringBuilder spread = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            boolean quoted = false;
            boolean comment = false;
            for (int at = 0; at < line.length(); at++) {
                char one = line.charAt(at);
                comment |= one == '#' && !quoted;
                boolean escaped = quoted && at > 0 && one == '\\';
                spread.append(one);
                if (escaped) {
                    at++;
                    spread.append(line.charAt(at));
                } else if (one == '"') {
                    quoted = !quoted;
                } else if (one == ' ' && !quoted && !comment) {
                    spread.append(" ".repeat(random.nextInt(3)));
                }
            }
            spread.append(" ".repeat(comment ? 0 : random.nextInt(2)))
                    .append(random.nextBoolean() ? "\n" : "\r\n")
                    .append(random.nextInt(5) == 0 ? "   \n" : "");
        }
        return spread.toString();
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
                "'",
                "#",
                "=>",
                "=",
                ":",
                ",",
                "[",
                "]",
                "..",
                "\\",
                "\n",
                "\n  ",
                "\t",
                "(",
                " when ",
                " otherwise",
                "\nadd slot x : bool",
                " extends a 1 sha256-0",
                "rated",
                "1e400",
                "99999999999999999",
                "-",
                "&&",
                "\u202e",
                "\u0000",
                "\ud800",
                "\u0301\u0301\u0301\u0301\u0301",
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
