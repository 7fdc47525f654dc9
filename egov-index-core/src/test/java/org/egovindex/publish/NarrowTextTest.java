package org.egovindex.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a screen of limited width shows, and that files do not depend on it. */
class NarrowTextTest {
    private static final Table WIDE = new Table(
            "Cities",
            List.of(Column.of("rank"), Column.of("city"), Column.of("score")),
            List.of(
                    List.of(Cell.whole(1), Cell.words("San Cristobal de las Casas, Mexico"), Cell.whole(98765)),
                    List.of(
                            Cell.whole(2),
                            Cell.words(
                                    "\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC\u6771\u4EAC"),
                            Cell.missing("incomplete, 97 of 98"))),
            List.of("marks are simulated, and so is whatever is computed of them"));

    @AfterEach
    void forgetTheWidth() {
        System.clearProperty(ScreenWidth.PROPERTY);
    }

    @Test
    void theWidestWordsAreCutAndFiguresAndReasonsAreNot() {
        assertThat(NarrowText.render(WIDE, 40))
                .as("40 - 4 of rank - 20 of the reason - 2 gaps of 2 leaves 12 for the city")
                .isEqualTo("""
                        Cities
                        rank  city                         score
                        ----  ------------  --------------------
                           1  San Cristob…                 98765
                           2  東京東京東…   incomplete, 97 of 98
                        * marks are simulated, and so is
                            whatever is computed of them
                        """);
    }

    @Test
    void aLongHeadingOverFiguresIsCutToo() {
        List<Column> columns = List.of(
                Column.of("unit"),
                new Column("a", "Life expectancy at birth, years"),
                new Column("b", "A mean of what is over the figures"));
        List<Cell> row = List.of(Cell.words("Iceland"), Cell.whole(82), Cell.missing("incomplete, 1 of 2"));
        assertThat(NarrowText.render(Table.of("T", columns, List.of(row)), 41))
                .as(
                        "41 - 7 of the unit - 2 gaps of 2 leaves 30: 12 at least for the one, 18 of the reason for the other")
                .isEqualTo("""
                        T
                        unit     Life expect…  A mean of what is…
                        -------  ------------  ------------------
                        Iceland            82  incomplete, 1 of 2
                        """);
    }

    @Test
    void whatFitsIsShownAsInAFile() {
        assertThat(NarrowText.render(WIDE, 70)).isEqualTo(Format.TEXT.render(WIDE));
    }

    @Test
    void columnsThatDoNotFitAreNamed() {
        List<Column> columns = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int column = 0; column < 9; column++) {
            columns.add(Column.of("c" + column));
            row.add(Cell.whole(10_000 + column));
        }
        assertThat(NarrowText.render(Table.of("Many", columns, List.of(row)), 40))
                .as("5 columns take 5 x 5 + 4 x 2 = 33, a sixth would take 40; a seventh 47")
                .isEqualTo("""
                        Many
                           c0     c1     c2     c3     c4     c5
                        -----  -----  -----  -----  -----  -----
                        10000  10001  10002  10003  10004  10005
                        * not shown for want of width: c6, c7,
                            c8
                        """);
    }

    @Test
    void aLongLineGoesOnBelowAndALongWordStaysWhole() {
        assertThat(NarrowText.wrapped("  one two three\n\nsupercalifragilistic x\n", 10))
                .isEqualTo("  one two\n      three\n\nsupercalifragilistic\n    x\n");
    }

    @Test
    void thePropertyLimitsWhatPeopleSeeAndNeverAFile() {
        String file = WIDE.in(Format.TEXT);
        System.setProperty(ScreenWidth.PROPERTY, "40");
        Tabular result = () -> WIDE;
        assertThat(WIDE.text()).isEqualTo(NarrowText.render(WIDE, 40)).isEqualTo(result.text());
        assertThat(WIDE).hasToString(WIDE.text());
        assertThat(WIDE.in(Format.TEXT)).isEqualTo(file).isEqualTo(result.in(Format.TEXT));
        String sentence = "the sum of a, b, c and d, divided by 4";
        assertThat(Explanation.of("index", "2.4", sentence).text().lines()).hasSize(2);
        assertThat(Explanation.of("index", "2.4", sentence).in(Format.TEXT).lines())
                .hasSize(1);
    }

    @Test
    void aWidthThatIsNoneIsRefused() {
        for (String wrong : List.of("39", "wide", "-120", "1e3")) {
            System.setProperty(ScreenWidth.PROPERTY, wrong);
            assertThatThrownBy(WIDE::text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not \"" + wrong + "\"");
        }
    }
}
