package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.egovindex.publish.Cell;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameHoles() {
        var english = Words.in(Locale.ENGLISH).all();
        var korean = Words.in(Locale.KOREAN).all();
        assertThat(korean.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(holes(korean.get(key))).as(key).isEqualTo(holes(text)));
        assertThat(korean.values()).allMatch(text -> !text.isBlank());
    }

    private static TreeSet<String> holes(String text) {
        TreeSet<String> holes = new TreeSet<>();
        HOLE.matcher(text).results().forEach(found -> holes.add(found.group()));
        return holes;
    }

    @Test
    void aLanguageWithoutTextsIsEnglishOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREAN);
            assertThat(Words.in(Locale.FRENCH).of("ranking")).isEqualTo("Ranking");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersInTextAreWrittenAsTheLanguageDoes() {
        assertThat(Words.in(Locale.ENGLISH).of("shownOf", 10, 10_000)).isEqualTo("10 of 10,000 shown");
        assertThat(Words.in(Locale.GERMAN).figure(Cell.number(1.5))).isEqualTo("1,5");
        assertThat(Words.in(Locale.GERMAN).figure(Cell.words("1.5"))).isEqualTo("1.5");
    }

    @Test
    void aTextThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> Words.in(Locale.ENGLISH).of("nothing")).hasMessageContaining("\"nothing\"");
    }
}
