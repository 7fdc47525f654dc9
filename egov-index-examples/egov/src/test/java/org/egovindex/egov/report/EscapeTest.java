package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {
    @Test
    void markupBecomesText() {
        assertThat(Escape.html("<a href=\"x\" title='y'>&</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;");
        assertThat(Escape.html("plain")).isEqualTo("plain");
        assertThat(Escape.html("a\tb\nc")).isEqualTo("a\tb\nc");
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        assertThat(Escape.html("a\u0000b\u0007\u0085\uFFFF")).isEqualTo("a\uFFFDb\uFFFD\uFFFD\uFFFD");
        assertThat(Escape.html("\uD83D\uDE00 \uD83D \uDE00")).isEqualTo("\uD83D\uDE00 \uFFFD \uFFFD");
    }

    @Test
    void signsAreReferencesAndLettersStay() {
        assertThat(Escape.html("– → 서울 é")).isEqualTo("&#8211; &#8594; 서울 é");
    }

    @Test
    void jsonIsHarmlessInAScript() {
        assertThat(Escape.json("</script>&\u2028\u2029\"\\\n"))
                .isEqualTo("\"\\u003c/script\\u003e\\u0026\\u2028\\u2029\\\"\\\\\\u000a\"");
        assertThat(Escape.json("\uD83D\uDE00 \uD83D \uDE00")).isEqualTo("\"\uD83D\uDE00 \\ud83d \\ude00\"");
        assertThat(Escape.json("\uD83D")).isEqualTo("\"\\ud83d\"");
        assertThat(Escape.json("\uDE00")).isEqualTo("\"\\ude00\"");
    }

    @Test
    void filesAreNamedByLettersAndDigest() {
        // The first ten digits of the SHA-256 of "abc", FIPS 180-2, appendix B.1: ba7816bf 8f...
        assertThat(Slug.of("abc")).isEqualTo("abc-ba7816bf8f");
        assertThat(Slug.of("São Paulo, BR")).startsWith("sao-paulo-br-");
        assertThat(Slug.of("서울")).matches("[0-9a-f]{10}");
        assertThat(Slug.of("Seoul")).isNotEqualTo(Slug.of("SEOUL")).isNotEqualToIgnoringCase(Slug.of("SEOUL"));
        assertThat(Slug.of("../".repeat(100) + "x".repeat(100)).length()).isLessThan(60);
    }
}
