package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Names that would be something else than text, were they not escaped. */
@ExtendWith(InBrowser.class)
class NastyNamesInBrowserTest {
    private static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://127.0.0.1/x\",\"click\")",
            "@SUM(1+1)",
            "+370",
            "-2+3",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "</text><script>alert(1)</script>",
            "]]><svg onload=alert(1)>",
            "${7*7}",
            "{{7*7}}",
            "{{{7*7}}}",
            "${jndi:ldap://127.0.0.1/a}",
            "%s%n%x",
            "$1 \\1",
            "../../../../outside/x",
            "C:\\\\Windows\\\\x",
            "/etc/passwd",
            "CON",
            "con.",
            "V\u0456lnius",
            "Vilnius",
            "<!--",
            "-->",
            "</title><base href=//127.0.0.1/x>",
            "</script><script>alert(1)</script>",
            "&lt;b&gt; &amp;amp; &#x41;",
            "\"' onmouseover=alert(1) x=\"",
            "javascript:alert(1)",
            "__proto__",
            "القاهرة",
            "ירושלים 2",
            "São Paulo",
            "\ud842\udfb7野家");

    @TempDir
    private Path folder;

    @Test
    void areTextEverywhere(Tab tab) throws IOException {
        Path report = Reports.named(folder, NAMES, NAMES);

        tab.open(report.resolve("index.html"));
        assertThat(tab.texts("Array.from(document.querySelectorAll('#ranking a.unit'), unit => unit.textContent)"))
                .containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(tab.texts("Array.from(document.getElementById('group').options, group => group.textContent)"))
                .containsAll(NAMES);
        assertNothingForeign(tab);

        List<String> headings = new ArrayList<>();
        for (Path unit : Reports.units(report)) {
            tab.open(unit);
            String name = tab.text("document.querySelector('h1 bdi').textContent");
            headings.add(name);
            assertThat(tab.text("document.title")).contains(name);
            assertNothingForeign(tab);
        }
        assertThat(headings).containsExactlyInAnyOrderElementsOf(NAMES);

        for (Path page : Reports.kinds(report)) {
            tab.open(page);
            assertNothingForeign(tab);
            tab.phone(320, 640);
            assertThat(tab.widerThan(320)).as(page.toString()).isEmpty();
        }
        assertThat(tab.heard().dialogs()).isEmpty();
        assertThat(tab.heard().messages()).isEmpty();
        assertThat(tab.heard().requests())
                .allMatch(address -> address.startsWith(folder.toUri().toString()));
    }

    /** No element and no attribute that a name brought along. */
    private static void assertNothingForeign(Tab tab) {
        assertThat(tab.texts("""
                        Array.from(document.querySelectorAll(
                                'img, base, iframe, object, embed, [onload], [onerror], [onmouseover], [style], '
                                + 'script:not([src$="report.js"]):not([type="application/json"]), '
                                + 'a[href^="javascript:"], a[href^="http"]'))
                            .map(element => element.outerHTML.slice(0, 100))""")).as(tab.text("location.href")).isEmpty();
    }
}
