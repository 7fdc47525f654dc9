package org.egovindex.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One spelling for one name, and no character that could deceive. */
class NamingTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Sa\u0303o Paulo, S\u00E3o Paulo",
                "New\u00A0York, New York",
                "\"  New   York  \", New York",
                "New\u3000\u2009York\u00A0, New York",
                "\u212Bngstr\u00F6m, \u00C5ngstr\u00F6m",
                "\"\u00A0 \", \"\"",
                "Riga, Riga"
            })
    void aNameHasOneCanonicalForm(String typed, String canonical) {
        assertThat(Naming.canonical(typed)).isEqualTo(canonical);
    }

    @Property
    void theCanonicalFormOfACanonicalFormIsItself(@ForAll String text) {
        String canonical = Naming.canonical(text);
        assertThat(Naming.canonical(canonical)).isEqualTo(canonical);
        assertThat(Normalizer.isNormalized(canonical, Normalizer.Form.NFC)).isTrue();
        assertThat(canonical).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"\", EMPTY",
                "a\u0000b, CONTROL_CHARACTER",
                "\"a\tb\", CONTROL_CHARACTER",
                "\"a\nb\", CONTROL_CHARACTER",
                "a\u001B[0m, CONTROL_CHARACTER",
                "a\u0085b, CONTROL_CHARACTER",
                "a\u2028b, CONTROL_CHARACTER",
                "a\u2029b, CONTROL_CHARACTER",
                "a\u202Eb, BIDIRECTIONAL_CONTROL",
                "a\u202Ab, BIDIRECTIONAL_CONTROL",
                "a\u200Eb, BIDIRECTIONAL_CONTROL",
                "a\u200Fb, BIDIRECTIONAL_CONTROL",
                "a\u061Cb, BIDIRECTIONAL_CONTROL",
                "a\u2066b, BIDIRECTIONAL_CONTROL",
                "a\u2069b, BIDIRECTIONAL_CONTROL",
                "a\u200Bb, INVISIBLE_CHARACTER",
                "a\u200Db, INVISIBLE_CHARACTER",
                "a\u00ADb, INVISIBLE_CHARACTER",
                "\uFEFFa, INVISIBLE_CHARACTER",
                "a\uDB40\uDC41, INVISIBLE_CHARACTER"
            })
    void whatCouldDeceiveIsAFault(String name, NameFault fault) {
        assertThat(Naming.fault(name)).contains(fault);
    }

    @Test
    void halfOfACharacterIsAFault() {
        assertThat(Naming.fault("Vil\uD800nius")).contains(NameFault.LONE_SURROGATE);
        assertThat(Naming.fault("Vil\uDFD9")).contains(NameFault.LONE_SURROGATE);
        assertThat(Naming.fault("\uDFD9\uD83C")).contains(NameFault.LONE_SURROGATE);
        assertThat(Naming.fault("\uD83C\uDFD9")).as("both halves in order").isEmpty();
    }

    @Test
    void fourMarksUponALetterAreAllowedAndFiveAreNot() {
        assertThat(Naming.fault("x" + "\u0301".repeat(4) + "y" + "\u0301".repeat(4)))
                .isEmpty();
        assertThat(Naming.fault("x" + "\u0301".repeat(5))).contains(NameFault.COMBINING_FLOOD);
        assertThat(Naming.fault("x" + "\u20DD".repeat(5))).contains(NameFault.COMBINING_FLOOD);
    }

    @Test
    void aNameHasAtMostTwoHundredCharacters() {
        assertThat(Naming.fault("x".repeat(200))).isEmpty();
        assertThat(Naming.fault("x".repeat(201))).contains(NameFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krung Thep \u0E01\u0E23\u0E38\u0E07\u0E40\u0E17\u0E1E",
                "\u6771\u4EAC",
                "<b>",
                "=1",
                "../x",
                "\u0639"
            })
    void namesOfAllScriptsAndOddNamesAreNames(String name) {
        assertThat(Naming.fault(Naming.canonical(name))).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsSpeltOut() {
        assertThat(Naming.visible("a\u202Eb\u0000\uD800c")).isEqualTo("a<U+202e>b<U+0><U+d800>c");
        assertThat(Naming.visible("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Naming.visible("x".repeat(81))).isEqualTo("x".repeat(80) + "...");
        assertThat(Naming.visible("\uD83C\uDFD9".repeat(81))).isEqualTo("\uD83C\uDFD9".repeat(80) + "...");
    }

    @Test
    void aRefusalNamesTheThingAndShowsTheValueHarmlessly() {
        assertThatThrownBy(() -> Naming.require("name of an evaluator", "an\u001Bna"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The name of an evaluator holds a control character")
                .hasMessageContaining("\"an<U+1b>na\"")
                .hasMessageContaining("\nMaybe ");
        assertThat(Naming.require("name", " Sa\u0303o ")).isEqualTo("S\u00E3o");
    }

    /** Najafabad and Sri in their own scripts; the same joiners between Latin letters, or at an end, would deceive. */
    @Test
    void aJoinerIsTakenWhereAScriptIsSpeltWithIt() {
        assertThat(Naming.fault("\u0646\u062C\u0641\u200C\u0622\u0628\u0627\u062F"))
                .isEmpty();
        assertThat(Naming.fault("\u0DC1\u0DCA\u200D\u0DBB\u0DD3")).isEmpty();
        assertThat(Naming.fault("Ri\u200Cga")).contains(NameFault.INVISIBLE_CHARACTER);
        assertThat(Naming.fault("\u0646\u062C\u0641\u200C")).contains(NameFault.INVISIBLE_CHARACTER);
    }
}
