package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown in which a name stays a name. */
class MarkdownRendererTest {
    @Test
    void aTableHasItsTitleAboveAndItsNotesBelow() {
        assertThat(Format.MARKDOWN.render(Tables.SCORES)).isEqualTo("""
                        ### Scores of 2009

                        | city | score | rank |
                        | --- | ---: | ---: |
                        | Riga | 7.12 | 1 |
                        | 東京 | -0.13 | 2 |
                        | Oslo | incomplete |  |

                        - marks are simulated
                        - Oslo lacks B1
                        """);
    }

    @Test
    void aTableWithoutNotesEndsWithItsRows() {
        assertThat(Format.MARKDOWN.render(Tables.row(Cell.words("a")))).isEqualTo("### T\n\n| c0 |\n| --- |\n| a |\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '"',
            value = {
                "a|b -> a\\|b",
                "`code` -> \\`code\\`",
                "<script>alert(1)</script> -> &lt;script&gt;alert\\(1\\)&lt;/script&gt;",
                "[x](javascript:y) -> \\[x\\]\\(javascript:y\\)",
                "![x](y) -> \\!\\[x\\]\\(y\\)",
                "**bold** _it_ ~~no~~ -> \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~",
                "back\\slash -> back\\\\slash",
                "R&D -> R&amp;D",
                "# not a heading -> \\# not a heading"
            })
    void nothingInANameIsMarkup(String name, String escaped) {
        assertThat(Format.MARKDOWN.render(Tables.row(Cell.words(name)))).endsWith("\n| " + escaped + " |\n");
        assertThat(Format.MARKDOWN.render(Explanation.of(name, name, name)))
                .isEqualTo("- " + escaped + ": **" + escaped + "** (" + escaped + ")\n");
    }

    @Test
    void controlCharactersBecomeQuestionMarks() {
        assertThat(Format.MARKDOWN.render(Tables.row(Cell.words("a\n| b |\u0000"))))
                .endsWith("| a?\\| b \\|? |\n");
    }

    @Property(tries = 500)
    void noWordsAddARowOrAColumn(@ForAll @CharRange(from = '\u0000', to = '\u00FF') String words) {
        Table table = new Table(
                words,
                List.of(new Column("a", words), Column.of("b")),
                List.of(List.of(Cell.words(words), Cell.missing(words))),
                List.of(words));
        List<String> lines = List.of(Format.MARKDOWN.render(table).split("\n", -1));
        assertThat(lines)
                .as("title, nothing, headings, rule, row, nothing, note, and the end")
                .hasSize(8);
        for (int row = 2; row <= 4; row++) {
            assertThat(lines.get(row).replaceAll("\\\\.", "").chars().filter(c -> c == '|'))
                    .as("bars that are not escaped: %s", lines.get(row))
                    .hasSize(3);
        }
        assertThat(String.join("", lines)).doesNotContain("<", ">");
    }

    @Test
    void anExplanationIsAListOfLists() {
        assertThat(Tables.EXPLAINED.in(Format.MARKDOWN)).isEqualTo("""
                        - index: **2.4** (sum of the areas)
                          - access: **2.5**
                            - A1: **3** (mean of 2 marks: 6 / 2)
                          - rounding (by convention)
                        """);
    }
}
