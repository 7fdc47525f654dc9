package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text for a screen: columns that stand under each other, and nothing that could move the cursor. */
class TextRendererTest {
    @Test
    void wordsStandLeftAndFiguresRightUnderTheirHeadings() {
        assertThat(Format.TEXT.render(Tables.SCORES))
                .as("the widest are Riga (4), incomplete (10) and rank (4); 東京 takes 2 columns a letter")
                .isEqualTo("""
                        Scores of 2009
                        city       score  rank
                        ----  ----------  ----
                        Riga        7.12     1
                        東京       -0.13     2
                        Oslo  incomplete
                        * marks are simulated
                        * Oslo lacks B1
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "\u6771\u4EAC, 4",
        "\uC11C\uC6B8, 4",
        "\u3068\u30AB, 4",
        "\uFF21\uFF22, 4",
        "e\u0301a, 2",
        "\uD840\uDC00, 2",
        "a\u200Db, 2",
        "S\u00E3o, 3",
        "a\u20DD, 1"
    })
    void aLetterTakesAsManyColumnsAsItIsWide(String text, int columns) {
        Table table = Table.of(
                "T",
                List.of(new Column("a", ""), new Column("b", "")),
                List.of(List.of(Cell.words(text), Cell.words("|"))));
        String row = Format.TEXT.render(table).lines().toList().get(3);
        assertThat(row).isEqualTo(text + "  |");
        String rule = Format.TEXT.render(table).lines().toList().get(2);
        assertThat(rule).isEqualTo("-".repeat(columns) + "  -");
    }

    @Test
    void figuresAreShownRoundedAndNumbersAsTheyStand() {
        Table table = Tables.row(
                Cell.figure(Rational.of(1, 3), Rounding.halfUp(3)),
                Cell.exactly(new BigDecimal("1E+3")),
                Cell.whole(-7));
        assertThat(Format.TEXT.render(table)).endsWith("0.333  1000  -7\n");
    }

    @Test
    void controlCharactersBecomeQuestionMarks() {
        Table table = new Table(
                "a\u001B[31mb",
                List.of(new Column("c", "d\be")),
                List.of(List.of(Cell.words("f\r\ng"))),
                List.of("h\u2028i\u0085j"));
        assertThat(Format.TEXT.render(table)).isEqualTo("a?[31mb\nd?e\n----\nf??g\n* h?i?j\n");
    }

    @Property(tries = 500)
    void noWordsCanForgeALine(@ForAll String words) {
        Table table = new Table(
                words,
                List.of(new Column("a", words), Column.of("b")),
                List.of(List.of(Cell.words(words), Cell.missing(words))),
                List.of(words));
        Explanation explanation = new Explanation(words, words, words, List.of(Explanation.of(words, words, words)));
        assertThat(linesWithoutControls(Format.TEXT.render(table)))
                .as("title, headings, rule, row, note")
                .isEqualTo(5);
        assertThat(linesWithoutControls(Format.TEXT.render(explanation))).isEqualTo(2);
    }

    /** The number of line feeds; fails if there is another control character. */
    private static long linesWithoutControls(String text) {
        assertThat(text.chars().filter(c -> c != '\n' && (Character.isISOControl(c) || c == 0x2028 || c == 0x2029)))
                .isEmpty();
        return text.chars().filter(c -> c == '\n').count();
    }

    @Test
    void anExplanationIsIndentedByItsLevels() {
        assertThat(Tables.EXPLAINED.text()).isEqualTo("""
                        index: 2.4  [sum of the areas]
                          access: 2.5
                            A1: 3  [mean of 2 marks: 6 / 2]
                          rounding  [by convention]
                        """);
    }

    @Test
    void anExplanationCanBeCutAtALevel() {
        assertThat(Tables.EXPLAINED.to(0).text()).isEqualTo("index: 2.4  [sum of the areas]\n");
        assertThat(Tables.EXPLAINED.to(1).text().lines()).hasSize(3);
        assertThat(Tables.EXPLAINED.to(2)).isEqualTo(Tables.EXPLAINED);
    }

    @Test
    void theTopOfATableKeepsItsNotes() {
        assertThat(Tables.SCORES.top(1).rows()).hasSize(1);
        assertThat(Tables.SCORES.top(1).notes()).isEqualTo(Tables.SCORES.notes());
        assertThat(Tables.SCORES.top(99)).isEqualTo(Tables.SCORES);
        assertThat(Tables.SCORES.withNotes(List.of("more")).notes())
                .containsExactly("marks are simulated", "Oslo lacks B1", "more");
    }

    @Test
    void aRowHasACellForEveryColumn() {
        List<Column> columns = List.of(Column.of("a"), Column.of("b"));
        List<List<Cell>> rows = List.of(List.of(Cell.words("x")));
        assertThatThrownBy(() -> Table.of("T", columns, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have 2 cells, not 1");
    }

    @Test
    void aTableAndAnExplanationPrintAsText() {
        assertThat(Tables.SCORES).hasToString(Tables.SCORES.text());
        assertThat(Tables.EXPLAINED).hasToString(Tables.EXPLAINED.in(Format.TEXT));
    }
}
