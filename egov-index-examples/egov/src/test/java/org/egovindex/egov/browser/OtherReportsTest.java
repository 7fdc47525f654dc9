package org.egovindex.egov.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Reports of other things than marks, and in another language: they open, fit a phone and are accessible too. */
@ExtendWith(InBrowser.class)
class OtherReportsTest {
    private static final String METHODOLOGY = """
            { "methodology": "made-up", "title": "Made-up index", "source": "nobody", "missing": "reject-unit",
              "tree": { "id": "index", "aggregate": "arithmetic-mean", "children": [
                { "id": "service", "weight": 2, "children": [
                  { "id": "portal", "indicator": "portal", "normalise": { "method": "goalposts", "lower": 0, "upper": 10 } },
                  { "id": "forms", "indicator": "forms", "normalise": { "method": "goalposts", "lower": 0, "upper": 20 } } ] },
                { "id": "waiting", "indicator": "waiting", "direction": "lower-is-better",
                  "normalise": { "method": "goalposts", "lower": 0, "upper": 30 } } ] } }
            """;
    private static final String DATA = """
            city,portal,forms,waiting
            Ayton,9,4,14
            "Beeton, ""New"" Town",7,13,20
            Ceeton,3,16,4
            Deeton,5,2,9
            Eeton,6,,3
            """;

    @TempDir
    private Path folder;

    @Test
    void ofATableByAMethodology(Tab tab) throws IOException {
        Path methodology = Files.writeString(folder.resolve("made-up.json"), METHODOLOGY);
        Path data = Files.writeString(folder.resolve("data.csv"), DATA);
        Path report = folder.resolve("report");
        Reports.call(List.of("report", "--methodology", methodology, "--data", data, "--out", report));
        assertGood(tab, report);
        tab.open(report.resolve("index.html"));
        assertThat(tab.texts(Reports.ROWS + ".map(row => row.querySelector('a.unit').textContent)"))
                .contains("Beeton, \"New\" Town");
    }

    @Test
    void ofEvidenceJudgedByRules(Tab tab) throws IOException {
        String rules = "hundred-cities-2009";
        Path seen = folder.resolve("seen.csv");
        Reports.call(List.of("simulate", "--rules", rules, "--cities", 5, "--missing", 50, "--seed", 7, "--out", seen));
        Path report = folder.resolve("report");
        Reports.call(List.of("report", "--rules", rules, "--evidence", seen, "--missing", "zero", "--out", report));
        assertGood(tab, report);
    }

    @Test
    void inKoreanSinceAnEarlierWave(Tab tab) throws IOException {
        List<String> names = List.of("서울", "부산", "광주");
        Path before = Reports.marks(folder.resolve("before.csv"), names, 1);
        Path report = Reports.named(folder, names, List.of("영남", "호남"), "--lang", "ko", "--previous", before);
        assertGood(tab, report);
        tab.open(report.resolve("index.html"));
        assertThat(tab.text("document.documentElement.lang")).isEqualTo("ko");
        assertThat(tab.text("document.querySelector('label[for=search]').textContent"))
                .containsPattern("\\p{IsHangul}");
    }

    private static void assertGood(Tab tab, Path report) throws IOException {
        for (Path page : Reports.kinds(report)) {
            tab.phone(320, 640);
            tab.open(page);
            tab.unfold();
            assertThat(tab.widerThan(320)).as(page.toString()).isEmpty();
            assertThat(Axe.violations(tab)).as(page.toString()).isEmpty();
        }
        assertThat(tab.heard().messages()).isEmpty();
        assertThat(tab.heard().requests()).allMatch(address -> address.startsWith("file:"));
    }
}
