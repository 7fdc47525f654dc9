package org.egovindex.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.egovindex.catalogue.HumanDevelopment;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.chart.Chart;
import org.egovindex.chart.Charts;
import org.egovindex.document.RefusedFileException;
import org.egovindex.index.CompositeIndex;
import org.egovindex.io.IndicatorTables;
import org.egovindex.publish.Format;
import org.egovindex.quickstart.SampleWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The few words of the shell. */
class VerbsTest {
    @TempDir
    private Path folder;

    /** Something typed. */
    private interface Line {
        void run() throws IOException;
    }

    private static String printed(Line line) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            line.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aSurveyFromAFileIsTheBuiltInOne() throws IOException {
        StringBuilder marks = new StringBuilder();
        SampleWave.DRAWN.writeMarks(marks);
        Files.writeString(folder.resolve("marks.csv"), marks);
        assertThat(Verbs.index(Verbs.survey(path("marks.csv"))).text())
                .isEqualTo(Verbs.index(SampleWave.survey()).text());
        assertThatThrownBy(() -> Verbs.survey(path("none.csv"))).isInstanceOf(RefusedFileException.class);
    }

    @Test
    void aTableAndAMethodologyFromFilesMakeTheSameIndex() throws IOException {
        CompositeIndex builtIn = Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt());
        IndicatorTables.write(HumanDevelopment.excerpt(), folder.resolve("hdi.csv"));
        Files.writeString(
                folder.resolve("hdi.json"), Methodologies.named("undp-hdi-2014").json());
        CompositeIndex read = Verbs.index(path("hdi.json"), Verbs.table(path("hdi.csv")));
        assertThat(read.ranking().rows()).isEqualTo(builtIn.ranking().rows());
        assertThatThrownBy(() -> Verbs.methodology("undp-hdi-2041"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("undp-hdi-2041");
    }

    @Test
    void showPrintsAResultOrTheFirstRowsOfIt() throws IOException {
        CompositeIndex hdi = Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt());
        assertThat(printed(() -> Verbs.show(hdi))).isEqualTo(hdi.text());
        assertThat(printed(() -> Verbs.show(hdi, 2)))
                .isEqualTo(hdi.table().top(2).text())
                .isEqualTo(printed(() -> Verbs.show(hdi.table(), 2)));
        assertThat(printed(() -> Verbs.show(List.of("a", "b"))).lines()).containsExactly("a", "b");
        assertThat(printed(Verbs::verbs).lines().toList()).hasSize(9).allMatch(line -> line.length() < 120);
    }

    @Test
    void theEndingOfAFileSaysItsFormat() throws IOException {
        CompositeIndex hdi = Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt());
        assertThat(printed(() -> Verbs.save(hdi, path("a.CSV"))))
                .isEqualTo("wrote " + path("a.CSV") + System.lineSeparator());
        Verbs.save(hdi, path("a.json"));
        Verbs.save(hdi, path("a.md"));
        Verbs.save(hdi, path("a.txt"));
        Verbs.save(hdi, path("a.xlsx"));
        assertThat(folder.resolve("a.CSV")).hasContent(hdi.in(Format.CSV));
        assertThat(folder.resolve("a.json")).hasContent(hdi.in(Format.JSON));
        assertThat(folder.resolve("a.md")).hasContent(hdi.in(Format.MARKDOWN));
        assertThat(folder.resolve("a.txt")).hasContent(hdi.in(Format.TEXT));
        assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).startsWith('P', 'K');
        for (String wrong : List.of("hdi", "hdi.xls", "hdi.csv.")) {
            assertThatThrownBy(() -> Verbs.save(hdi, path(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must end in .xlsx, .csv, .json, .md or .txt, unlike \"" + wrong + "\"");
        }
    }

    @Test
    void aChartIsSavedAsPictureSpecificationOrTable() throws IOException {
        Chart chart = Charts.ranking(Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt()));
        Verbs.save(chart, path("a.svg"));
        Verbs.save(chart, path("a.json"));
        Verbs.save(chart, path("a.csv"));
        assertThat(folder.resolve("a.svg")).hasContent(chart.drawing());
        assertThat(folder.resolve("a.json")).hasContent(chart.vegaLite());
        assertThat(folder.resolve("a.csv")).hasContent(chart.in(Format.CSV));
        assertThat(printed(() -> Verbs.open(chart))).contains(".svg");
    }

    @Test
    void aReportIsWrittenIntoAFolderOfItsOwn() throws IOException {
        assertThat(printed(() -> Verbs.report(Verbs.index(SampleWave.survey()), path("survey"))))
                .contains("index.html");
        Verbs.report(Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt()), path("table"));
        assertThat(folder.resolve("survey/index.html")).exists();
        assertThat(folder.resolve("table/index.html")).exists();
        Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("letter.txt"), "dear");
        assertThatThrownBy(() -> Verbs.report(Verbs.index(SampleWave.survey()), path("other")))
                .hasMessageContaining("Maybe another folder is meant");
    }

    @Test
    void withoutAScreenOpenSaysWhereTheFileIs() throws IOException {
        CompositeIndex hdi = Verbs.index("undp-hdi-2014", HumanDevelopment.excerpt());
        Verbs.save(hdi, path("a.csv"));
        assertThat(printed(() -> Verbs.open(path("a.csv"))))
                .contains("no screen")
                .contains(path("a.csv"));
        assertThat(printed(() -> Verbs.open(hdi))).contains("no screen").contains(".xlsx");
        assertThatThrownBy(() -> Verbs.open(path("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }
}
