package org.egovindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts of pictures. */
class LetteringTest {
    @Test
    void longTextsAreCutAndShortOnesAreNot() {
        assertThat(Lettering.cut("Seoul", 100, 13)).isEqualTo("Seoul");
        String cut = Lettering.cut("Llanfairpwllgwyngyll", 60, 13);
        assertThat(cut).startsWith("Llan").endsWith("…");
        assertThat(Lettering.width(cut, 13)).isLessThanOrEqualTo(60);
        assertThat(Lettering.cut("🏙🏙🏙🏙", 30, 13)).isEqualTo("🏙…");
    }

    @Test
    void eastAsianLettersAreWideAndMarksHaveNoWidth() {
        assertThat(Lettering.width("서울", 10)).isEqualTo(20);
        assertThat(Lettering.width("e\u0301", 10)).isEqualTo(Lettering.width("e", 10));
    }

    @Test
    void linesBreakBetweenWordsAndTheLastIsCut() {
        assertThat(Lettering.lines("one two three", 60, 13, 9)).containsExactly("one two", "three");
        assertThat(Lettering.lines("one two three four five", 60, 13, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void charactersThatXmlRefusesOrThatTurnTextAreReplaced() {
        assertThat(Lettering.escaped("a<b>&\"'")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;");
        assertThat(Lettering.escaped("\u202Egnp\u2066\u0000\uD800\uFFFF\u0085"))
                .isEqualTo("\uFFFDgnp\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    }

    @Test
    void theFirstLetterThatHasADirectionDecides() {
        assertThat(Lettering.isRightToLeft("1 القاهرة")).isTrue();
        assertThat(Lettering.isRightToLeft("(תל אביב)")).isTrue();
        assertThat(Lettering.isRightToLeft("Seoul القاهرة")).isFalse();
        assertThat(Lettering.isRightToLeft("12")).isFalse();
    }

    @Test
    void coordinatesAreHundredths() {
        assertThat(Svg.number(12.3456)).isEqualTo("12.35");
        assertThat(Svg.number(7)).isEqualTo("7");
        assertThat(Svg.number(-0.001)).isEqualTo("0");
        assertThat(Svg.number(1200)).isEqualTo("1200");
    }
}
