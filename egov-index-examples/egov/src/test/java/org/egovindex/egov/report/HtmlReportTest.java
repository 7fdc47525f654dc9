package org.egovindex.egov.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.egovindex.egov.report.WrittenReport.element;
import static org.egovindex.egov.report.WrittenReport.elements;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.catalogue.OpenDataIndex;
import org.egovindex.compare.Comparison;
import org.egovindex.compare.Standings;
import org.egovindex.index.CompositeIndex;
import org.egovindex.quickstart.SampleWave;
import org.egovindex.robust.Factors;
import org.egovindex.robust.UncertaintyAnalysis;
import org.egovindex.scoring.ScoringMethods;
import org.egovindex.scoring.SurveyIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
    private static final SurveyIndex SAMPLE = ScoringMethods.hundredCities(2009).compute(SampleWave.survey());

    @TempDir
    private Path folder;

    @Test
    void everyPageOfASurveyIsWellFormedAndItsLinksLeadSomewhere() throws IOException {
        WrittenReport report = WrittenReport.of(HtmlReport.of(SAMPLE).groupedBy("region"), folder.resolve("survey"));
        report.check();
        assertThat(report.pages()).hasSize(36 + 4);
        Document front = report.page("index.html");
        assertThat(elements(element(front, "ranking").getOwnerDocument(), "option"))
                .extracting(Element::getTextContent)
                .contains("All", "North");
        assertThat(element(front, "notices").getTextContent()).contains("reconstruction", "simulated");
        assertThat(report.page("codebook.html").getDocumentElement().getTextContent())
                .contains("0, 1, 2, 3", "reconstructed");
        assertThat(report.page("quality.html").getDocumentElement().getTextContent())
                .contains("36 of 36 units are complete", "Agreement of evaluators", "Privacy and security");
    }

    @Test
    void everyPageOfATableIsWellFormed() throws IOException {
        CompositeIndex index = Methodologies.named("undp-hdi-2014").compute(HumanDevelopment.excerpt());
        HtmlReport sure = HtmlReport.of(index)
                .sureBy(UncertaintyAnalysis.of(index)
                        .vary(Factors.weightsWithin(0.25))
                        .runs(64)
                        .run());
        WrittenReport report = WrittenReport.of(sure, folder.resolve("table"));
        report.check();
        assertThat(folder.resolve("table/codebook.html")).doesNotExist();
        String text = report.page("index.html").getDocumentElement().getTextContent();
        assertThat(text)
                .contains(
                        "Human Development Index",
                        "Switzerland",
                        "very high",
                        index.seal().data());
        String first = report.page("units/" + Slug.of("Switzerland") + ".html")
                .getDocumentElement()
                .getTextContent();
        assertThat(first).contains("It is in first place already", "In 64 runs", "nine in ten ranks");
        String second = report.page(
                        "units/" + Slug.of(index.ranking().rows().get(2).unit().label()) + ".html")
                .getDocumentElement()
                .getTextContent();
        assertThat(second).contains("Each indicator by itself");
    }

    @Test
    void thePartsOnAPageAddUpToTheScore() throws IOException {
        WrittenReport report = WrittenReport.of(HtmlReport.of(SAMPLE), folder.resolve("sums"));
        for (var row : SAMPLE.ranking().rows().subList(0, 5)) {
            Document page = report.page("units/" + Slug.of(row.unit().label()) + ".html");
            Element tree = elements(page, "ul").stream()
                    .filter(list -> list.getAttribute("class").equals("tree"))
                    .findFirst()
                    .orElseThrow();
            BigDecimal sum = BigDecimal.ZERO;
            for (Element item : children(tree)) {
                Element value = (Element) item.getElementsByTagName("span").item(1);
                sum = sum.add(new BigDecimal(value.getTextContent()));
            }
            assertThat(sum)
                    .isEqualByComparingTo(row.score().rounded(SAMPLE.method().published()));
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    @Test
    void whatWouldLiftACityIsWorkedOutByHand() throws IOException {
        // Areas of 10 points: S1 alone, so a mark is 10 / 3; O1 and O2 together, so a mark is 10 / 6.
        // Ayton 1, 3, 3: 3.333 + 10 = 13.333. Beeton 2, 2, 2: 6.667 + 6.667 = 13.333. Ceeton 3, 3, 3: 20.
        // Ayton with S1 at 3 gains 2 x 10 / 3 = 6.67 and is first with 20, beside Ceeton.
        SurveyIndex index = SmallSurvey.of(
                SmallSurvey.city("Ayton", 1, 3, 3),
                SmallSurvey.city("Beeton", 2, 2, 2),
                SmallSurvey.city("Ceeton", 3, 3, 3));
        WrittenReport report = WrittenReport.of(HtmlReport.of(index), folder.resolve("lift"));
        Document page = report.page("units/" + Slug.of("Ayton, KR") + ".html");
        assertThat(element(page, "lift").getTextContent())
                .containsPattern("S1 Is S1 there\\?.*1\\.00.*3.*6\\.67.*20.*1");
        assertThat(element(page, "strengths").getTextContent())
                .containsPattern("(?s)Ahead.*O1.*3.00 : 2.67.*Behind.*S1.*1.00 : 2.00");
        assertThat(report.page("units/" + Slug.of("Ceeton, KR") + ".html")
                        .getDocumentElement()
                        .getTextContent())
                .contains("Nothing is left to gain");
        assertThat(element(report.page("index.html"), "ranking").getTextContent())
                .contains("2=");
    }

    @Test
    void gapsMakeARangeOfRanks() throws IOException {
        SurveyIndex index = SmallSurvey.of(
                "Ayton,KR,S1,anna,1", "Ayton,KR,O1,anna,", "Ayton,KR,O2,anna,3", SmallSurvey.city("Beeton", 2, 2, 2));
        WrittenReport report = WrittenReport.of(HtmlReport.of(index), folder.resolve("gaps"));
        report.check();
        Document page = report.page("units/" + Slug.of("Beeton, KR") + ".html");
        assertThat(element(page, "sure").getTextContent()).contains("between 1 and 1");
        assertThat(report.page("quality.html").getDocumentElement().getTextContent())
                .contains("1 of 2 units are complete", "66.7", "agreement cannot be judged");
        assertThat(report.page("units/" + Slug.of("Ayton, KR") + ".html")
                        .getDocumentElement()
                        .getTextContent())
                .contains("There is no score to lift");
    }

    @Test
    void whoMovedIsSaidForEyeAndEar() throws IOException {
        SurveyIndex before = SmallSurvey.of(
                SmallSurvey.city("Ayton", 3, 3, 3),
                SmallSurvey.city("Beeton", 1, 1, 1),
                SmallSurvey.city("Left", 0, 0, 0));
        SurveyIndex now = SmallSurvey.of(
                SmallSurvey.city("Ayton", 0, 0, 1),
                SmallSurvey.city("Beeton", 2, 1, 1),
                SmallSurvey.city("New", 3, 3, 3));
        Comparison comparison = Comparison.of(Standings.of("before", before), Standings.of("now", now));
        WrittenReport report = WrittenReport.of(HtmlReport.of(now).since(comparison), folder.resolve("moved"));
        report.check();
        Document front = report.page("index.html");
        assertThat(element(front, "moved").getTextContent()).contains("Compared with before", "down 2");
        assertThat(element(front, "ranking").getTextContent()).contains("new", "▼ 2", "no change");
    }

    @Test
    void aLongRankingIsAllThereWithoutAScript() throws IOException {
        String[] lines = IntStream.range(0, 501)
                .mapToObj(i -> SmallSurvey.city("City " + i, i % 4, i / 4 % 4, i / 16 % 4))
                .toArray(String[]::new);
        WrittenReport report = WrittenReport.of(HtmlReport.of(SmallSurvey.of(lines)), folder.resolve("long"));
        report.check();
        Document front = report.page("index.html");
        int inert = element(front, "rest").getElementsByTagName("tr").getLength();
        int shown = element(front, "ranking").getElementsByTagName("tr").getLength() - 1;
        assertThat(shown).isEqualTo(200);
        assertThat(inert).isEqualTo(301);
        assertThat(element(report.page("all.html"), "ranking")
                        .getElementsByTagName("tr")
                        .getLength())
                .isEqualTo(502);
    }

    @Test
    void theSameResultMakesTheSameBytes() throws IOException {
        var first = WrittenReport.of(HtmlReport.of(SAMPLE), folder.resolve("one"));
        var second = WrittenReport.of(HtmlReport.of(SAMPLE), folder.resolve("two"));
        assertThat(first.files()).isEqualTo(second.files());
    }

    @Test
    void koreanPagesKeepEnglishResultsMarkedAsSuch() throws IOException {
        SurveyIndex index = ScoringMethods.openDataIndex(2015).compute(OpenDataIndex.excerpt());
        WrittenReport report =
                WrittenReport.of(HtmlReport.of(index).in(Locale.KOREAN).madeBy("test"), folder.resolve("ko"));
        report.check();
        Document front = report.page("index.html");
        assertThat(front.getDocumentElement().getAttribute("lang")).isEqualTo("ko");
        assertThat(front.getDocumentElement().getTextContent()).contains("순위", "방법 요약", "Taiwan");
        assertThat(element(front, "method")
                        .getElementsByTagName("p")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("lang"))
                .isNotNull();
    }

    @Test
    void anAttributeThatNoUnitHasIsRefused() {
        HtmlReport report = HtmlReport.of(SmallSurvey.of(SmallSurvey.city("Ayton", 1, 1, 1)));
        assertThatThrownBy(() -> report.groupedBy("continent")).hasMessageContaining("No unit has the attribute");
    }

    @Test
    void aFolderWithOtherThingsKeepsThem() throws IOException {
        Path place = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(place.resolve("letter.txt"), "dear");
        assertThat(HtmlReport.isFree(place)).isFalse();
        assertThat(HtmlReport.isFree(place.resolve("letter.txt"))).isFalse();
        HtmlReport report = HtmlReport.of(SmallSurvey.of(SmallSurvey.city("Ayton", 1, 1, 1)));
        report.writeTo(place);
        report.writeTo(place);
        assertThat(place.resolve("letter.txt")).hasContent("dear");
        assertThat(HtmlReport.isFree(place)).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left.toList()).containsExactly(place);
        }
    }
}
