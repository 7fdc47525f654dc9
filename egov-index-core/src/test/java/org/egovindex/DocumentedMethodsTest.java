package org.egovindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.catalogue.Methodologies;
import org.egovindex.document.RefusedFileException;
import org.egovindex.index.Choices;
import org.egovindex.index.Node;
import org.egovindex.index.UnfitTableException;
import org.egovindex.io.MethodologyFiles;
import org.egovindex.normalise.Normalisations;
import org.egovindex.publish.Documented;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.treat.OutlierTreatments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of docs/methods say of numbers is what the library computes. */
class DocumentedMethodsTest {
    private static final int FEWEST_LINES = 45;
    private static final Path DOCS = Path.of(System.getProperty("project.root", ".."), "docs");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("methods"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** The blocks of a page that have this info string, each line with its number. */
    private static List<List<String>> blocks(Path page, String info) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(page)) {
            if (inside && !line.startsWith("```")) {
                blocks.get(blocks.size() - 1).add(line);
            } else if (line.equals("```" + info)) {
                inside = true;
                blocks.add(new ArrayList<>());
            } else {
                inside = false;
            }
        }
        return blocks;
    }

    private static List<WorkedLine> lines(Path page) throws IOException {
        return blocks(page, "worked").stream()
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .map(line -> WorkedLine.parse(page.getFileName().toString(), line))
                .toList();
    }

    static List<WorkedLine> lines() throws IOException {
        List<WorkedLine> lines = new ArrayList<>();
        for (Path page : pages()) {
            lines.addAll(lines(page));
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatALineSaysComesOut(WorkedLine line) {
        if (line.refused()) {
            assertThatThrownBy(() -> new WorkedAnswer(line).rounded())
                    .isInstanceOfAny(UnfitTableException.class, RefusedFileException.class);
        } else {
            assertThat(new WorkedAnswer(line).rounded()).as(line.toString()).isEqualTo(line.expected());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageHasWorkedLinesAndNoBlockOfAnUnknownKind(Path page) throws IOException {
        assertThat(Files.readAllLines(page).stream().filter(line -> line.startsWith("```")))
                .as(page.getFileName().toString())
                .isSubsetOf("```", "```worked", "```draws", "```agree", "```compared", "```json", "```java", "```text");
        assertThat(lines(page).size() + blocks(page, "agree").size())
                .as(page.getFileName().toString())
                .isPositive();
        assertThat(Files.readString(DOCS.resolve("methods.md"))).contains("methods/" + page.getFileName());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMethodologyOfAPageCanBeRead(Path page) throws IOException {
        for (List<String> block : blocks(page, "json")) {
            String json = String.join("\n", block);
            if (json.contains("\"methodology\"")) {
                assertThat(MethodologyFiles.parse(json, page.getFileName().toString())
                                .orThrow()
                                .about()
                                .id())
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyMethodHasALine() throws IOException {
        Set<String> shown = new TreeSet<>();
        List<WorkedLine> lines = lines();
        for (WorkedLine line : lines) {
            if (!line.refused()) {
                new WorkedExample(line).methodology().tree().all().forEach(node -> collect(node, shown));
                shown.add("ties " + line.keys().getOrDefault("rank", ""));
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
        assertThat(shown).containsAll(under("normalise", Normalisations.ids().stream()));
        assertThat(shown)
                .containsAll(under("aggregate", Aggregations.all().stream().map(Aggregation::id)));
        assertThat(shown)
                .containsAll(
                        under("missing", MissingDataPolicies.plain().stream().map(Documented::id)));
        assertThat(shown).containsAll(under("outliers", OutlierTreatments.ids().stream()));
        assertThat(shown)
                .contains(
                        "aggregate power-mean",
                        "missing constant",
                        "missing renormalise",
                        "missing group-mean",
                        "missing group-median");
        assertThat(shown)
                .containsAll(under(
                        "transform", Stream.of("log", "log10", "power", "cap", "floor", "clip", "multiply", "add")));
        assertThat(shown)
                .containsAll(under(
                        "ties",
                        Arrays.stream(TiesStrategy.values())
                                .map(ties -> "{\"ties\": \"" + ties.name().toLowerCase(Locale.ROOT) + "\"}")));
    }

    private static List<String> under(String key, Stream<String> ids) {
        return ids.map(id -> key + " " + id).toList();
    }

    private static void collect(Node node, Set<String> shown) {
        Choices choices = node.choices();
        choices.normalisation().ifPresent(method -> shown.add("normalise " + method.id()));
        choices.aggregation().ifPresent(method -> shown.add("aggregate " + method.id()));
        choices.outliers().ifPresent(method -> shown.add("outliers " + method.id()));
        choices.missing().ifPresent(method -> shown.add("missing " + method.id()));
        choices.transforms().ifPresent(steps -> steps.forEach(step -> shown.add("transform " + step.id())));
    }

    @Test
    void aLineThatIsNotUnderstoodIsNotPassedOver() {
        for (String line : List.of(
                "min-max", "normalise \"min-max\" of 1 2", "refused normalise \"min-max\" of 1 = 1", "of 1 = 1")) {
            assertThatThrownBy(() -> WorkedLine.parse("a page", line)).hasMessageContaining("a page: this worked line");
        }
    }

    @Test
    void theCataloguePageNamesEveryMethodology() throws IOException {
        String page = Files.readString(DOCS.resolve("catalogue.md"));
        assertThat(Methodologies.all())
                .allSatisfy(methodology ->
                        assertThat(page).contains("`" + methodology.about().id() + "`"));
    }
}
