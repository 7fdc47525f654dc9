package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Texts are numbered in the order in which they first appear. */
class LexiconTest {
    private final Lexicon lexicon = new Lexicon();

    private static int number(Lexicon lexicon, String text) {
        char[] buffer = ("##" + text + "##").toCharArray();
        return lexicon.numberOf(buffer, 2, text.length());
    }

    @Test
    void textsAreNumberedInOrderOfFirstAppearance() {
        List<String> words = List.of("Riga", "Oslo", "Riga", "", "Bern", "Oslo", "", "Riga");
        assertThat(words).extracting(word -> number(lexicon, word)).containsExactly(0, 1, 0, 2, 3, 1, 2, 0);
        assertThat(lexicon.size()).isEqualTo(4);
        assertThat(IntStream.range(0, 4).mapToObj(lexicon::text)).containsExactly("Riga", "Oslo", "", "Bern");
    }

    @Test
    void oneLetterIsATextLikeAnyOther() {
        List<String> words = List.of("0", "1", "10", "0", "\u00E9", "1", "\u00E9", "10");
        assertThat(words).extracting(word -> number(lexicon, word)).containsExactly(0, 1, 2, 0, 3, 1, 3, 2);
    }

    @Test
    void textsThatDifferInOneLetterOnlyAreTwo() {
        assertThat(List.of("Rigas", "Rigaz", "Rigas", "rigas", "aRigas"))
                .extracting(word -> number(lexicon, word))
                .containsExactly(0, 1, 0, 2, 3);
    }

    @Test
    void itGrowsWithoutForgetting() {
        int many = 20_000;
        for (int word = 0; word < many; word++) {
            assertThat(number(lexicon, "word " + word)).isEqualTo(word);
        }
        for (int word = many - 1; word >= 0; word -= 7) {
            assertThat(number(lexicon, "word " + word)).isEqualTo(word);
        }
        assertThat(lexicon.size()).isEqualTo(many);
        assertThat(lexicon.text(12_345)).isEqualTo("word 12345");
    }

    @Property(tries = 300)
    void itNumbersAsAMapWould(@ForAll("words") List<String> words) {
        Lexicon fresh = new Lexicon();
        Map<String, Integer> expected = new HashMap<>();
        for (String word : words) {
            int next = expected.size();
            int number = expected.computeIfAbsent(word, w -> next);
            assertThat(number(fresh, word)).isEqualTo(number);
            assertThat(fresh.size()).isEqualTo(expected.size());
        }
        expected.forEach((word, number) -> assertThat(fresh.text(number)).isEqualTo(word));
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> few = Arbitraries.of("", "a", "b", "ab", "ba", "\u0000", "\u007F", "\u0080", "東", "東京");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        Arbitrary<String> lengthy =
                Arbitraries.strings().alpha().ofLength(2).map(start -> start + "x".repeat(500) + start);
        return Arbitraries.oneOf(few, any, lengthy).list().ofMaxSize(600);
    }
}
