package org.egovindex.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.document.Problem;
import org.egovindex.document.ProblemCode;
import org.egovindex.document.RefusedFileException;
import org.egovindex.index.Content;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.ScoreClass;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.rank.RankingRule;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each key of a methodology document means, and at which line a table that does not fit is told so. */
class MethodologyFilesTest {
    private static final String SMALL = """
            {
              "methodology": "small",
              "missing": "reject-unit",
              "tree": {
                "id": "index",
                "aggregate": "geometric-mean",
                "children": [
                  { "id": "a", "indicator": "schools",
                    "normalise": "min-max" },
                  { "id": "b", "indicator": "roads" }
                ]
              }
            }
            """;

    @TempDir
    Path folder;

    private static Methodology with(String more) {
        return MethodologyFiles.parse(SMALL.replaceFirst("\\{", "{" + more + ","), "small.json")
                .orThrow();
    }

    private static Node a(String more) {
        return MethodologyFiles.parse(SMALL.replace("\"id\": \"a\",", "\"id\": \"a\"," + more + ","), "small.json")
                .orThrow()
                .node("a");
    }

    @Test
    void whatIsLeftOutIsAsUsual() {
        Methodology small = MethodologyFiles.parse(SMALL, "small.json").orThrow();
        Node tree = Node.of(
                        "index",
                        Node.indicator("a", "schools").with(Normalisations.minMax()),
                        Node.indicator("b", "roads"))
                .with(MissingDataPolicies.REJECT_UNIT)
                .with(Aggregations.GEOMETRIC_MEAN);
        assertThat(small).isEqualTo(Methodology.of("small", tree));
        assertThat(small.about().title()).isEqualTo("small");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | 1",
                "0.25 | 1/4",
                "\"1/3\" | 1/3",
                "\"2/6\" | 1/3",
                "25e-2 | 1/4",
                "1E2 | 100",
                "0.1000000000000000000000000000000000000 | 1/10",
                "0 | 0"
            })
    void weightsAreExact(String written, String ratio) {
        String[] parts = (ratio + "/1").split("/");
        assertThat(a("\"weight\": " + written).weight())
                .isEqualTo(Rational.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
    }

    @Test
    void roundingIsANumberOfDecimalsOrAnObject() {
        assertThat(with("\"round\": 3").publication().round()).contains(Rounding.halfUp(3));
        assertThat(with("\"round\": {\"decimals\": -3, \"mode\": \"half-even\"}")
                        .publication()
                        .round())
                .contains(Rounding.halfEven(-3));
    }

    @Test
    void ranksAreOnUnroundedScoresUnlessSaidOtherwise() {
        RankingRule usual = RankingRule.onUnrounded(TiesStrategy.STANDARD);
        assertThat(with("\"round\": 3").publication().ranking()).isEqualTo(usual);
        assertThat(with("\"round\": 3, \"rank\": {}").publication().ranking()).isEqualTo(usual);
        assertThat(with("\"round\": 3, \"rank\": {\"on\": \"rounded\", \"ties\": \"dense\"}")
                        .publication()
                        .ranking())
                .isEqualTo(RankingRule.onRounded(Rounding.halfUp(3), TiesStrategy.DENSE));
        assertThat(with("\"rank\": {\"on\": {\"decimals\": 2}}").publication().ranking())
                .isEqualTo(RankingRule.onRounded(Rounding.halfUp(2), TiesStrategy.STANDARD));
    }

    @Test
    void classesBeginFromOrAboveAScore() {
        assertThat(
                        with("\"classes\": [{\"id\": \"A\", \"from\": 80}, {\"id\": \"B\", \"above\": 5e1}, {\"id\": \"C\"}]")
                                .publication()
                                .classes())
                .containsExactly(
                        ScoreClass.from("A", new java.math.BigDecimal("80")),
                        ScoreClass.above("B", new java.math.BigDecimal("50")),
                        ScoreClass.lowest("C"));
    }

    @Test
    void notesAreOneTextOrSeveral() {
        assertThat(with("\"notes\": \"one\"").about().notes()).containsExactly("one");
        assertThat(with("\"notes\": [\"one\", \"two\"]").about().notes()).containsExactly("one", "two");
    }

    @Test
    void aSetOfWeightsIsChosenByName() {
        String sets = "\"weightSets\": {\"experts\": {\"a\": \"2/3\"}}, \"weights\": ";
        assertThat(with(sets + "\"experts\"").node("a").weight()).isEqualTo(Rational.of(2, 3));
        assertThat(with(sets + "\"experts\"").node("b").weight()).isEqualTo(Rational.ONE);
        assertThat(with(sets + "\"equal\"").node("a").weight()).isEqualTo(Rational.ONE);
    }

    @Test
    void thePolicyForGapsMayStandAtTheTree() {
        String text = SMALL.replace("\"missing\": \"reject-unit\",", "")
                .replace(
                        "\"aggregate\"",
                        "\"missing\": {\"method\": \"renormalise\", \"coverage\": 0.5}, \"aggregate\"");
        assertThat(MethodologyFiles.parse(text, "small.json")
                        .orThrow()
                        .tree()
                        .choices()
                        .missing())
                .contains(MissingDataPolicies.renormalise(0.5));
    }

    @Test
    void columnsAreNamedAsTablesNameThem() {
        Node node = a("\"per\": \" inhabitants\\u00a02020 \", \"missingCodes\": [999, -1]");
        Content.Indicator indicator = (Content.Indicator) node.content();
        assertThat(indicator.per().orElseThrow().column()).isEqualTo("inhabitants 2020");
        assertThat(indicator.missingCodes()).containsExactly(999.0, -1.0);
    }

    @Test
    void everyMethodMayBeWrittenAsAnObject() {
        for (String method : List.of("arithmetic-mean", "median", "minimum", "maximum", "sum", "product")) {
            assertThat(a("\"aggregate\": {\"method\": \"" + method + "\"}")
                            .choices()
                            .aggregation())
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(method));
        }
    }

    @Test
    void allMistakesOfADocumentAreFoundAtOnce() {
        String text =
                SMALL.replace("min-max", "minmax").replace("\"roads\"", "7").replace("geometric-mean", "geometric");
        MethodologyReading reading = MethodologyFiles.parse(text, "small.json");
        assertThat(reading.problems().first().stream().map(Problem::line)).containsExactly(6L, 9L, 10L);
        assertThatThrownBy(reading::orThrow)
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("small.json:9:")
                .hasMessageContaining("Maybe min-max is meant.");
    }

    @Test
    void aDocumentThatBreaksOffAnywhereIsRefused() {
        String text = SMALL.strip();
        for (int end = 0; end < text.length(); end++) {
            MethodologyReading reading = MethodologyFiles.parse(text.substring(0, end), "cut");
            assertThat(reading.problems().hasErrors()).as("cut at %d", end).isTrue();
        }
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("small.json"), "\uFEFF" + SMALL);
        assertThat(MethodologyFiles.read(file).orThrow().json())
                .isEqualTo(MethodologyFiles.parse(SMALL, "small").orThrow().json());
    }

    @Test
    void whatIsNoFileCannotBeRead() {
        assertThat(MethodologyFiles.read(folder).problems().counts()).containsOnlyKeys(ProblemCode.UNREADABLE);
        assertThat(MethodologyFiles.read(folder.resolve("none.json")).problems().counts())
                .containsOnlyKeys(ProblemCode.UNREADABLE);
    }

    private static IndicatorTable table(String column, double... numbers) {
        Map<String, IndicatorColumn> columns = new LinkedHashMap<>();
        columns.put(column, IndicatorColumn.of(numbers));
        columns.put("roads", IndicatorColumn.of(1, 2, 4));
        return IndicatorTable.of(List.of(TableUnit.of("A"), TableUnit.of("B"), TableUnit.of("C")), columns);
    }

    @Test
    void aTableThatDoesNotFitIsToldSoAtTheLinesConcerned() {
        MethodologyReading reading = MethodologyFiles.parse(SMALL, "small.json");
        Problem lacking = Form.only(reading.against(table("school", 1, 2, 3)), ProblemCode.UNFIT_TABLE);
        assertThat(lacking.line()).isEqualTo(8);
        assertThat(lacking.message()).startsWith("at /tree/children/0/indicator: a: ");
        assertThat(lacking.advice()).isEqualTo("Maybe school is meant.");
        Problem constant = Form.only(reading.against(table("schools", 2, 2, 2)), ProblemCode.UNFIT_TABLE);
        assertThat(constant.line()).isIn(8L, 9L);
        Problem zero = Form.only(reading.against(table("schools", 1, 2, 3)), ProblemCode.UNFIT_TABLE);
        assertThat(zero.message()).contains("index: for A a geometric-mean needs numbers above 0");
        assertThat(zero.line()).isEqualTo(4);
    }

    @Test
    void aTableThatFitsLeavesNothingToSay() {
        String text = SMALL.replace("geometric-mean", "arithmetic-mean");
        assertThat(MethodologyFiles.parse(text, "small.json")
                        .against(table("schools", 1, 2, 3))
                        .first())
                .isEmpty();
    }

    @Test
    void againstATableADocumentThatIsNoneHasItsOwnProblems() {
        MethodologyReading reading = MethodologyFiles.parse("{}", "none.json");
        assertThat(reading.against(table("x", 1, 2, 3))).isEqualTo(reading.problems());
        assertThat(reading.methodology()).isEqualTo(Optional.empty());
        assertThat(reading.toString()).startsWith("no methodology\nnone.json:1:1: error: ");
    }
}
