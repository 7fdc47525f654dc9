package org.egovindex.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Names that every spreadsheet program takes. */
class SheetNamesTest {
    @Test
    void whatIsForbiddenGoesAndTheRestStays() {
        SheetNames names = new SheetNames();
        assertThat(names.of("1. Open data: [2015] a/b\\c?*")).isEqualTo("1. Open data 2015 a b c");
        assertThat(names.of("'quoted'")).isEqualTo("quoted");
        assertThat(names.of(":")).isEqualTo("Sheet");
        assertThat(names.of("History")).as("Excel keeps it for itself").isEqualTo("History 2");
    }

    @Test
    void longTitlesAreCutAndEqualOnesCounted() {
        SheetNames names = new SheetNames();
        String title = "Human Development Index 2022, the first ranks";
        assertThat(names.of(title)).hasSize(31).isEqualTo("Human Development Index 2022, t");
        assertThat(names.of(title.toUpperCase(Locale.ROOT))).isEqualTo("HUMAN DEVELOPMENT INDEX 2022, 2");
        assertThat(names.of("x".repeat(30) + "\uD83C\uDFD9"))
                .as("no half of a pair")
                .isEqualTo("x".repeat(30));
    }

    @Property
    void everyNameIsLegalAndItsOwn(@ForAll List<String> titles) {
        SheetNames names = new SheetNames();
        Set<String> seen = new HashSet<>();
        for (String title : titles) {
            String name = names.of(title);
            assertThat(name).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
            assertThat(name).doesNotStartWith("'").doesNotEndWith("'");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
        }
    }
}
