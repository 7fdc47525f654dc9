package org.egovindex.range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.egovindex.aggregate.Aggregation;
import org.egovindex.aggregate.Aggregations;
import org.egovindex.index.CompositeIndex;
import org.egovindex.index.Methodology;
import org.egovindex.index.Node;
import org.egovindex.index.Publication;
import org.egovindex.index.Then;
import org.egovindex.normalise.Normalisations;
import org.egovindex.number.Rational;
import org.egovindex.number.Rounding;
import org.egovindex.publish.Format;
import org.egovindex.rank.Rank;
import org.egovindex.rank.TiesStrategy;
import org.egovindex.table.IndicatorColumn;
import org.egovindex.table.IndicatorTable;
import org.egovindex.table.TableUnit;
import org.egovindex.treat.MissingDataPolicies;
import org.egovindex.weight.WeightSpace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankRangesTest {
    /** A 10 and 0, B 6 and 5, C 0 and 10 on the criteria p and q. */
    static final IndicatorTable THREE = IndicatorTable.of(
            List.of(TableUnit.of("A"), TableUnit.of("B"), TableUnit.of("C")),
            Map.of("p", IndicatorColumn.of(10, 6, 0), "q", IndicatorColumn.of(0, 5, 10)));

    static final Methodology TWO = Methodology.of("two", Node.of("two", Node.indicator("p"), Node.indicator("q")));

    private static RankRanges ranges(Methodology methodology, IndicatorTable table, String... constraints) {
        WeightSpace space = WeightSpace.of(methodology);
        for (String constraint : constraints) {
            space = space.and(constraint);
        }
        return RankRanges.of(methodology.compute(table), space);
    }

    private static String range(RankRanges ranges, String unit) {
        UnitRange range = ranges.of(unit);
        assertThat(range.isExact()).isTrue();
        return range.rank() + ": " + range.best().rank() + " to "
                + range.worst().rank();
    }

    /**
     * With a share w of p, A scores 10w, B 5 + w and C 10 - 10w. B passes C at w = 5/11, A passes C at 1/2 and B at 5/9: the order is CBA,
     * BCA, BAC, ABC.
     */
    @Test
    void thePageOfRankRangesByHand() {
        RankRanges any = ranges(TWO, THREE, "two: any");
        assertThat(range(any, "A")).isEqualTo("2: 1 to 3");
        assertThat(range(any, "B")).isEqualTo("1: 1 to 2");
        assertThat(range(any, "C")).isEqualTo("2: 1 to 3");
        RankRanges narrow = ranges(TWO, THREE, "p 40%..52%");
        assertThat(range(narrow, "A")).isEqualTo("2: 2 to 3");
        assertThat(range(narrow, "B")).isEqualTo("1: 1 to 2");
        assertThat(range(narrow, "C")).isEqualTo("2: 1 to 3");
    }

    @Test
    void everyLineOfThePageComesOut() throws IOException {
        Path page = Path.of(System.getProperty("project.root", ".."), "docs", "methods", "rank-ranges.md");
        List<String> lines = Files.readAllLines(page);
        List<String> block = lines.subList(lines.indexOf("```text") + 1, lines.size());
        List<String> worked = block.subList(0, block.indexOf("```"));
        assertThat(worked).hasSize(5).allSatisfy(line -> {
            RankRanges ranges = ranges(TWO, THREE, line.substring(0, line.indexOf(" = ")));
            String words = ranges.ranges().stream()
                    .sorted(Comparator.comparing(range -> range.unit().label()))
                    .map(range -> range.unit().label() + " " + range.best().rank() + ".."
                            + range.worst().rank())
                    .collect(Collectors.joining(", "));
            assertThat(words).isEqualTo(line.substring(line.indexOf(" = ") + 3));
        });
    }

    @Test
    void theWeightsGivenAreShortAndLeadToTheRank() {
        UnitRange c = ranges(TWO, THREE, "p 40%..52%").of("C");
        assertThat(c.best().where()).isEqualTo("p 43% q 57%");
        assertThat(c.best().shares()).containsEntry("p", Rational.of(43, 100));
        // equal weights of 1 each: they sum to 2
        assertThat(c.best().weights().weights()).containsEntry("p", Rational.of(86, 100));
        assertThat(c).hasToString("C: rank 2, best 1 at p 43% q 57%, worst 3 at p 51% q 49%");
    }

    @Test
    void aRankThatOnlyATieGivesIsFoundWhereTheyTie() {
        // U 5 and 5 against V 5 and 9, W 9 and 5: level with one of them at an end, where the other is above
        IndicatorTable table = IndicatorTable.of(
                List.of(TableUnit.of("U"), TableUnit.of("V"), TableUnit.of("W")),
                Map.of("p", IndicatorColumn.of(5, 5, 9), "q", IndicatorColumn.of(5, 9, 5)));
        RankRanges ranges = ranges(TWO, table, "two: any");
        assertThat(range(ranges, "U")).isEqualTo("3: 2 to 3");
        assertThat(ranges.of("U").best().where()).isIn("p 100% q 0%", "p 0% q 100%");
        assertThat(range(ranges, "V")).isEqualTo("1: 1 to 2");
    }

    @Test
    void equalUnitsAreAlwaysTiedAndNeverAboveOneAnother() {
        IndicatorTable table = IndicatorTable.of(
                List.of(TableUnit.of("U"), TableUnit.of("V"), TableUnit.of("W")),
                Map.of("p", IndicatorColumn.of(0.3, 0.3, 0.1), "q", IndicatorColumn.of(0.7, 0.7, 0.1)));
        RankRanges standard = ranges(TWO, table, "two: any");
        assertThat(range(standard, "U")).isEqualTo("1: 1 to 1");
        assertThat(range(standard, "V")).isEqualTo("1: 1 to 1");
        assertThat(standard.of("W").best().method()).isEqualTo(RangeMethod.DOMINANCE);
        Methodology modified = TWO.withPublication(Publication.USUAL.withTies(TiesStrategy.MODIFIED));
        assertThat(range(ranges(modified, table, "two: any"), "U")).isEqualTo("2: 2 to 2");
        Methodology ordinal = TWO.withPublication(Publication.USUAL.withTies(TiesStrategy.ORDINAL));
        assertThat(range(ranges(ordinal, table, "two: any"), "U")).isEqualTo("1: 1 to 1");
        assertThat(range(ranges(ordinal, table, "two: any"), "V")).isEqualTo("2: 2 to 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"DENSE", "FRACTIONAL"})
    void rulesForTiesThatDoNotCountUnitsAreRefused(TiesStrategy ties) {
        Methodology other = TWO.withPublication(Publication.USUAL.withTies(ties));
        assertThatThrownBy(() -> ranges(other, THREE, "two: any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Ranges of ranks need a rule for ties under which each unit above counts 1, not");
    }

    @Test
    void whereRoundedScoresAreRankedBoundsSayWhatIsPossible() {
        // rounded to whole points A, B, C score 10w, 5 + w, 10 - 10w: at w = 0.5 to 0.55 A has 5 or 6 against 6 (5.5
        // up)
        Methodology rounded = TWO.withPublication(Publication.ranked(Rounding.halfUp(0)));
        RankRanges ranges = ranges(rounded, THREE, "p 40%..52%");
        for (UnitRange range : ranges.ranges()) {
            assertThat(range.best().bound()).isLessThanOrEqualTo(range.best().rank());
            assertThat(range.worst().bound())
                    .isGreaterThanOrEqualTo(range.worst().rank());
        }
        assertThat(ranges.notes()).anyMatch(note -> note.startsWith("scores rounded half-up to 0 decimals are ranked"));
        Methodology modified = rounded.withPublication(rounded.publication().withTies(TiesStrategy.MODIFIED));
        assertThat(ranges(modified, THREE, "p 40%..52%").of("B").worst().bound())
                .isEqualTo(Rank.of(3));
    }

    @Test
    void nothingVariedMeansTheNominalRank() {
        for (UnitRange range : ranges(TWO, THREE).ranges()) {
            assertThat(range.best().rank()).isEqualTo(range.rank());
            assertThat(range.worst().rank()).isEqualTo(range.rank());
            assertThat(range.best().where()).isEqualTo("as stated");
        }
        assertThat(range(ranges(TWO, THREE, "all within 0%"), "B")).isEqualTo("1: 1 to 1");
        assertThat(range(ranges(TWO, THREE, "p 70%..70%"), "A")).isEqualTo("2: 1 to 1");
    }

    /** p as it is, and q made of r and s: two degrees of freedom on two levels, or one on each of two branches. */
    @Test
    void weightsOfSeveralLevelsVaryTogether() {
        Methodology nested = Methodology.of(
                "nested",
                Node.of(
                        "nested",
                        Node.of("left", Node.indicator("a"), Node.indicator("b")),
                        Node.of("right", Node.indicator("c"), Node.indicator("d"))
                                .weighing(Rational.of(3))));
        IndicatorTable table = IndicatorTable.of(
                List.of(TableUnit.of("U"), TableUnit.of("V"), TableUnit.of("W"), TableUnit.of("X")),
                Map.of(
                        "a", IndicatorColumn.of(9, 1, 5, 6),
                        "b", IndicatorColumn.of(1, 8, 5, 2),
                        "c", IndicatorColumn.of(2, 7, 5, 6),
                        "d", IndicatorColumn.of(8, 2, 5, 3)));
        assertBruteForce(nested, table, "left: any", "right: each 20%..80%");
        assertBruteForce(nested, table, "nested: any", "left: any");
        assertBruteForce(nested, table, "all any");
        assertBruteForce(nested, table, "all within 50%");
    }

    private static void assertBruteForce(Methodology methodology, IndicatorTable table, String... constraints) {
        RankRanges ranges = ranges(methodology, table, constraints);
        WeightSpace space = WeightSpace.of(methodology);
        for (String constraint : constraints) {
            space = space.and(constraint);
        }
        BruteForce.assertAgrees(ranges, methodology.compute(table), space, 20);
    }

    @Test
    void geometricMeansAreSumsOfLogarithms() {
        for (Aggregation mean : List.of(
                Aggregations.GEOMETRIC_MEAN,
                Aggregations.HARMONIC_MEAN,
                Aggregations.powerMean(2),
                Aggregations.SUM,
                Aggregations.PRODUCT)) {
            Methodology methodology = TWO.withNode(
                    "two",
                    node -> node.with(mean).with(Normalisations.goalposts(0, 10).within(1, 10)));
            assertBruteForce(methodology, THREE, "two: any");
            assertBruteForce(methodology, THREE, "two: within 60%");
        }
    }

    @Test
    void whatIsNoSumIsRefusedByTheNameOfTheNode() {
        Methodology deep = Methodology.of(
                "deep",
                Node.of("deep", Node.of("two", Node.indicator("p"), Node.indicator("q")), Node.indicator("r", "q")));
        assertThatThrownBy(() -> ranges(deep.withNode("deep", n -> n.with(Aggregations.MEDIAN)), THREE, "two: any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at the node deep it is none: its aggregation is median");
        assertThatThrownBy(() -> ranges(
                        deep.withNode(
                                "two",
                                n -> n.with(Aggregations.GEOMETRIC_MEAN)
                                        .with(Normalisations.goalposts(0, 10).within(1, 10))),
                        THREE,
                        "two: any"))
                .hasMessageContaining(
                        "at the node two it is none: it is a sum of logarithms, and the index one of values");
        assertThatThrownBy(() -> ranges(deep.withNode("two", n -> n.rounded(Rounding.halfUp(1))), THREE, "two: any"))
                .hasMessageContaining("at the node two it is none: its score is rounded");
        assertThatThrownBy(() -> ranges(
                        deep.withNode("deep", n -> n.then(Then.normalised(Normalisations.minMax()))),
                        THREE,
                        "two: any"))
                .hasMessageContaining("at the node deep it is none: its aggregate is brought to another scale");
        Methodology below =
                deep.withNode("two", n -> n.with(Aggregations.MINIMUM).rounded(Rounding.halfUp(1)));
        assertThat(ranges(below, THREE, "deep: any").ranges())
                .as("below what varies all is welcome")
                .hasSize(3);
    }

    @Test
    void aZeroUnderAGeometricMeanHasNoLogarithm() {
        Methodology geometric = TWO.withNode("two", node -> node.with(Aggregations.geometricMeanWithZeros()));
        assertThatThrownBy(() -> ranges(geometric, THREE, "two: any"))
                .hasMessageContaining("must have a place among logarithms, but it is 0.0");
    }

    @Test
    void weightsOfAnotherMethodologyAndNoEffortAreRefused() {
        CompositeIndex index = TWO.compute(THREE);
        WeightSpace other = WeightSpace.of(TWO.withNode("p", node -> node.weighing(Rational.of(2))));
        assertThatThrownBy(() -> RankRanges.of(index, other))
                .hasMessageStartingWith("The weights must be those of two");
        assertThatThrownBy(() -> RankRanges.of(index, WeightSpace.of(TWO), 0))
                .hasMessageStartingWith("The effort must be");
    }

    @Test
    void moreUnitsThanCanBeComparedTwoByTwoAreRefused() {
        List<TableUnit> units = IntStream.rangeClosed(0, 3000)
                .mapToObj(i -> TableUnit.of("u" + i))
                .toList();
        IndicatorColumn column = IndicatorColumn.of(new double[3001]);
        IndicatorTable table = IndicatorTable.of(units, Map.of("p", column, "q", column));
        assertThatThrownBy(() -> ranges(TWO, table, "two: any"))
                .hasMessageStartingWith("At most 3000 units can be compared two by two, not 3001.");
    }

    @Test
    void aUnitWithAGapIsLeftOutAndStaysOut() {
        IndicatorColumn.Draft gap = new IndicatorColumn.Draft(3);
        gap.put(0, 0);
        gap.put(1, 5);
        IndicatorTable table = THREE.with("q", gap.column());
        RankRanges ranges = ranges(TWO, table, "two: any");
        assertThat(ranges.ranges()).hasSize(2);
        // with p alone C would have a score and rank 3, but q keeps a share
        assertThat(range(ranges, "A")).isEqualTo("2: 1 to 2");
        assertThat(ranges.notes())
                .contains("1 without a score are left out; what they lack keeps a share of a millionth at least");
        Methodology renormalised = TWO.withMissing(MissingDataPolicies.renormalise());
        assertThatThrownBy(() -> ranges(renormalised, table, "two: any"))
                .hasMessageContaining("Every ranked unit must have a score at q, but C has none");
    }

    @Test
    void theTableSaysBothEndsTheirBoundsAndTheWeights() {
        String csv = ranges(TWO, THREE, "p 40%..52%").in(Format.CSV);
        assertThat(csv.lines())
                .contains(
                        "rank,unit,best,worst,best_bound,worst_bound,exact,method,best_with,worst_with,notice",
                        "1,B,1,2,1,2,yes,dominance,p 49% q 51%,p 43% q 57%,admissible weights: p 40%..52%; 3 of 3 ranges are exact");
        RankRanges ranges = ranges(TWO, THREE, "p 40%..52%");
        assertThat(ranges).hasToString(ranges.text());
        assertThat(ranges.notes()).contains("admissible weights: p 40%..52%", "3 of 3 ranges are exact");
        assertThat(Optional.of(ranges.of("A").worst().bound())).contains(Rank.of(3));
    }

    @Test
    void scoresOfAnyOrderOfMagnitudeAreRanked() {
        for (double scale : new double[] {1e-6, 1e6, 1e12}) {
            IndicatorTable table = IndicatorTable.of(
                    THREE.units(),
                    Map.of(
                            "p", IndicatorColumn.of(10 * scale, 6 * scale, 0),
                            "q", IndicatorColumn.of(0, 5 * scale, 10 * scale)));
            assertThat(range(ranges(TWO, table, "two: any"), "A")).isEqualTo("2: 1 to 3");
            assertThat(range(ranges(TWO, table, "two: any"), "B")).isEqualTo("1: 1 to 2");
        }
    }
}
